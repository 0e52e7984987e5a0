package id.pendopo.service.forum;

import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Looks at editions, also drafts: within the caller's scope only. */
@Stateless
@RolesAllowed(Permission.FORUM_READ)
public class EditionReading {

    public static final int FILE_ROWS = 5_000;
    private static final int MAX_SIZE = 200;

    @Inject
    private ForumRows rows;

    @Inject
    private EditionAccess access;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    /**
     * A page of editions, the latest first; drafts without a day before all.
     *
     * @param cursor of a former page; null for the first
     * @param size rows on a page, at most 200
     * @throws InvalidInputException for a cursor that is none, or an {@code agency} that does not exist
     */
    public Page<EditionRow> list(EditionFilter filter, String cursor, int size) {
        requireAgency(filter);
        int most = Math.min(Math.max(size, 1), MAX_SIZE);
        Cursor from = Cursor.whole(cursor, 2);
        Scope scope = caller.scope(Permission.FORUM_READ);
        return Page.of(
                rows.editions(
                        filter,
                        scope,
                        from == null ? null : from.instant(0),
                        from == null ? null : from.number(1),
                        from != null && from.backward(),
                        most + 1),
                most,
                from,
                row -> List.of(
                        Objects.requireNonNullElse(row.startsAt(), ForumRows.UNDATED)
                                .toString(),
                        String.valueOf(row.id())),
                rows.count(filter, scope));
    }

    /** Every edition the filter lets through, the latest first, for files; at most {@link #FILE_ROWS}. */
    public List<EditionRow> all(EditionFilter filter) {
        requireAgency(filter);
        return rows.editions(filter, caller.scope(Permission.FORUM_READ), null, null, false, FILE_ROWS);
    }

    /**
     * One edition with what the caller may do with it.
     *
     * @throws NotFoundException if there is none in the caller's scope
     */
    public EditionDetail detail(UUID uuid) {
        Edition edition = access.readable(uuid);
        EditionRow row = rows.edition(uuid).orElseThrow(() -> new NotFoundException("forum.edition.unknown"));
        List<EditionMove> moves = Arrays.stream(EditionMove.values())
                .filter(EditionMove::byHand)
                .filter(move -> move.startsAt(row.state()))
                .filter(move -> caller.scope(move.permission()).covers(edition.agencyId()))
                .toList();
        return new EditionDetail(
                row,
                edition.background(),
                row.quota(),
                edition.roles().opener(),
                edition.roles().moderator(),
                edition.roles().noteTaker(),
                edition.roles().team(),
                rows.services(row.id()),
                edition.marks().cancelReason(),
                edition.marks().finishedAt(),
                edition.marks().signedAt(),
                edition.marks().publishedAt(),
                edition.marks().closedAt(),
                edition.changedBy(),
                moves,
                row.state().open() && caller.scope(Permission.FORUM_MANAGE).covers(edition.agencyId()));
    }

    /**
     * What the pages of an edition show above their own content.
     *
     * @throws NotFoundException if there is none in the caller's scope
     */
    public EditionRow head(UUID uuid) {
        return access.row(uuid);
    }

    private void requireAgency(EditionFilter filter) {
        if (filter.agencyCode() != null
                && agencies.findByCode(filter.agencyCode()).isEmpty()) {
            throw new InvalidInputException("agency", "input.unknownValue");
        }
    }
}
