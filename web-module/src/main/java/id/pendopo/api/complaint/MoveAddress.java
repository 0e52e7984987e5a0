package id.pendopo.api.complaint;

import id.pendopo.domain.complaint.Move;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a move is made over REST, below the address of its complaint. */
final class MoveAddress {

    /** Moves with an address of their own name; the acts that only add something have collections instead. */
    static final Set<Move> AS_MOVES = EnumSet.of(
            Move.VERIFY,
            Move.FORWARD_OUTSIDE,
            Move.ARCHIVE,
            Move.START_WORK,
            Move.REQUEST_REASSIGNMENT,
            Move.DECIDE_REASSIGNMENT,
            Move.ANSWER,
            Move.DECIDE_ANSWER,
            Move.CLOSE,
            Move.ASSIGN,
            Move.CHECK_ANSWER,
            Move.REQUEST_COMPLETION,
            Move.COMPLETE,
            Move.MERGE,
            Move.ASK_REPORTER,
            Move.OBJECT,
            Move.REOPEN,
            Move.WITHDRAW,
            Move.RETURN,
            Move.ESCALATE,
            Move.TIGHTEN_VISIBILITY,
            Move.OMBUDSMAN);

    private static final Map<Move, String> AS_COLLECTIONS =
            Map.of(Move.REPLY, "replies", Move.NOTE, "notes", Move.ATTACH, "attachments");

    private MoveAddress() {}

    /** Whether it can be made over REST at all. */
    static boolean offered(Move move) {
        return AS_MOVES.contains(move) || AS_COLLECTIONS.containsKey(move);
    }

    static String of(Move move) {
        return AS_COLLECTIONS.getOrDefault(move, "moves/" + move.path());
    }
}
