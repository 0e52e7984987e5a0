package id.pendopo.domain.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What one complaint counts at the moment: where, and for what. It follows from the complaint alone, so figures that were
 * kept up by changes and figures counted from the beginning are the same.
 *
 * @param month first day of the local month of receipt
 * @param agency 0 while none is responsible
 * @param marks bits of {@link FigureMark}
 * @param days working days from the day of receipt to that of the final answer that stands; {@link #NO_DAYS} without one
 */
public record FigureFact(
        long complaint,
        LocalDate month,
        long agency,
        long category,
        long district,
        Channel channel,
        ComplaintClass type,
        FigureTier tier,
        long marks,
        int days) {

    public static final int NO_DAYS = -1;

    /** @param calendar by which working days and the month are counted */
    public static FigureFact of(FigureSource source, WorkingCalendar calendar) {
        LocalDate received = calendar.dayOf(source.receivedAt());
        boolean answered =
                (source.state() == ComplaintState.AWAITING_REPORTER || source.state() == ComplaintState.CLOSED)
                        && source.answeredAt() != null;
        Set<FigureMark> marks =
                EnumSet.of(FigureMark.RECEIVED, FigureMark.of(source.state()), FigureMark.of(source.type()));
        times(source, marks);
        course(source, marks);
        if (answered) {
            marks.add(FigureMark.ANSWERED);
        }
        return new FigureFact(
                source.id(),
                received.withDayOfMonth(1),
                source.agencyId(),
                source.categoryId(),
                source.districtId(),
                source.channel(),
                source.type(),
                FigureTier.of(source),
                FigureMark.bits(marks),
                answered
                        ? Math.max(0, calendar.workingDaysBetween(received, calendar.dayOf(source.answeredAt())))
                        : NO_DAYS);
    }

    private static void times(FigureSource source, Set<FigureMark> marks) {
        either(source, DeadlineClock.VERIFICATION, FigureMark.VERIFIED_IN_TIME, FigureMark.VERIFIED_LATE, marks);
        either(source, DeadlineClock.RESPONSE, FigureMark.RESPONDED_IN_TIME, FigureMark.RESPONDED_LATE, marks);
        either(
                source,
                DeadlineClock.RESOLUTION,
                FigureMark.resolved(true, source.type(), source.supervision()),
                FigureMark.resolved(false, source.type(), source.supervision()),
                marks);
        either(
                source,
                DeadlineClock.STATUTORY_RESPONSE,
                FigureMark.STATUTORY_RESPONSE_IN_TIME,
                FigureMark.STATUTORY_RESPONSE_LATE,
                marks);
        either(
                source,
                DeadlineClock.STATUTORY_DECISION,
                FigureMark.STATUTORY_DECISION_IN_TIME,
                FigureMark.STATUTORY_DECISION_LATE,
                marks);
    }

    private static void either(
            FigureSource source, DeadlineClock clock, FigureMark inTime, FigureMark late, Set<FigureMark> marks) {
        Boolean kept = source.inTime(clock);
        if (kept != null) {
            marks.add(kept ? inTime : late);
        }
    }

    private static void course(FigureSource source, Set<FigureMark> marks) {
        if (source.state() == ComplaintState.CLOSED) {
            marks.add(source.closedBySystem() ? FigureMark.CLOSED_BY_SILENCE : FigureMark.CLOSED_BY_ACCEPTANCE);
        }
        if (source.rating() > 0) {
            marks.add(FigureMark.rated(source.rating()));
        }
        if (source.state() == ComplaintState.ARCHIVED && source.archiveReason() != null) {
            marks.add(FigureMark.of(source.archiveReason()));
        }
        if (source.reopenings() > 0) {
            marks.add(FigureMark.REOPENED);
        }
        if (source.confidential()) {
            marks.add(FigureMark.CONFIDENTIAL);
        }
        if (source.anonymous()) {
            marks.add(FigureMark.ANONYMOUS);
        }
        if (source.ombudsman()) {
            marks.add(FigureMark.OMBUDSMAN);
        }
        switch (source.escalation()) {
            case AGENCY_HEAD -> marks.add(FigureMark.ESCALATED_AGENCY_HEAD);
            case SECRETARY -> marks.add(FigureMark.ESCALATED_SECRETARY);
            case MAYOR -> marks.add(FigureMark.ESCALATED_MAYOR);
            default -> {}
        }
        if (source.reassignments() >= Complaint.MANY_REASSIGNMENTS) {
            marks.add(FigureMark.REASSIGNED_OFTEN);
        } else if (source.reassignments() > 0) {
            marks.add(source.reassignments() == 1 ? FigureMark.REASSIGNED_ONCE : FigureMark.REASSIGNED_TWICE);
        }
    }

    public List<FigureMark> markList() {
        return FigureMark.in(marks);
    }
}
