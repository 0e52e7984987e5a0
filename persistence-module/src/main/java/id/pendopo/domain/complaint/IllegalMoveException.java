package id.pendopo.domain.complaint;

import id.pendopo.domain.platform.RuleViolationException;

/** The state machine does not allow a move now; names the move, the state, and the condition that does not hold. */
public class IllegalMoveException extends RuleViolationException {

    private final Move move;
    private final ComplaintState state;
    private final Moves.Guard guard;

    IllegalMoveException(Move move, ComplaintState state) {
        super("complaint.move", move, state == null ? "" : state);
        this.move = move;
        this.state = state;
        this.guard = null;
    }

    IllegalMoveException(Move move, ComplaintState state, Moves.Guard guard) {
        super("complaint.guard." + guard.name(), move, state);
        this.move = move;
        this.state = state;
        this.guard = guard;
    }

    public Move move() {
        return move;
    }

    public ComplaintState state() {
        return state;
    }

    /** Null when it is the state itself that does not allow the move. */
    public Moves.Guard guard() {
        return guard;
    }
}
