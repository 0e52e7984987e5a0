package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.DayUnit;
import id.pendopo.domain.complaint.DeadlineClock;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A complaint in a list. Nothing of the reporter is in it.
 *
 * @param nextClock the open deadline that comes first, null if none
 * @param dueDay its last day
 * @param unit how its days are counted
 * @param daysLeft days to it in its own unit, negative is late; null if none is open
 * @param assigneeName who is in charge, null if nobody; for staff
 * @param standingInFor who is in charge and away, where the reader stands in and asked for the own work; else null
 * @param late the government's next step is overdue
 */
public record ComplaintRow(
        String trackingNumber,
        int version,
        String title,
        ComplaintState state,
        ComplaintClass type,
        Channel channel,
        String categoryCode,
        String categoryName,
        String agencyCode,
        String agencyShortName,
        String districtName,
        boolean supervision,
        boolean anonymous,
        boolean confidential,
        Instant receivedAt,
        Instant lastActivityAt,
        DeadlineClock nextClock,
        LocalDate dueDay,
        DayUnit unit,
        Integer daysLeft,
        boolean late,
        boolean answerPending,
        boolean reassignmentPending,
        int reassignments,
        String assigneeName,
        String standingInFor)
        implements Serializable {}
