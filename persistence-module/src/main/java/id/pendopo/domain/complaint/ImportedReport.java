package id.pendopo.domain.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A report that another system took in, with where it stands there. It becomes a complaint by the same moves as any other,
 * each at the moment the other system says, so that its history adds up, its deadlines are counted from the day people
 * reported, and the state follows from the history. A last entry says who took it over, when and from where.
 *
 * @param state {@link ComplaintState#AWAITING_VERIFICATION}, {@link ComplaintState#AWAITING_FOLLOW_UP},
 *     {@link ComplaintState#IN_PROGRESS} or {@link ComplaintState#CLOSED}
 * @param verdict what was decided there; null only while it awaits verification
 * @param receivedAt when the reporter handed it in
 * @param verifiedAt when it was verified; null: it came verified (T1 to T3)
 * @param closedAt when it was answered and closed; needed for a closed one
 * @param answer what the reporter was told; may be null
 * @param source code of the system it comes from
 */
public record ImportedReport(
        Report report,
        ComplaintState state,
        Verdict verdict,
        Instant receivedAt,
        Instant verifiedAt,
        Instant closedAt,
        String answer,
        String source) {

    /**
     * The person who takes reports over. Stands in their history for whatever the other system decided, and so may take
     * them in, verify and answer, but nothing else.
     */
    public static Caller importer(Long user, String name, String displayName) {
        return new Caller(
                Caller.Kind.USER,
                user,
                name,
                displayName,
                Map.of(
                        Permission.COMPLAINT_RECORD, Scope.EVERYWHERE,
                        Permission.COMPLAINT_VERIFY, Scope.EVERYWHERE,
                        Permission.COMPLAINT_HANDLE, Scope.EVERYWHERE));
    }

    /**
     * The complaint, as it is now. What passed before it came here is noted in its history and rings nobody's bell.
     *
     * @param pinHash opens it to whoever knows the PIN; nobody does
     * @param now the moment of taking over, by the importer
     */
    public Complaint complaint(UUID uuid, String trackingNumber, byte[] pinHash, Act now) {
        Complaint complaint = Complaint.record(uuid, trackingNumber, pinHash, report, at(receivedAt, now));
        if (verdict != null) {
            Act verified = at(verifiedAt == null ? receivedAt : verifiedAt, now);
            complaint.verify(verdict, null, verified);
            if (state != ComplaintState.AWAITING_FOLLOW_UP) {
                complaint.startWork(null, verified);
            }
        }
        if (state == ComplaintState.CLOSED) {
            complaint.answer(answer, null, at(closedAt, now));
            complaint.close(null, null, at(closedAt, now));
        }
        complaint.happened(EventType.IMPORTED, EventVisibility.INTERNAL, null, null, now, Map.of("source", source));
        complaint.ring(new Act(Caller.SYSTEM, now.at(), now.calendar(), now.rules()));
        return complaint;
    }

    private static Act at(Instant moment, Act now) {
        WorkingCalendar calendar = now.calendar();
        return new Act(now.caller(), moment.isAfter(now.at()) ? now.at() : moment, calendar, now.rules());
    }
}
