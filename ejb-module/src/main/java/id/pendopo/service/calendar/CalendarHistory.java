package id.pendopo.service.calendar;

import id.pendopo.domain.calendar.CalendarChanged;
import id.pendopo.domain.calendar.CalendarDay;
import id.pendopo.domain.calendar.CalendarProposal;
import id.pendopo.domain.calendar.CalendarSettings;
import id.pendopo.domain.calendar.CalendarVersion;
import id.pendopo.domain.calendar.CalendarYear;
import id.pendopo.domain.calendar.DeadlineImpact;
import id.pendopo.domain.calendar.DeadlineImpact.Moved;
import id.pendopo.domain.calendar.Holiday;
import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.calendar.CalendarPreview.YearChange;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes the next version of the calendar: rows of the former ones are closed, never overwritten. */
@Stateless
@RolesAllowed(Permission.CALENDAR_MANAGE)
public class CalendarHistory {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private CalendarReading reading;

    @Inject
    private Calendars calendars;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<DeadlineImpact> impacts;

    @Inject
    private Event<CalendarChanged> changed;

    /** What the proposal would do; changes nothing. */
    public CalendarPreview preview(CalendarProposal proposal) {
        WorkingCalendar present = reading.present();
        WorkingCalendar proposed = proposal.applyTo(present);
        List<Holiday> added = without(proposed.holidays(), present.holidays());
        List<Holiday> removed = without(present.holidays(), proposed.holidays());
        List<Moved> moved = new ArrayList<>();
        for (DeadlineImpact impact : impacts) {
            moved.addAll(impact.preview(proposed));
        }
        List<Moved> shown = List.copyOf(moved.subList(0, Math.min(moved.size(), CalendarPreview.MOVED_SHOWN)));
        return new CalendarPreview(
                present.version(), added, removed, years(present, proposed, added, removed), shown, moved.size());
    }

    /**
     * Makes the proposal the next version, in the caller's transaction.
     *
     * @param basedOnVersion the version its preview was reckoned from
     * @throws StaleVersionException if the calendar has changed since that preview
     */
    public void make(CalendarProposal proposal, int basedOnVersion) {
        CalendarSettings settings =
                em.find(CalendarSettings.class, CalendarSettings.ID, LockModeType.PESSIMISTIC_WRITE);
        WorkingCalendar present = reading.present();
        if (present.version() != basedOnVersion) {
            throw new StaleVersionException("calendar.changedMeanwhile");
        }
        WorkingCalendar proposed = proposal.applyTo(present);
        Instant now = clock.instant();
        // The rows below refer to the version by its number, so it has to be there first.
        em.persist(new CalendarVersion(
                proposed, proposal.kind(), proposal.summary(), caller.get().name(), now));
        settings.follow(proposed);
        em.flush();
        followDays(present, proposed);
        if (proposal instanceof CalendarProposal.LoadYear load) {
            followYear(load, proposed.version(), now);
        }
        em.flush();
        trail.record(
                "calendar." + action(proposal),
                "calendar",
                String.valueOf(proposed.version()),
                Map.of("summary", proposal.summary()));
        calendars.use(proposed);
        changed.fire(new CalendarChanged(proposed.version(), proposed));
    }

    private void followDays(WorkingCalendar present, WorkingCalendar proposed) {
        Set<Holiday> gone = new HashSet<>(without(present.holidays(), proposed.holidays()));
        if (!gone.isEmpty()) {
            em.createQuery("select d from CalendarDay d where d.versionTo is null", CalendarDay.class)
                    .getResultStream()
                    .filter(day -> gone.contains(day.toHoliday()))
                    .forEach(day -> day.endWith(proposed.version()));
            // EclipseLink inserts before it updates, and a day cannot hold twice.
            em.flush();
        }
        without(proposed.holidays(), present.holidays())
                .forEach(day -> em.persist(new CalendarDay(day, proposed.version())));
    }

    private void followYear(CalendarProposal.LoadYear load, int version, Instant now) {
        em.createQuery("select y from CalendarYear y where y.versionTo is null and y.year = :year", CalendarYear.class)
                .setParameter("year", load.year())
                .getResultStream()
                .forEach(year -> year.endWith(version));
        em.flush();
        em.persist(new CalendarYear(load.year(), load.source(), now, version));
    }

    private static String action(CalendarProposal proposal) {
        return switch (proposal.kind()) {
            case YEAR_LOADED -> "yearLoaded";
            case DAY_ADDED -> "dayAdded";
            case DAY_REMOVED -> "dayRemoved";
            case SETTINGS_CHANGED, CREATED -> "settingsChanged";
        };
    }

    private static List<Holiday> without(List<Holiday> all, List<Holiday> others) {
        Set<Holiday> known = new HashSet<>(others);
        return all.stream().filter(day -> !known.contains(day)).toList();
    }

    private static List<YearChange> years(
            WorkingCalendar present, WorkingCalendar proposed, List<Holiday> added, List<Holiday> removed) {
        Set<Integer> touched = new TreeSet<>(proposed.loadedYears());
        Stream.concat(added.stream(), removed.stream())
                .forEach(day -> touched.add(day.date().getYear()));
        return touched.stream()
                .map(year -> new YearChange(year, present.workingDaysIn(year), proposed.workingDaysIn(year)))
                .filter(change -> change.before() != change.after())
                .toList();
    }
}
