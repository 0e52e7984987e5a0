package id.pendopo.service.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintEvent;
import id.pendopo.domain.complaint.ComplaintFacts;
import id.pendopo.domain.complaint.ComplaintStory;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.complaint.DayUnit;
import id.pendopo.domain.complaint.Deadline;
import id.pendopo.domain.complaint.EventVisibility;
import id.pendopo.domain.complaint.Identity;
import id.pendopo.domain.complaint.Reporter;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.service.calendar.Calendars;
import id.pendopo.service.identity.UserDirectory;
import id.pendopo.service.identity.UserRef;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.organization.VillageRef;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Puts together what a caller may see of a complaint that the caller may see. */
@ApplicationScoped
public class ComplaintDetails {

    @Inject
    private EntityManager em;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private Calendars calendars;

    @Inject
    private ComplaintReference reference;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private RegionDirectory regions;

    @Inject
    private UserDirectory users;

    @Inject
    private StandIns standIns;

    @Inject
    private ComplaintTimeline timeline;

    @Inject
    private ComplaintFiles files;

    @Inject
    private GivenAnswers answers;

    @Inject
    private BrokenComponents broken;

    @Inject
    private Secrets secrets;

    ComplaintDetail of(Complaint complaint, Caller caller) {
        Instant now = clock.instant();
        ComplaintFacts facts = complaint.facts();
        CategoryRef category = reference.category(complaint.categoryId());
        AgencyRef agency = agencies.findById(complaint.agencyId()).orElse(null);
        DistrictRef district = regions.findDistrict(facts.districtId()).orElse(null);
        VillageRef village = regions.findVillage(facts.villageId()).orElse(null);
        UserRef assignee = assignee(complaint, caller);
        Away away = assignee == null ? null : standIns.of(assignee.id()).orElse(null);
        ServiceRef service = reference.service(complaint.serviceId());
        List<TimelineEntry> entries = timeline.read(complaint, caller);
        return new ComplaintDetail(
                complaint.trackingNumber(),
                complaint.getVersion(),
                complaint.state(),
                complaint.type(),
                complaint.isSupervision(),
                complaint.isAnonymous(),
                complaint.isConfidential(),
                facts.channel(),
                facts.title(),
                em.find(ComplaintStory.class, complaint.getId()).story(),
                facts.eventDay(),
                facts.eventTime(),
                facts.eventPlace(),
                facts.address(),
                district == null ? null : district.code(),
                district == null ? null : district.name(),
                village == null ? null : village.code(),
                village == null ? null : village.name(),
                facts.latitude(),
                facts.longitude(),
                category == null ? null : category.code(),
                category == null ? null : category.name(),
                category == null ? null : category.parentCode(),
                category == null ? null : category.parentName(),
                agency == null ? null : agency.code(),
                agency == null ? null : agency.shortName(),
                agency == null ? null : agency.name(),
                agencies.findById(complaint.reportedAgencyId())
                        .map(AgencyRef::code)
                        .orElse(null),
                assignee == null ? null : assignee.name(),
                assignee == null ? null : assignee.displayName(),
                away == null ? null : away.until(),
                away == null ? null : away.substituteName(),
                facts.recordedByName(),
                complaint.dates().receivedAt(),
                complaint.dates().verifiedAt(),
                complaint.dates().startedAt(),
                complaint.dates().answeredAt(),
                complaint.dates().closedAt(),
                complaint.dates().lastActivityAt(),
                complaint.outcome().forwardedTo(),
                complaint.outcome().archiveReason(),
                complaint.outcome().isClosedBySystem(),
                service == null ? null : service.code(),
                service == null ? null : service.name(),
                service == null ? null : broken.of(complaint),
                complaint.progress().reassignments(),
                complaint.progress().clarifications(),
                complaint.progress().reopenings(),
                complaint.progress().escalation(),
                complaint.outcome().rating(),
                mergedInto(complaint),
                complaint.outcome().reopenUntil(),
                ComplaintAnswer.needsApproval(complaint, reference),
                facts.sourceReference() == null ? null : facts.recordedByName(),
                facts.sourceReference(),
                complaint.isLate(now),
                reporter(complaint, caller),
                complaint.progress().isReassignmentPending() ? pendingReassignment(complaint) : null,
                answerWaits(complaint) && ComplaintVisibility.reads(EventVisibility.INTERNAL, complaint, caller)
                        ? pendingAnswer(complaint)
                        : null,
                deadlines(complaint, now),
                entries,
                complaint.eventCount() <= ComplaintTimeline.LIMIT,
                files.of(complaint),
                answers.of(complaint.getId()),
                complaint.allowedMoves(caller, now));
    }

    /** Who works on it is the government's own matter, as an internal note is. */
    private UserRef assignee(Complaint complaint, Caller caller) {
        return complaint.assigneeId() == null || !ComplaintVisibility.reads(EventVisibility.INTERNAL, complaint, caller)
                ? null
                : users.find(complaint.assigneeId());
    }

    private ReporterView reporter(Complaint complaint, Caller caller) {
        if (!ComplaintVisibility.seesReporter(complaint, caller)) {
            return new ReporterView(complaint.isAnonymous(), null, null, null, null, null, false);
        }
        Reporter reporter = em.find(Reporter.class, complaint.getId());
        if (reporter == null) {
            return new ReporterView(false, null, null, null, null, null, false);
        }
        Identity identity = reporter.open(complaint, secrets);
        return new ReporterView(
                false,
                identity.name(),
                identity.onBehalfOf(),
                identity.maskedPhone(),
                identity.maskedEmail(),
                identity.maskedNik(),
                ComplaintVisibility.mayReveal(complaint, caller));
    }

    private String mergedInto(Complaint complaint) {
        Long parent = complaint.outcome().mergedIntoId();
        return parent == null
                ? null
                : database.first("select tracking_number from complaint where id = ?", row -> row.getString(1), parent)
                        .orElse(null);
    }

    private PendingReassignment pendingReassignment(Complaint complaint) {
        return database.first(
                        """
                        select from_agency_id, to_agency_id, reason, requester, requested_at
                        from complaint_reassignment where complaint_id = ? and status = 'WAITING'""",
                        row -> new PendingReassignment(
                                code(row.getLong("from_agency_id")),
                                code(row.getLong("to_agency_id")),
                                row.getString("reason"),
                                row.getString("requester"),
                                Database.instant(row, "requested_at")),
                        complaint.getId())
                .orElse(null);
    }

    private String code(long agency) {
        return agencies.findById(agency).map(AgencyRef::code).orElse(null);
    }

    private static boolean answerWaits(Complaint complaint) {
        return complaint.progress().isAnswerPending() || complaint.progress().isCheckPending();
    }

    private PendingAnswer pendingAnswer(Complaint complaint) {
        return database.first(
                        """
                        select a.text, a.proposer, a.proposed_at, (
                            select e.details from complaint_event e
                            where e.complaint_id = a.complaint_id and e.type = 'ANSWER_PROPOSED'
                            order by e.seq desc limit 1) as details
                        from complaint_answer a where a.complaint_id = ? and a.status in ('WAITING', 'CHECKING')""",
                        row -> new PendingAnswer(
                                row.getString("text"),
                                row.getString("proposer"),
                                Database.instant(row, "proposed_at"),
                                ComplaintTimeline.checklist(ComplaintEvent.decode(row.getString("details")))),
                        complaint.getId())
                .orElse(null);
    }

    private List<DeadlineView> deadlines(Complaint complaint, Instant now) {
        WorkingCalendar calendar = calendars.current();
        LocalDate today = calendar.dayOf(now);
        return complaint.deadlines().stream()
                .map(deadline -> view(deadline, calendar, today))
                .toList();
    }

    private static DeadlineView view(Deadline deadline, WorkingCalendar calendar, LocalDate today) {
        return new DeadlineView(
                deadline.clock(),
                deadline.startDay(),
                deadline.dueDay(),
                deadline.dueAt(),
                deadline.unit(),
                deadline.days(),
                deadline.daysLeft(calendar, today),
                deadline.isOpen()
                        ? Deadline.daysBetween(calendar, other(deadline.unit()), today, deadline.dueDay())
                        : null,
                deadline.days(calendar, other(deadline.unit())),
                deadline.pausedDays(),
                deadline.status(),
                deadline.stoppedAt(),
                deadline.isOpen(),
                deadline.estimate(),
                deadline.legalBasis(),
                deadline.verified());
    }

    private static DayUnit other(DayUnit unit) {
        return unit == DayUnit.WORKING_DAY ? DayUnit.CALENDAR_DAY : DayUnit.WORKING_DAY;
    }
}
