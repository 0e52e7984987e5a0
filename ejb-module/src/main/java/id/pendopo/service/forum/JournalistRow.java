package id.pendopo.service.forum;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A journalist.
 *
 * @param card number of the press card or accreditation; may be empty
 * @param validUntil last day of it; null if it has no end
 * @param expired whether that day is over
 */
public record JournalistRow(
        UUID uuid, int version, String name, String outlet, String card, LocalDate validUntil, boolean expired)
        implements Serializable {}
