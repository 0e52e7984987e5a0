package id.pendopo.service.calendar;

import id.pendopo.domain.calendar.ChangeKind;
import id.pendopo.domain.identity.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** Which years are loaded and how the calendar came to be as it is; everybody who is signed in may look. */
@Stateless
@RolesAllowed(Permission.SIGNED_IN)
public class CalendarRegister {

    /**
     * A loaded year.
     *
     * @param source the decree its national days rest on
     */
    public record YearRow(int year, String source, Instant loadedAt) implements Serializable {}

    /**
     * A version of the calendar.
     *
     * @param madeBy sign-in name
     * @param summary date, year or setting that changed
     */
    public record VersionRow(int version, Instant madeAt, String madeBy, ChangeKind change, String summary)
            implements Serializable {}

    private static final int VERSIONS_SHOWN = 20;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    /** The years whose national holidays are loaded, the latest first. */
    public List<YearRow> years() {
        return em.createQuery(
                        """
                        select new id.pendopo.service.calendar.CalendarRegister$YearRow(y.year, y.source, y.loadedAt)
                        from CalendarYear y where y.versionTo is null order by y.year desc""",
                        YearRow.class)
                .getResultList();
    }

    /** The latest twenty versions, the newest first. */
    public List<VersionRow> versions() {
        return em.createQuery(
                        """
                        select new id.pendopo.service.calendar.CalendarRegister$VersionRow(
                            v.calendarVersion, v.madeAt, v.madeBy, v.change, v.summary)
                        from CalendarVersion v order by v.calendarVersion desc""",
                        VersionRow.class)
                .setMaxResults(VERSIONS_SHOWN)
                .getResultList();
    }
}
