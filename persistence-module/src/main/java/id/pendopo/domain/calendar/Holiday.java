package id.pendopo.domain.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One day that differs from the ordinary week.
 *
 * @param date the day
 * @param kind why it differs
 * @param name what people call it
 * @param legalBasis decree or decision it rests on; may be empty
 */
public record Holiday(LocalDate date, DayKind kind, String name, String legalBasis) {

    public Holiday {
        Objects.requireNonNull(date);
        Objects.requireNonNull(kind);
        legalBasis = legalBasis == null ? "" : legalBasis;
    }
}
