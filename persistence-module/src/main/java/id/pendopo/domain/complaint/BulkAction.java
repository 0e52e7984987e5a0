package id.pendopo.domain.complaint;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What can be decided on many complaints at once. Each of them still passes the rules of the move it stands for. */
public enum BulkAction {
    /** Puts somebody of the responsible agency in charge. */
    ASSIGN(Move.ASSIGN, Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE),
    /** Verifies and gives to an agency (T3). */
    DISPOSE(Move.VERIFY, Permission.COMPLAINT_VERIFY),
    /** Replies with the words of a template. */
    REPLY(Move.REPLY, Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_VERIFY),
    /** Puts away with a reason (T6). */
    ARCHIVE(Move.ARCHIVE, Permission.COMPLAINT_VERIFY),
    /** Everything that one person is in charge of goes to another; asked for on a page of its own. */
    HAND_OVER(Move.ASSIGN, Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE);

    private final Move move;
    private final Set<String> permissions;

    BulkAction(Move move, String... permissions) {
        this.move = move;
        this.permissions = Set.of(permissions);
    }

    public Move move() {
        return move;
    }

    /** Whether the caller may do this to some complaint; which ones, the move decides. */
    public boolean isFor(Caller caller) {
        return permissions.stream().anyMatch(caller::has);
    }

    /** What the caller may do to complaints ticked in a list. */
    public static List<BulkAction> of(Caller caller) {
        return Arrays.stream(values())
                .filter(action -> action != HAND_OVER && action.isFor(caller))
                .toList();
    }

    /** Whether complaints in this state can be moved so at all. */
    public boolean fits(ComplaintState state) {
        return Moves.table().stream()
                .anyMatch(rule -> rule.move() == move && rule.from().contains(state));
    }
}
