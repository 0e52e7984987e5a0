package id.pendopo.service.forum;

import id.pendopo.domain.forum.Series;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Looks at series of forums: within the caller's scope only. */
@Stateless
@RolesAllowed(Permission.FORUM_READ)
public class SeriesReading {

    @Inject
    private ForumRows rows;

    @Inject
    private SeriesAccess access;

    @Inject
    private EditionFilling filling;

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
     * The volume an edition that is added to the series now would have.
     *
     * @throws NotFoundException if there is no such series in the caller's scope
     */
    public int nextVolume(String code) {
        return filling.next(access.readable(code).getId());
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
