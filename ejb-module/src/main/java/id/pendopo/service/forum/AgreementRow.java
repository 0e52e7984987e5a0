package id.pendopo.service.forum;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something both sides agreed on.
 *
 * @param agencyCode of the agency that is to do it; null if not decided
 * @param dueOn null without a day
 * @param commitment null if it did not become one
 */
public record AgreementRow(
        UUID uuid, String text, String agencyCode, String agencyName, LocalDate dueOn, UUID commitment)
        implements Serializable {}
