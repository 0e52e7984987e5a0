package id.pendopo.service.calendar;

import id.pendopo.domain.calendar.CalendarProposal.ChangeSettings;
import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.service.identity.RunAs;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The government has one time zone, the setting {@code pendopo.zone}. When it is set differently than before, the calendar
 * follows at start: a version of its own, open deadlines counted anew, an entry in the trail.
 */
@Startup
@Singleton
@DependsOn({"SchemaMigration", "AuditSealing"})
public class CalendarZone {

    private static final System.Logger LOG = System.getLogger(CalendarZone.class.getName());
    private static final long LOCK = 7_026_009;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private CalendarReading reading;

    @Inject
    private CalendarHistory history;

    @Inject
    private RunAs runAs;

    @Inject
    @ConfigProperty(name = "pendopo.zone", defaultValue = "Asia/Jakarta")
    private String zone;

    @PostConstruct
    void follow() {
        runAs.system(() -> countIn(ZoneId.of(zone)));
    }

    /** Several nodes may start at once: the first one changes the calendar, the others find it changed. */
    private void countIn(ZoneId wanted) {
        em.createNativeQuery("select pg_advisory_xact_lock(" + LOCK + ")").getSingleResult();
        WorkingCalendar present = reading.present();
        if (!present.zone().equals(wanted)) {
            history.make(new ChangeSettings(wanted, present.collectiveLeaveWorked()), present.version());
            LOG.log(System.Logger.Level.INFO, "The calendar now counts days in {0}", wanted);
        }
    }
}
