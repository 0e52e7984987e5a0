package id.pendopo.service.standard;

import id.pendopo.domain.standard.StandardComponent;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an officer types about a rule of compensation.
 *
 * @param component the component that is not kept
 * @param cause when it is given
 * @param form what is given, in words
 * @param amount rupiah; null when it is no money
 * @param basis the decree that sets it
 * @param activeFrom first day; null means today
 * @param activeTo last day; null while it holds
 */
public record CompensationRuleForm(
        StandardComponent component,
        String cause,
        String form,
        BigDecimal amount,
        String basis,
        LocalDate activeFrom,
        LocalDate activeTo) {}
