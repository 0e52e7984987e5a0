package id.pendopo.service.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A decree as it was signed.
 *
 * @param agencyCode the agency whose head decided
 * @param signatory position and name
 * @param revokes the decree it revokes; null for none
 * @param standards what it establishes: discussed standards of services of that agency
 */
public record DecreeForm(
        String agencyCode,
        String number,
        LocalDate decidedOn,
        String title,
        String signatory,
        UUID revokes,
        List<UUID> standards) {}
