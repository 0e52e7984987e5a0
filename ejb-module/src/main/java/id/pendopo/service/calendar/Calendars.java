package id.pendopo.service.calendar;

import id.pendopo.domain.calendar.CalendarChanged;
import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The working-day calendar in force, from memory. Open to everybody: holidays are public, and every deadline shown anywhere
 * needs them.
 *
 * <p>Within the transaction that changes the calendar {@link #current()} is already the new one; for everybody else on this
 * node it is so from the commit on, on other nodes within {@link #EXPIRY}. A deadline keeps the version it was counted by,
 * so one counted by another node in between is found by its older version.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class Calendars {

    /** How long another node may go on with the former calendar. */
    public static final Duration EXPIRY = Duration.ofSeconds(10);

    private static final String IN_TRANSACTION = Calendars.class.getName();

    @Inject
    private CalendarReading reading;

    @Inject
    private Clock clock;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    private final ReentrantLock refreshing = new ReentrantLock();
    private final AtomicInteger changes = new AtomicInteger();
    private volatile Kept kept;

    private record Kept(WorkingCalendar calendar, Instant until) {}

    /** The calendar by which deadlines are counted now. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WorkingCalendar current() {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE
                && transaction.getResource(IN_TRANSACTION) instanceof WorkingCalendar changed) {
            return changed;
        }
        Kept known = kept;
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.calendar();
        }
        if (known == null) {
            refreshing.lock();
        } else if (!refreshing.tryLock()) {
            return known.calendar();
        }
        try {
            Kept now = kept;
            return (now == null || now == known ? refreshed() : now).calendar();
        } finally {
            refreshing.unlock();
        }
    }

    /**
     * The calendar as it was in a former version, to explain how a deadline was counted.
     *
     * @throws NotFoundException if there never was such a version
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WorkingCalendar ofVersion(int version) {
        WorkingCalendar former = reading.ofVersion(version);
        if (former == null) {
            throw new NotFoundException("calendar.version.unknown", version);
        }
        return former;
    }

    /** Lets the rest of the changing transaction count by the new calendar. */
    @RolesAllowed(Permission.CALENDAR_MANAGE)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void use(WorkingCalendar changed) {
        transaction.putResource(IN_TRANSACTION, changed);
    }

    /** Forgets the copy once a change is committed. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged change) {
        changes.incrementAndGet();
        kept = null;
    }

    /** A change committed while the tables are being read may be missing in the copy, so that copy is not kept. */
    private Kept refreshed() {
        int changesBefore = changes.get();
        Kept fresh = new Kept(reading.present(), clock.instant().plus(EXPIRY));
        kept = changes.get() == changesBefore ? fresh : null;
        return fresh;
    }
}
