package id.pendopo.domain.organization;

import id.pendopo.domain.platform.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** From when to when something exists: first day, and last day (null while it goes on). Immutable. */
@Embeddable
public class ActivePeriod implements Serializable {

    @Column(name = "active_from", nullable = false)
    private LocalDate from;

    @Column(name = "active_to")
    private LocalDate to;

    protected ActivePeriod() {}

    /** @throws InvalidInputException if it would end before it begins */
    public ActivePeriod(LocalDate from, LocalDate to) {
        if (from == null) {
            throw new InvalidInputException("activeFrom", "input.required");
        }
        if (to != null && to.isBefore(from)) {
            throw new InvalidInputException("activeTo", "organization.period.endsBeforeStart");
        }
        this.from = from;
        this.to = to;
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActivePeriod that && Objects.equals(from, that.from) && Objects.equals(to, that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }
}
