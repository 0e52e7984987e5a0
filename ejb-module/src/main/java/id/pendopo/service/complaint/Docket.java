package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.Alarm;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintEvent;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.calendar.Calendars;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What every command on a complaint does before and after its own work: finds the complaint within what the caller may
 * see, makes sure nobody changed it meanwhile, and saves it with its new entries and a line in the trail.
 */
@ApplicationScoped
public class Docket {

    /** No version was given: the caller does not depend on what it read before. */
    static final int ANY_VERSION = -1;

    /** More than anybody types; what is longer is cut before it is hashed. */
    private static final int LONGEST_PIN = 40;

    private static final String UNIQUE_VIOLATION = "23505";

    @Inject
    private EntityManager em;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private Calendars calendars;

    @Inject
    private ComplaintReference reference;

    @Inject
    private Pins pins;

    @Inject
    private ComplaintTimeline timeline;

    @Inject
    private AuditTrail audit;

    public Act act() {
        return act(currentCaller.get());
    }

    Act act(Caller caller) {
        return new Act(caller, clock.instant(), calendars.current(), reference.rules());
    }

    /**
     * A complaint with its deadlines, for reading.
     *
     * @throws NotFoundException if there is none, or the caller may not know of it
     */
    public Complaint find(String trackingNumber) {
        return find(trackingNumber, false);
    }

    /**
     * A complaint to be changed by its reporter. A number that does not exist and a wrong PIN are not told apart, neither
     * by the answer nor by the time it takes.
     *
     * @throws NotFoundException for both
     */
    Complaint unlock(String trackingNumber, String pin) {
        Complaint complaint = load(trackingNumber, true);
        String number = complaint == null ? "" : complaint.trackingNumber();
        byte[] hash = pins.hash(number, pin == null ? "" : pin.substring(0, Math.min(pin.length(), LONGEST_PIN)));
        if (complaint == null || !complaint.hasPin(hash)) {
            throw missing();
        }
        return complaint;
    }

    private Complaint find(String trackingNumber, boolean locked) {
        Complaint complaint = load(trackingNumber, locked);
        if (complaint == null || !ComplaintVisibility.sees(complaint, currentCaller.get())) {
            throw missing();
        }
        return complaint;
    }

    private Complaint load(String trackingNumber, boolean locked) {
        if (trackingNumber == null || trackingNumber.length() > 24 || trackingNumber.indexOf('\0') >= 0) {
            return null;
        }
        String number = trackingNumber.strip().toUpperCase(java.util.Locale.ROOT);
        TypedQuery<Complaint> query = em.createQuery(
                        "select c from Complaint c join fetch c.deadlines where c.trackingNumber = :number",
                        Complaint.class)
                .setParameter("number", number);
        if (locked) {
            // The complaint before its deadlines, as changes are written; else two of them could wait for each other.
            database.first(
                    "select id from complaint where tracking_number = ? for update", row -> row.getLong(1), number);
            query.setLockMode(LockModeType.PESSIMISTIC_WRITE);
        }
        List<Complaint> found = query.getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    static NotFoundException missing() {
        return new NotFoundException("complaint.notFound");
    }

    /**
     * A complaint to be changed.
     *
     * @param version the one the caller read, or {@link #ANY_VERSION}: then it is locked, so that it cannot be stale
     */
    public Complaint open(String trackingNumber, int version) {
        Complaint complaint = find(trackingNumber, version == ANY_VERSION);
        if (version != ANY_VERSION && version != complaint.getVersion()) {
            throw new StaleComplaintException(
                    complaint.getVersion(),
                    timeline.newest(complaint, currentCaller.get(), complaint.getVersion() - version));
        }
        return complaint;
    }

    /**
     * Saves a changed complaint.
     *
     * @param action past participle for the trail, e.g. {@code verified}
     * @param details for the trail; never personal data
     */
    public ComplaintMoved save(Complaint complaint, Act act, String action, Map<String, String> details) {
        complaint.takeNews().forEach(em::persist);
        flush();
        audit.record("complaint." + action, "complaint", complaint.trackingNumber(), details);
        return new ComplaintMoved(complaint.trackingNumber(), complaint.state(), complaint.getVersion(), act.at());
    }

    /** Saves what timers did to many at once: all of it in one go, then a line in the trail for each that changed. */
    void saveRung(Map<Complaint, List<Alarm>> rung) {
        Map<Complaint, List<ComplaintEvent>> news = new LinkedHashMap<>();
        rung.keySet().forEach(complaint -> news.put(complaint, complaint.takeNews()));
        news.values().forEach(events -> events.forEach(em::persist));
        flush();
        Map<String, Map<String, String>> trail = new LinkedHashMap<>();
        news.forEach((complaint, events) -> {
            if (!events.isEmpty()) {
                String what = events.stream().map(event -> event.type().name()).collect(Collectors.joining(" "));
                trail.put(complaint.trackingNumber(), Map.of("did", what));
            }
        });
        audit.record("complaint.timer", "complaint", trail);
    }

    /** Sends everything to the database now, and says in our words what it refuses. */
    void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleComplaintException(ANY_VERSION, List.of());
        } catch (PersistenceException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql
                        && UNIQUE_VIOLATION.equals(sql.getSQLState())
                        && String.valueOf(sql.getMessage()).contains("complaint_source")) {
                    throw new RuleViolationException("complaint.referenceUsed");
                }
                if (cause instanceof SQLException sql
                        && UNIQUE_VIOLATION.equals(sql.getSQLState())
                        && String.valueOf(sql.getMessage()).contains("complaint_event_pkey")) {
                    throw new StaleComplaintException(ANY_VERSION, List.of());
                }
            }
            throw e;
        }
    }
}
