package id.pendopo.domain.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** People, rules and a calendar for tests of complaints. */
final class Scene {

    static final long DINKES = 1;
    static final long PUPR = 2;
    static final long INSPECTORATE = 3;
    static final long ROADS = 77;

    static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    static final WorkingCalendar CALENDAR =
            new WorkingCalendar(WorkingCalendar.ZONES.get(0), 1, false, List.of(), Set.of(2026, 2027));
    static final DeadlineRulebook RULES = new DeadlineRulebook(
            List.of(
                    rule(DeadlineClock.VERIFICATION, null, null, 3, DayUnit.WORKING_DAY),
                    rule(DeadlineClock.RESPONSE, null, null, 5, DayUnit.WORKING_DAY),
                    rule(DeadlineClock.RESOLUTION, ComplaintClass.COMPLAINT, null, 14, DayUnit.WORKING_DAY),
                    rule(DeadlineClock.RESOLUTION, ComplaintClass.COMPLAINT, true, 60, DayUnit.WORKING_DAY),
                    rule(DeadlineClock.RESOLUTION, ComplaintClass.ASPIRATION, null, 5, DayUnit.WORKING_DAY),
                    rule(DeadlineClock.RESOLUTION, ComplaintClass.INFORMATION_REQUEST, null, 5, DayUnit.WORKING_DAY),
                    rule(DeadlineClock.CONFIRMATION, null, null, 10, DayUnit.WORKING_DAY),
                    rule(DeadlineClock.STATUTORY_RESPONSE, null, null, 14, DayUnit.CALENDAR_DAY),
                    rule(DeadlineClock.STATUTORY_DECISION, null, null, 60, DayUnit.CALENDAR_DAY),
                    rule(DeadlineClock.COMPLETION, null, null, 30, DayUnit.CALENDAR_DAY),
                    rule(DeadlineClock.REOPENING, null, null, 10, DayUnit.WORKING_DAY)),
            Map.of(),
            EscalationSteps.USUAL);

    /** A Monday morning in Tangerang. */
    static final Instant MONDAY = Instant.parse("2026-08-03T02:00:00Z");

    static final Caller OFFICER = user(10, Map.of(Permission.COMPLAINT_RECORD, Scope.EVERYWHERE));
    static final Caller COORDINATOR = user(
            11,
            Map.of(
                    Permission.COMPLAINT_READ, Scope.EVERYWHERE,
                    Permission.COMPLAINT_VERIFY, Scope.EVERYWHERE,
                    Permission.COMPLAINT_REVEAL, Scope.EVERYWHERE));
    static final Caller LIAISON_DINKES = liaison(12, DINKES);
    static final Caller LIAISON_PUPR = liaison(13, PUPR);
    static final Caller HEAD_DINKES = user(
            14, Map.of(Permission.COMPLAINT_READ, Scope.of(DINKES), Permission.COMPLAINT_APPROVE, Scope.of(DINKES)));
    static final Caller INSPECTOR = user(
            15,
            Map.of(
                    Permission.COMPLAINT_READ, Scope.of(INSPECTORATE),
                    Permission.COMPLAINT_HANDLE, Scope.of(INSPECTORATE),
                    Permission.COMPLAINT_APPROVE, Scope.of(INSPECTORATE),
                    Permission.COMPLAINT_SUPERVISION, Scope.of(INSPECTORATE)));
    static final Caller EXECUTIVE = user(
            16,
            Map.of(
                    Permission.COMPLAINT_READ, Scope.EVERYWHERE,
                    Permission.COMPLAINT_CONFIDENTIAL, Scope.EVERYWHERE));
    static final Caller BUREAU = user(17, Map.of(Permission.COMPLAINT_READ, Scope.EVERYWHERE));
    static final Caller NOBODY = user(18, Map.of());
    static final List<Caller> ALL = List.of(
            OFFICER,
            COORDINATOR,
            LIAISON_DINKES,
            LIAISON_PUPR,
            HEAD_DINKES,
            INSPECTOR,
            EXECUTIVE,
            BUREAU,
            NOBODY,
            Caller.SYSTEM);

    /** The reporter of {@link #recorded()}, with the PIN. */
    static final Caller REPORTER = ReporterCaller.of(recorded());

    static final List<Caller> EVERYBODY = java.util.stream.Stream.concat(
                    ALL.stream(), java.util.stream.Stream.of(REPORTER))
            .toList();

    private Scene() {}

    private static DeadlineRule rule(
            DeadlineClock clock, ComplaintClass type, Boolean supervision, int days, DayUnit unit) {
        return new DeadlineRule(clock, type, supervision, days, unit, "Standar", false, SINCE);
    }

    private static Caller liaison(long id, long agency) {
        return user(
                id,
                Map.of(
                        Permission.COMPLAINT_READ, Scope.of(agency),
                        Permission.COMPLAINT_HANDLE, Scope.of(agency),
                        Permission.COMPLAINT_REVEAL, Scope.of(agency)));
    }

    static Caller user(long id, Map<String, Scope> scopes) {
        Map<String, Scope> all = new HashMap<>(scopes);
        all.put(Permission.SIGNED_IN, Scope.EVERYWHERE);
        return new Caller(Caller.Kind.USER, id, "user" + id, "User " + id, all);
    }

    static Act act(Caller caller, Instant at) {
        return new Act(caller, at, CALENDAR, RULES);
    }

    static Act onDay(Caller caller, String day) {
        return act(
                caller,
                LocalDate.parse(day).atTime(10, 0).atZone(CALENDAR.zone()).toInstant());
    }

    static Report report(boolean anonymous, boolean confidential) {
        return new Report(
                ComplaintClass.COMPLAINT,
                Channel.COUNTER,
                anonymous,
                confidential,
                "Jalan berlubang",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Complaint recorded() {
        return recorded(1);
    }

    static Complaint recorded(int number) {
        return Complaint.record(
                UUID.fromString("00000000-0000-4000-8000-00000000000" + number),
                "TNG-26-00000" + number,
                new byte[32],
                report(false, false),
                act(OFFICER, MONDAY));
    }

    static Verdict verdict(long agency) {
        return new Verdict(ComplaintClass.COMPLAINT, false, ROADS, null, agency, null, false, false, null);
    }

    static Complaint verified() {
        Complaint complaint = recorded();
        complaint.verify(verdict(DINKES), "", act(COORDINATOR, MONDAY.plusSeconds(3600)));
        return complaint;
    }

    static Complaint supervision() {
        Complaint complaint = recorded();
        complaint.verify(
                new Verdict(ComplaintClass.COMPLAINT, true, ROADS, null, INSPECTORATE, DINKES, false, false, null),
                "",
                act(COORDINATOR, MONDAY.plusSeconds(3600)));
        return complaint;
    }

    static Complaint answered() {
        Complaint complaint = verified();
        complaint.startWork("", onDay(LIAISON_DINKES, "2026-08-04"));
        complaint.answer("Sudah diperbaiki", null, onDay(LIAISON_DINKES, "2026-08-05"));
        return complaint;
    }

    static Deadline clock(Complaint complaint, DeadlineClock clock) {
        return complaint.deadlines().stream()
                .filter(deadline -> deadline.clock() == clock)
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
