package id.pendopo.service.standard;

import id.pendopo.domain.standard.StandardState;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A version of a standard with its service, in a list over services. */
public record StandardDeskRow(
        long id,
        UUID uuid,
        String service,
        String agencyName,
        String agencyShortName,
        int number,
        StandardState state,
        Instant changedAt,
        String changedBy)
        implements Serializable {}
