package id.pendopo.service.forum;

import id.pendopo.domain.forum.Series;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Looks at series of forums: within the caller's scope only. */
@Stateless
@RolesAllowed(Permission.FORUM_READ)
public class SeriesReading {

    private static final int MAX_SIZE = 200;

    @Inject
    private ForumRows rows;

    @Inject
    private SeriesAccess access;

    @Inject
    private EditionProposals proposals;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** All series in the caller's scope, by name; those that ended last. */
    public List<SeriesRow> all() {
        return rows.series(caller.scope(Permission.FORUM_READ), clock.instant());
    }

    /**
     * A page of series, by code.
     *
     * @param cursor of a former page; null for the first
     * @param size rows on a page, at most 200
     * @throws InvalidInputException for a cursor that is none, or an {@code agency} that does not exist
     */
    public Page<SeriesRow> list(SeriesFilter filter, String cursor, int size) {
        if (filter.agencyCode() != null
                && agencies.findByCode(filter.agencyCode()).isEmpty()) {
            throw new InvalidInputException("agency", "input.unknownValue");
        }
        int most = Math.min(Math.max(size, 1), MAX_SIZE);
        Cursor from = Cursor.whole(cursor, 1);
        Scope scope = caller.scope(Permission.FORUM_READ);
        return Page.of(
                rows.series(
                        filter,
                        scope,
                        from == null ? null : from.keys().get(0),
                        from != null && from.backward(),
                        most + 1,
                        clock.instant()),
                most,
                from,
                row -> List.of(row.code()),
                rows.count(filter, scope));
    }

    /**
     * One series.
     *
     * @throws NotFoundException if there is none in the caller's scope
     */
    public SeriesRow detail(String code) {
        Series series = access.readable(code);
        return rows.series(series.code(), clock.instant())
                .orElseThrow(() -> new NotFoundException("forum.series.unknown"));
    }

    /**
     * The stations that carry its editions as a rule.
     *
     * @throws NotFoundException if there is no such series in the caller's scope
     */
    public List<SeriesForm.Channel> channels(String code) {
        return access.readable(code).channels().stream()
                .map(one -> new SeriesForm.Channel(one.kind(), one.station(), one.channel(), one.live()))
                .toList();
    }

    /**
     * What the next edition of the series would be: its volume, and a day in the next month its rhythm wants one.
     *
     * @param from the first month that is wanted; null for this one
     * @throws NotFoundException if there is no such series in the caller's scope
     */
    public EditionProposal next(String code, YearMonth from) {
        return proposals.next(access.readable(code), from);
    }

    /**
     * What the next edition of the series would be on a day somebody chose, at its usual hours.
     *
     * @throws NotFoundException if there is no such series in the caller's scope
     */
    public EditionProposal on(String code, LocalDate day) {
        return proposals.on(access.readable(code), day);
    }

    /** The series whose editions the caller may plan, by name. */
    public List<SeriesRow> managed() {
        return rows.series(caller.scope(Permission.FORUM_MANAGE), clock.instant());
    }

    /** Whether the caller may change series and editions of this agency. */
    public boolean mayManage(String agencyCode) {
        return agencies.findByCode(agencyCode)
                .filter(agency -> caller.scope(Permission.FORUM_MANAGE).covers(agency.id()))
                .isPresent();
    }

    /** The agencies whose forums the caller may manage, by name. */
    public List<AgencyRef> managedAgencies() {
        Scope scope = caller.scope(Permission.FORUM_MANAGE);
        return agencies.active().stream()
                .filter(agency -> scope.covers(agency.id()))
                .toList();
    }
}
