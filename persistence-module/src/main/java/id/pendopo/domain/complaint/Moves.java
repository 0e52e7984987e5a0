package id.pendopo.domain.complaint;

import static id.pendopo.domain.complaint.ComplaintState.ARCHIVED;
import static id.pendopo.domain.complaint.ComplaintState.AWAITING_FOLLOW_UP;
import static id.pendopo.domain.complaint.ComplaintState.AWAITING_REPORTER;
import static id.pendopo.domain.complaint.ComplaintState.AWAITING_VERIFICATION;
import static id.pendopo.domain.complaint.ComplaintState.CLOSED;
import static id.pendopo.domain.complaint.ComplaintState.FORWARDED_OUTSIDE;
import static id.pendopo.domain.complaint.ComplaintState.INCOMPLETE;
import static id.pendopo.domain.complaint.ComplaintState.IN_PROGRESS;
import static id.pendopo.domain.complaint.ComplaintState.MERGED;
import static id.pendopo.domain.complaint.ComplaintState.WITHDRAWN;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.RuleViolationException;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The state machine: which move is allowed from which state, to which, for whom, and under which condition. The one place
 * that says so; the domain enforces it, pages make buttons of it, REST makes links of it.
 */
public final class Moves {

    /** Who may make a move. */
    public enum Who {
        /** Officer or system that takes reports in. */
        RECORDER((complaint, caller) -> caller.has(Permission.COMPLAINT_RECORD)),
        /** Admin koordinator. */
        COORDINATOR((complaint, caller) -> caller.has(Permission.COMPLAINT_VERIFY, complaint.agencyId())),
        /** Pejabat penghubung of the responsible agency. */
        LIAISON((complaint, caller) -> complaint.agencyId() != null
                && caller.has(Permission.COMPLAINT_HANDLE, complaint.agencyId())
                && (!complaint.isSupervision() || caller.has(Permission.COMPLAINT_SUPERVISION, complaint.agencyId()))),
        /** Head of the responsible agency. */
        AGENCY_HEAD((complaint, caller) ->
                complaint.agencyId() != null && caller.has(Permission.COMPLAINT_APPROVE, complaint.agencyId())),
        /** A second unit: holds the check, and has no part in the work of the responsible agency. */
        CHECKER((complaint, caller) -> complaint.agencyId() != null
                && caller.has(Permission.COMPLAINT_CHECK, complaint.agencyId())
                && !caller.has(Permission.COMPLAINT_HANDLE, complaint.agencyId())
                && !caller.has(Permission.COMPLAINT_APPROVE, complaint.agencyId())),
        /** The inspectorate, on supervision-level complaints. */
        INSPECTOR((complaint, caller) ->
                complaint.isSupervision() && caller.has(Permission.COMPLAINT_SUPERVISION, complaint.agencyId())),
        /** The reporter, who has shown the PIN; a new report may come from anybody. */
        REPORTER((complaint, caller) -> complaint.state() == null
                ? caller.kind() == Caller.Kind.ANONYMOUS
                : ReporterCaller.is(complaint, caller)),
        /** Timers. */
        SYSTEM((complaint, caller) -> caller.kind() == Caller.Kind.SYSTEM);

        private final BiPredicate<Complaint, Caller> test;

        Who(BiPredicate<Complaint, Caller> test) {
            this.test = test;
        }

        boolean is(Complaint complaint, Caller caller) {
            return test.test(complaint, caller);
        }
    }

    /** A complaint, somebody, and now. */
    private record Situation(Complaint complaint, Caller caller, Instant at) {}

    /** A further condition; its name is part of the refusal's text key. */
    public enum Guard {
        ANSWER_WAITING(now -> now.complaint().progress().isAnswerPending()),
        NO_ANSWER_WAITING(now -> !now.complaint().progress().isAnswerPending()),
        CHECK_WAITING(now -> now.complaint().progress().isCheckPending()),
        NO_CHECK_WAITING(now -> !now.complaint().progress().isCheckPending()),
        REASSIGNMENT_WAITING(now -> now.complaint().progress().isReassignmentPending()),
        NO_REASSIGNMENT_WAITING(now -> !now.complaint().progress().isReassignmentPending()),
        /** Supervision-level complaints stay with the inspectorate. */
        NOT_SUPERVISION(now -> !now.complaint().isSupervision()),
        /** Asked at most twice (T9). */
        CLARIFICATIONS_LEFT(now -> now.complaint().progress().clarifications() < Complaint.MAX_CLARIFICATIONS),
        /** What was incomplete had not been verified yet (T2b), or had (after T9). */
        NOT_VERIFIED(now -> now.complaint().dates().verifiedAt() == null),
        VERIFIED(now -> now.complaint().dates().verifiedAt() != null),
        /** Under examination a supervision-level complaint can no longer be withdrawn (T14). */
        NOT_UNDER_EXAMINATION(now ->
                !now.complaint().isSupervision() || now.complaint().dates().startedAt() == null),
        /** The reporter may have it reopened for a while; a coordinator any time (T13). */
        MAY_BE_REOPENED(now -> Who.COORDINATOR.is(now.complaint(), now.caller())
                || now.complaint().outcome().mayBeReopened(now.at())),
        /** The reporter goes higher up only when the government is late (T16). */
        DECISION_LATE(now -> now.complaint().deadlines().stream()
                .anyMatch(deadline -> deadline.isLate(now.at())
                        && (deadline.clock() == DeadlineClock.RESOLUTION
                                || deadline.clock() == DeadlineClock.STATUTORY_DECISION))),
        HIGHER_UP_LEFT(now -> now.complaint().progress().escalation() != EscalationLevel.MAYOR),
        NOT_YET_SEALED(now -> !now.complaint().isAnonymous() || !now.complaint().isConfidential()),
        NOT_AT_OMBUDSMAN(now -> !now.complaint().progress().isOmbudsman()),
        SEALED(now -> now.complaint().isAnonymous() || now.complaint().isConfidential());

        private final Predicate<Situation> test;

        Guard(Predicate<Situation> test) {
            this.test = test;
        }

        private boolean holds(Situation now) {
            return test.test(now);
        }
    }

    /**
     * A line of the table.
     *
     * @param from states it is allowed from; empty for the first move of all
     * @param to state after it, null if it leaves the state as it is
     */
    public record Rule(Move move, Set<ComplaintState> from, ComplaintState to, Set<Who> who, List<Guard> guards) {}

    private static final Set<ComplaintState> NONE = Set.of();
    private static final Set<ComplaintState> OPEN = ComplaintState.open();
    private static final Set<ComplaintState> WORKED_ON = EnumSet.of(AWAITING_FOLLOW_UP, IN_PROGRESS);
    /** An agency has it, also while it waits for the reporter. */
    private static final Set<ComplaintState> IN_HAND =
            EnumSet.of(AWAITING_FOLLOW_UP, IN_PROGRESS, INCOMPLETE, AWAITING_REPORTER);

    private static final Set<ComplaintState> ANY = EnumSet.allOf(ComplaintState.class);

    /** In the order buttons are shown. A move may have several lines; the first whose conditions hold counts. */
    private static final List<Line> TABLE = List.of(
            rule(Move.RECORD, NONE, AWAITING_VERIFICATION, Who.RECORDER, Who.REPORTER),
            rule(Move.VERIFY, EnumSet.of(AWAITING_VERIFICATION), AWAITING_FOLLOW_UP, Who.COORDINATOR),
            rule(Move.REQUEST_COMPLETION, EnumSet.of(AWAITING_VERIFICATION), INCOMPLETE, Who.COORDINATOR),
            rule(Move.FORWARD_OUTSIDE, EnumSet.of(AWAITING_VERIFICATION), FORWARDED_OUTSIDE, Who.COORDINATOR),
            rule(Move.MERGE, EnumSet.of(AWAITING_VERIFICATION), MERGED, Who.COORDINATOR),
            rule(Move.SPLIT, EnumSet.of(AWAITING_VERIFICATION), null, Who.COORDINATOR),
            rule(Move.ARCHIVE, EnumSet.of(AWAITING_VERIFICATION), ARCHIVED, Who.COORDINATOR),
            rule(Move.COMPLETE, EnumSet.of(INCOMPLETE), AWAITING_VERIFICATION, Who.REPORTER, Who.RECORDER)
                    .when(Guard.NOT_VERIFIED),
            rule(Move.COMPLETE, EnumSet.of(INCOMPLETE), IN_PROGRESS, Who.REPORTER, Who.RECORDER, Who.SYSTEM)
                    .when(Guard.VERIFIED),
            rule(Move.DEEM_WITHDRAWN, EnumSet.of(INCOMPLETE), WITHDRAWN, Who.SYSTEM)
                    .when(Guard.NOT_UNDER_EXAMINATION),
            rule(Move.START_WORK, EnumSet.of(AWAITING_FOLLOW_UP), IN_PROGRESS, Who.LIAISON),
            rule(Move.DECIDE_ANSWER, EnumSet.of(IN_PROGRESS), AWAITING_REPORTER, Who.AGENCY_HEAD)
                    .when(Guard.ANSWER_WAITING),
            rule(Move.CHECK_ANSWER, EnumSet.of(IN_PROGRESS), AWAITING_REPORTER, Who.CHECKER)
                    .when(Guard.CHECK_WAITING),
            rule(Move.ANSWER, EnumSet.of(IN_PROGRESS), AWAITING_REPORTER, Who.LIAISON)
                    .when(Guard.NO_ANSWER_WAITING, Guard.NO_CHECK_WAITING, Guard.NO_REASSIGNMENT_WAITING),
            rule(Move.REPLY, WORKED_ON, null, Who.LIAISON, Who.COORDINATOR),
            rule(Move.NOTE, OPEN, null, Who.LIAISON, Who.COORDINATOR, Who.AGENCY_HEAD, Who.INSPECTOR),
            rule(Move.ATTACH, OPEN, null, Who.LIAISON, Who.COORDINATOR, Who.RECORDER),
            rule(Move.ASSIGN, IN_HAND, null, Who.LIAISON, Who.AGENCY_HEAD),
            rule(Move.ASK_REPORTER, EnumSet.of(IN_PROGRESS), INCOMPLETE, Who.LIAISON)
                    .when(
                            Guard.NO_ANSWER_WAITING,
                            Guard.NO_CHECK_WAITING,
                            Guard.NO_REASSIGNMENT_WAITING,
                            Guard.CLARIFICATIONS_LEFT),
            rule(Move.REQUEST_REASSIGNMENT, WORKED_ON, null, Who.LIAISON)
                    .when(
                            Guard.NO_REASSIGNMENT_WAITING,
                            Guard.NO_ANSWER_WAITING,
                            Guard.NO_CHECK_WAITING,
                            Guard.NOT_SUPERVISION),
            rule(Move.DECIDE_REASSIGNMENT, WORKED_ON, AWAITING_FOLLOW_UP, Who.COORDINATOR)
                    .when(Guard.REASSIGNMENT_WAITING),
            rule(Move.OBJECT, EnumSet.of(AWAITING_REPORTER), IN_PROGRESS, Who.REPORTER, Who.COORDINATOR, Who.RECORDER),
            rule(Move.CLOSE, EnumSet.of(AWAITING_REPORTER), CLOSED, Who.RECORDER, Who.COORDINATOR, Who.REPORTER),
            rule(Move.AUTO_CLOSE, EnumSet.of(AWAITING_REPORTER), CLOSED, Who.SYSTEM),
            rule(Move.REOPEN, EnumSet.of(CLOSED), IN_PROGRESS, Who.REPORTER, Who.COORDINATOR, Who.RECORDER)
                    .when(Guard.MAY_BE_REOPENED),
            rule(Move.RETURN, EnumSet.of(FORWARDED_OUTSIDE), AWAITING_VERIFICATION, Who.COORDINATOR),
            rule(Move.ESCALATE, OPEN, null, Who.SYSTEM, Who.REPORTER, Who.RECORDER)
                    .when(Guard.DECISION_LATE, Guard.HIGHER_UP_LEFT),
            rule(Move.TIGHTEN_VISIBILITY, ANY, null, Who.REPORTER, Who.COORDINATOR, Who.RECORDER)
                    .when(Guard.NOT_YET_SEALED),
            rule(Move.LOOSEN_VISIBILITY, ANY, null, Who.REPORTER).when(Guard.SEALED, Guard.NOT_SUPERVISION),
            rule(Move.OMBUDSMAN, ANY, null, Who.COORDINATOR, Who.LIAISON, Who.AGENCY_HEAD, Who.INSPECTOR)
                    .when(Guard.NOT_AT_OMBUDSMAN),
            rule(Move.WITHDRAW, OPEN, WITHDRAWN, Who.REPORTER, Who.RECORDER).when(Guard.NOT_UNDER_EXAMINATION));

    private static final List<Rule> RULES = TABLE.stream().map(Line::asRule).toList();

    private Moves() {}

    private static Line rule(Move move, Set<ComplaintState> from, ComplaintState to, Who... who) {
        return new Line(move, from, to, who, List.of());
    }

    /** A line as it is written above. */
    private record Line(Move move, Set<ComplaintState> from, ComplaintState to, Who[] who, List<Guard> guards) {
        Line when(Guard... conditions) {
            return new Line(move, from, to, who, List.of(conditions));
        }

        Rule asRule() {
            Set<Who> actors = EnumSet.noneOf(Who.class);
            Collections.addAll(actors, who);
            return new Rule(move, Set.copyOf(from), to, Collections.unmodifiableSet(actors), guards);
        }
    }

    /** The whole table. */
    public static List<Rule> table() {
        return RULES;
    }

    /** What the caller may do with the complaint at a moment, in the order buttons are shown. */
    public static Set<Move> allowed(Complaint complaint, Caller caller, Instant at) {
        Situation now = new Situation(complaint, caller, at);
        Set<Move> allowed = new LinkedHashSet<>();
        for (Rule rule : RULES) {
            if (refusal(rule, now) == null) {
                allowed.add(rule.move());
            }
        }
        return Collections.unmodifiableSet(allowed);
    }

    /**
     * Makes sure of a move.
     *
     * @return the line that allows it; its {@code to} says where it leads
     * @throws RuleViolationException naming the state, or the condition that does not hold
     * @throws ForbiddenException if the state allows it, but not to this caller
     */
    static Rule require(Move move, Complaint complaint, Caller caller, Instant at) {
        Situation now = new Situation(complaint, caller, at);
        RuntimeException refused = null;
        for (Rule rule : RULES) {
            if (rule.move() == move) {
                RuntimeException refusal = refusal(rule, now);
                if (refusal == null) {
                    return rule;
                }
                refused = refused == null ? refusal : refused;
            }
        }
        throw refused;
    }

    private static RuntimeException refusal(Rule rule, Situation now) {
        Complaint complaint = now.complaint();
        if (rule.who().stream().noneMatch(who -> who.is(complaint, now.caller()))) {
            return new ForbiddenException("complaint.notYours", rule.move());
        }
        boolean fits =
                complaint.state() == null ? rule.from().isEmpty() : rule.from().contains(complaint.state());
        if (!fits) {
            return new IllegalMoveException(rule.move(), complaint.state());
        }
        return rule.guards().stream()
                .filter(guard -> !guard.holds(now))
                .findFirst()
                .map(guard -> new IllegalMoveException(rule.move(), complaint.state(), guard))
                .orElse(null);
    }
}
