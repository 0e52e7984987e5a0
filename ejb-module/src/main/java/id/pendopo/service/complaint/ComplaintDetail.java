package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ArchiveReason;
import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.EscalationLevel;
import id.pendopo.domain.complaint.Move;
import id.pendopo.domain.standard.StandardComponent;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * Everything of one complaint that the caller may see, and what the caller may do with it now.
 *
 * @param version goes into every command; the REST layer makes its ETag of it
 * @param supervision berkadar pengawasan
 * @param categoryCode null until one is chosen
 * @param parentCategoryCode top category
 * @param agencyCode responsible agency, null before verification
 * @param assignee sign-in name of who is in charge; null if nobody is, or the caller need not know
 * @param assigneeAwayUntil last day away of who is in charge, if that one is away today; else null
 * @param assigneeSubstitute name of who stands in meanwhile, else null
 * @param recordedBy receiving officer or sending system
 * @param serviceCode service complained about, null if none is named
 * @param component the component of that service's standard that was broken, null if none is named
 * @param clarifications how often the reporter was asked for more
 * @param escalation how far up it has gone
 * @param rating 1 to 5 by the reporter, or null
 * @param mergedInto tracking number of the complaint that goes on for this one, or null
 * @param reopenUntil last moment for the reporter to have it reopened, or null
 * @param answerNeedsApproval whether an answer must pass the agency head
 * @param late the government's next step is overdue
 * @param answers to what the category asked when the report came in
 * @param moves what the caller may do now, in the order buttons are shown
 * @param allEntries false when the timeline is longer than what is here (the newest are)
 */
public record ComplaintDetail(
        String trackingNumber,
        int version,
        ComplaintState state,
        ComplaintClass type,
        boolean supervision,
        boolean anonymous,
        boolean confidential,
        Channel channel,
        String title,
        String story,
        LocalDate eventDay,
        LocalTime eventTime,
        String eventPlace,
        String address,
        String districtCode,
        String districtName,
        String villageCode,
        String villageName,
        Double latitude,
        Double longitude,
        String categoryCode,
        String categoryName,
        String parentCategoryCode,
        String parentCategoryName,
        String agencyCode,
        String agencyShortName,
        String agencyName,
        String reportedAgencyCode,
        String assignee,
        String assigneeName,
        LocalDate assigneeAwayUntil,
        String assigneeSubstitute,
        String recordedBy,
        Instant receivedAt,
        Instant verifiedAt,
        Instant startedAt,
        Instant answeredAt,
        Instant closedAt,
        Instant lastActivityAt,
        String forwardedTo,
        ArchiveReason archiveReason,
        boolean closedBySystem,
        String serviceCode,
        String serviceName,
        StandardComponent component,
        int reassignments,
        int clarifications,
        int reopenings,
        EscalationLevel escalation,
        Integer rating,
        String mergedInto,
        Instant reopenUntil,
        boolean answerNeedsApproval,
        String sourceSystem,
        String sourceReference,
        boolean late,
        ReporterView reporter,
        PendingReassignment pendingReassignment,
        PendingAnswer pendingAnswer,
        List<DeadlineView> deadlines,
        List<TimelineEntry> timeline,
        boolean allEntries,
        List<AttachmentRow> attachments,
        List<GivenAnswer> answers,
        Set<Move> moves)
        implements Serializable {}
