package id.pendopo.service.forum;

import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.forum.EditionRoles;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One edition with all that was planned.
 *
 * @param quota null without a limit
 * @param services it is about, by name
 * @param cancelReason empty unless it was cancelled
 * @param moves what the caller may do with it by hand from its state
 * @param mayManage whether the caller may change what was planned now
 */
public record EditionDetail(
        EditionRow edition,
        String background,
        Integer quota,
        String opener,
        String moderator,
        String noteTaker,
        String team,
        List<About> services,
        String cancelReason,
        Instant finishedAt,
        Instant signedAt,
        Instant publishedAt,
        Instant closedAt,
        String changedBy,
        List<EditionMove> moves,
        boolean mayManage)
        implements Serializable {

    /** A service of the registry. */
    public record About(String code, String name) implements Serializable {}

    EditionRoles roles() {
        return new EditionRoles(opener, moderator, noteTaker, team);
    }
}
