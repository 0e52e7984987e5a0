package id.pendopo.domain.complaint;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * New complaints as rows, column by column, for whoever writes thousands of them at once past the entity manager. A test
 * holds that such a row is the same as the one the entity manager would write.
 */
public final class ComplaintRecords {

    /** What the entity manager writes for a new row. */
    private static final int FIRST_VERSION = 1;

    public static final String COMPLAINT =
            "id, version, uuid, tracking_number, pin_hash, state, class, supervision, anonymous, confidential, channel,"
                    + " title, event_day, event_time, event_place, address, district_id, village_id, latitude, longitude,"
                    + " category_id, agency_id, reported_agency_id, service_id, assignee_id, recorded_by_user,"
                    + " recorded_by_client, recorded_by_name, source_reference, received_at, verified_at, started_at,"
                    + " answered_at, closed_at, last_activity_at, forwarded_to, archive_reason, closed_by_system,"
                    + " merged_into_id, reopen_until, rating, reassignments, clarifications, reopenings, escalation,"
                    + " answer_pending, check_pending, reassignment_pending, next_clock, next_unit, next_due_day,"
                    + " next_due_at, event_count, last_hash";

    public static final String EVENT = "complaint_id, seq, at, actor_kind, actor_id, actor_name, type, visibility,"
            + " from_state, to_state, body, details, hash";

    public static final String DEADLINE =
            "id, version, complaint_id, clock, started_at, start_day, days, unit, due_day,"
                    + " due_at, legal_basis, verified, calendar_version, estimate, status, paused_days, paused_at, stopped_at,"
                    + " alarms, alarm_at";

    public static final String STORY = "complaint_id, title, story";

    public static final String REPORTER = "complaint_id, identity, nik_hash, phone_hash, email_hash";

    private ComplaintRecords() {}

    /** Gives a new complaint and its deadlines the numbers under which they are going to be kept. */
    public static void number(Complaint complaint, long id, LongSupplier deadlineIds) {
        complaint.id = id;
        complaint.deadlineRows().forEach(deadline -> deadline.id = deadlineIds.getAsLong());
    }

    public static Object[] complaint(Complaint complaint) {
        ComplaintFacts facts = complaint.facts;
        ComplaintDates dates = complaint.dates;
        ComplaintOutcome outcome = complaint.outcome;
        ComplaintProgress progress = complaint.progress;
        return new Object[] {
            complaint.id,
            FIRST_VERSION,
            complaint.uuid,
            complaint.trackingNumber,
            complaint.pinHash,
            complaint.state,
            complaint.type,
            complaint.supervision,
            complaint.anonymous,
            complaint.confidential,
            facts.channel(),
            facts.title(),
            facts.eventDay(),
            facts.eventTime(),
            facts.eventPlace(),
            facts.address(),
            facts.districtId(),
            facts.villageId(),
            facts.latitude(),
            facts.longitude(),
            complaint.categoryId,
            complaint.agencyId,
            complaint.reportedAgencyId,
            complaint.serviceId,
            complaint.assigneeId,
            facts.recordedByUser(),
            facts.recordedByClient(),
            facts.recordedByName(),
            facts.sourceReference(),
            dates.receivedAt(),
            dates.verifiedAt(),
            dates.startedAt(),
            dates.answeredAt(),
            dates.closedAt(),
            dates.lastActivityAt(),
            outcome.forwardedTo(),
            outcome.archiveReason(),
            outcome.isClosedBySystem(),
            outcome.mergedIntoId(),
            outcome.reopenUntil(),
            outcome.rating(),
            progress.reassignments(),
            progress.clarifications(),
            progress.reopenings(),
            progress.escalation().number(),
            progress.isAnswerPending(),
            progress.isCheckPending(),
            progress.isReassignmentPending(),
            complaint.next.clock(),
            complaint.next.unit(),
            complaint.next.dueDay(),
            complaint.next.dueAt(),
            complaint.eventCount(),
            complaint.lastHash()
        };
    }

    /** The entries of the history, in order; afterwards the complaint holds none to be saved. */
    public static List<Object[]> events(Complaint complaint) {
        return complaint.takeNews().stream()
                .map(event -> new Object[] {
                    event.complaintId(),
                    event.seq(),
                    event.at(),
                    event.actorKind(),
                    event.actorId(),
                    event.actorName(),
                    event.type(),
                    event.visibility(),
                    event.from(),
                    event.to(),
                    event.body(),
                    event.packedDetails(),
                    event.hash()
                })
                .toList();
    }

    public static List<Object[]> deadlines(Complaint complaint) {
        return complaint.deadlineRows().stream()
                .map(deadline -> new Object[] {
                    deadline.id,
                    FIRST_VERSION,
                    complaint.id,
                    deadline.clock,
                    deadline.startedAt,
                    deadline.startDay,
                    deadline.days,
                    deadline.unit,
                    deadline.dueDay,
                    deadline.dueAt,
                    deadline.legalBasis,
                    deadline.verified,
                    deadline.calendarVersion,
                    deadline.estimate,
                    deadline.status,
                    deadline.pausedDays,
                    deadline.pausedAt,
                    deadline.stoppedAt,
                    deadline.alarms,
                    deadline.alarmAt
                })
                .toList();
    }

    public static Object[] story(ComplaintStory story) {
        return new Object[] {story.complaintId(), story.title(), story.story()};
    }

    public static Object[] reporter(Reporter reporter) {
        return reporter.columns();
    }
}
