package id.pendopo.service.standard;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decree in a list.
 *
 * @param standards how many standards it establishes
 * @param revokedBy number of the decree that revoked it; null while it holds
 */
public record DecreeRow(
        UUID uuid,
        String number,
        LocalDate decidedOn,
        String title,
        String signatory,
        String agencyCode,
        String agencyName,
        int standards,
        String revokedBy)
        implements Serializable {}
