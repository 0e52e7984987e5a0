package id.pendopo.domain.complaint;

import java.util.Map;

/**
 * What the parts of a complaint have in common. A part holds the moves of one stage of its life; it asks {@link Moves}
 * first, sets the clocks, and writes the history. Only {@link Complaint} makes parts, for the length of one move.
 */
abstract class ComplaintPart {

    final Complaint complaint;
    final DeadlineBook clocks;

    ComplaintPart(Complaint complaint) {
        this.complaint = complaint;
        this.clocks = new DeadlineBook(complaint);
    }

    Moves.Rule require(Move move, Act act) {
        return Moves.require(move, complaint, act.caller(), act.at());
    }

    /** Goes to a state and writes it down. */
    void go(
            ComplaintState to,
            EventType type,
            EventVisibility visibility,
            String text,
            Act act,
            Map<String, String> details) {
        complaint.happened(type, visibility, to, text, act, details);
    }

    /** Writes down what leaves the state as it is. */
    void tell(EventType type, EventVisibility visibility, String text, Act act, Map<String, String> details) {
        complaint.happened(type, visibility, null, text, act, details);
    }
}
