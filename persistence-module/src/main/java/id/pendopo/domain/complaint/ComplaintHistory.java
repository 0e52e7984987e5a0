package id.pendopo.domain.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What a history says by itself: the state it leads to, and whether it was tampered with. */
public final class ComplaintHistory {

    private ComplaintHistory() {}

    /**
     * The state a history leads to, entry by entry.
     *
     * @throws IllegalStateException if an entry does not start where the one before ended
     */
    public static ComplaintState fold(List<ComplaintEvent> history) {
        ComplaintState state = null;
        for (ComplaintEvent event : history) {
            if (event.to() != null) {
                if (event.from() != state) {
                    throw new IllegalStateException(
                            "Entry " + event.seq() + " starts from " + event.from() + ", not " + state);
                }
                state = event.to();
            }
        }
        return state;
    }

    /** Index of the first entry that does not fit the chain, counted from 1; -1 when all fit. */
    public static int verify(UUID complaint, List<ComplaintEvent> history) {
        byte[] previous = ComplaintEvent.BEGINNING;
        int number = 1;
        for (ComplaintEvent event : history) {
            if (event.seq() != number || !Arrays.equals(event.hash(complaint, previous), event.hash())) {
                return number;
            }
            previous = event.hash();
            number++;
        }
        return -1;
    }

    /** What does not fit between a complaint as it stands and its history; empty when all of it follows. */
    public static Optional<HistoryFault> fault(Complaint complaint, List<ComplaintEvent> history) {
        if (verify(complaint.uuid(), history) != -1) {
            return Optional.of(HistoryFault.CHAIN);
        }
        if (history.size() != complaint.eventCount()
                || !Arrays.equals(history.get(history.size() - 1).hash(), complaint.lastHash())) {
            return Optional.of(HistoryFault.END);
        }
        if (!leadsTo(complaint.state(), history)) {
            return Optional.of(HistoryFault.STATE);
        }
        String agency = last("agency", history, EventType.VERIFIED, EventType.REASSIGNED);
        if (!Objects.equals(agency, complaint.agencyId() == null ? null : "" + complaint.agencyId())) {
            return Optional.of(HistoryFault.AGENCY);
        }
        return factsFit(complaint, history) ? Optional.empty() : Optional.of(HistoryFault.FACTS);
    }

    private static boolean leadsTo(ComplaintState state, List<ComplaintEvent> history) {
        try {
            return fold(history) == state;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static boolean factsFit(Complaint complaint, List<ComplaintEvent> history) {
        return fits("anonymous", complaint.isAnonymous(), history)
                && fits("confidential", complaint.isConfidential(), history)
                && fits("supervision", complaint.isSupervision(), history)
                && times(EventType.REASSIGNED, history) == complaint.progress().reassignments()
                && times(EventType.REPORTER_ASKED, history)
                        == complaint.progress().clarifications()
                && times(EventType.REOPENED, history) == complaint.progress().reopenings()
                && (times(EventType.OMBUDSMAN, history) > 0)
                        == complaint.progress().isOmbudsman()
                && Objects.equals(
                        last("level", history, EventType.ESCALATED),
                        complaint.progress().escalation() == EscalationLevel.NONE
                                ? null
                                : "" + complaint.progress().escalation().number());
    }

    /** What the history says last about a seal; before anybody decided, it says nothing. */
    private static boolean fits(String seal, boolean now, List<ComplaintEvent> history) {
        String said = last(seal, history, EventType.VERIFIED, EventType.VISIBILITY_CHANGED);
        return said == null || said.equals("" + now);
    }

    private static long times(EventType type, List<ComplaintEvent> history) {
        return history.stream().filter(event -> event.type() == type).count();
    }

    private static String last(String detail, List<ComplaintEvent> history, EventType... of) {
        List<EventType> types = List.of(of);
        return history.stream()
                .filter(event -> types.contains(event.type()))
                .map(event -> event.details().get(detail))
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
