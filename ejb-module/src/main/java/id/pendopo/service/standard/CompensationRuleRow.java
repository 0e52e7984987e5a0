package id.pendopo.service.standard;

import id.pendopo.domain.standard.Compensation;
import id.pendopo.domain.standard.CompensationRule;
import id.pendopo.domain.standard.StandardComponent;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A rule of compensation.
 *
 * @param version to be handed back with a change
 * @param amount rupiah; null when it is no money
 * @param activeTo last day; null while it holds
 * @param active whether it holds today
 */
public record CompensationRuleRow(
        UUID uuid,
        int version,
        StandardComponent component,
        String cause,
        String form,
        BigDecimal amount,
        String basis,
        LocalDate activeFrom,
        LocalDate activeTo,
        boolean active)
        implements Serializable {

    static CompensationRuleRow of(CompensationRule rule, LocalDate today) {
        Compensation given = rule.compensation();
        return new CompensationRuleRow(
                rule.uuid(),
                rule.getVersion(),
                rule.component(),
                rule.cause(),
                given.form(),
                given.amount(),
                rule.basis(),
                rule.active().from(),
                rule.active().to(),
                rule.activeOn(today));
    }
}
