package id.pendopo.domain.complaint;

import id.pendopo.domain.platform.InvalidInputException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;

/**
 * Somebody is away from one day to another, both included, and somebody else stands in. Wherever these rules are kept,
 * nobody is away twice at a time and whoever stands in is there: so nobody stands in for somebody who stands in.
 *
 * @param person who is away
 * @param substitute who stands in
 */
public record AbsencePlan(Long person, Long substitute, LocalDate from, LocalDate to) {

    /** Longer than a year is a slip of the pen. */
    public static final int LONGEST = 366;

    /**
     * Makes sure of the period itself.
     *
     * @param begun first day of the absence as it was planned before; null for a new one
     * @throws InvalidInputException for {@code from}, {@code to} or {@code substitute}
     */
    public void requirePeriod(LocalDate today, LocalDate begun) {
        if (from == null) {
            throw new InvalidInputException("from", "input.required");
        }
        if (to == null) {
            throw new InvalidInputException("to", "input.required");
        }
        if (to.isBefore(from)) {
            throw new InvalidInputException("to", "complaint.absence.order");
        }
        if (begun != null && begun.isBefore(today) && !from.equals(begun)) {
            throw new InvalidInputException("from", "complaint.absence.begun");
        }
        if (from.isBefore(today) && !from.equals(begun)) {
            throw new InvalidInputException("from", "complaint.absence.past");
        }
        if (to.isBefore(today)) {
            throw new InvalidInputException("to", "complaint.absence.past");
        }
        if (!to.isBefore(from.plusDays(LONGEST))) {
            throw new InvalidInputException("to", "complaint.absence.long", LONGEST);
        }
        if (substitute == null) {
            throw new InvalidInputException("substitute", "input.required");
        }
        if (substitute.equals(person)) {
            throw new InvalidInputException("substitute", "complaint.absence.self");
        }
    }

    /**
     * Makes sure that it goes together with what else is planned.
     *
     * @param others all other absences, without those taken back
     * @param names what people are called
     * @throws InvalidInputException for {@code from} or {@code substitute}
     */
    public void requireRoom(Collection<AbsencePlan> others, Function<Long, String> names) {
        for (AbsencePlan other : others) {
            if (!overlaps(other)) {
                continue;
            }
            if (other.person.equals(person)) {
                throw new InvalidInputException("from", "complaint.absence.overlap", other.from, other.to);
            }
            if (other.person.equals(substitute)) {
                throw new InvalidInputException(
                        "substitute",
                        "complaint.absence.substituteAway",
                        names.apply(substitute),
                        other.from,
                        other.to);
            }
            if (other.substitute.equals(person)) {
                throw new InvalidInputException(
                        "from", "complaint.absence.standsIn", names.apply(other.person), other.from, other.to);
            }
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(AbsencePlan other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }
}
