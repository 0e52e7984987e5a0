package id.pendopo.service.complaint;

import id.pendopo.domain.standard.StandardComponent;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Compensation that was given.
 *
 * @param amount rupiah; null when it was no money
 * @param component the component of the rule by which it was given; null for none
 * @param complaint tracking number; null for none, and for one the caller may not see
 */
public record CompensationRow(
        LocalDate givenOn,
        String form,
        BigDecimal amount,
        StandardComponent component,
        String complaint,
        Instant recordedAt,
        String recordedBy)
        implements Serializable {}
