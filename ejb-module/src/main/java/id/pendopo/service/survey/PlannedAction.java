package id.pendopo.service.survey;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A step of an improvement plan as pages show it.
 *
 * @param doneOn null while it is not done
 * @param late whether its quarter is over and it is not done
 */
public record PlannedAction(
        UUID uuid,
        int version,
        String agencyCode,
        String agencyName,
        String elementCode,
        String activity,
        String owner,
        int year,
        int quarter,
        LocalDate doneOn,
        String evidence,
        boolean late)
        implements Serializable {}
