package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.CommitmentAlarm;
import id.pendopo.domain.commitment.CommitmentAlarms;
import id.pendopo.domain.commitment.CommitmentAlarms.Rung;
import id.pendopo.domain.commitment.CommitmentState;
import id.pendopo.domain.commitment.CommitmentStepKind;
import id.pendopo.domain.commitment.CommitmentWebhookEvent;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.identity.Holding;
import id.pendopo.service.notification.Outbox;
import id.pendopo.service.notification.Reminder;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Reminders and escalations, in small pieces: each claims its promises in the database, skipping those somebody else works on,
 * so any number of nodes may run it; a day that was seen to is not seen to again, and days nobody looked are made up for.
 */
@Stateless
public class CommitmentSweep {

    static final int PIECE = 200;

    private static final String CLAIM =
            """
            select id, uuid, statement, agency_id, due_on, alarmed_on, state, progress, confidential from commitment
            where state in (%s) and alarmed_on < ?::date order by alarmed_on, id limit %d for update skip locked"""
                    .formatted(CommitmentState.open(), PIECE);

    @Inject
    private Database database;

    @Inject
    private CommitmentNotices notices;

    @Inject
    private CommitmentSettings settings;

    @Inject
    private Outbox outbox;

    @Inject
    private CommitmentWebhooks webhooks;

    @Inject
    private Today today;

    @Inject
    private Clock clock;

    private record Claimed(
            long id,
            UUID uuid,
            String statement,
            long agency,
            LocalDate due,
            LocalDate seen,
            String state,
            int progress,
            boolean confidential) {}

    /**
     * Sees to one piece: tells the last of what each promise has come to, and writes every escalation into its history.
     *
     * @return how many promises were looked at; fewer than a piece means nothing is left
     */
    @RolesAllowed(Permission.COMMITMENT_VERIFY)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int ring() {
        LocalDate day = today.get();
        List<Claimed> claimed = database.list(
                CLAIM,
                row -> new Claimed(
                        row.getLong("id"),
                        row.getObject("uuid", UUID.class),
                        row.getString("statement"),
                        row.getLong("agency_id"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("alarmed_on", LocalDate.class),
                        row.getString("state"),
                        row.getInt("progress"),
                        row.getBoolean("confidential")),
                day);
        if (claimed.isEmpty()) {
            return 0;
        }
        CommitmentAlarms alarms = settings.alarms();
        List<Holding> holdings = notices.holdings(
                List.of(Permission.COMMITMENT_MANAGE, Permission.COMMITMENT_HEAD, Permission.COMMITMENT_SECRETARY));
        List<Reminder> reminders = new ArrayList<>();
        for (Claimed one : claimed) {
            List<Rung> rung = alarms.between(one.due(), one.seen(), day);
            if (!rung.isEmpty()) {
                rung.forEach(each -> escalated(one, each.alarm()));
                reminders.add(reminder(one, rung.get(rung.size() - 1), holdings));
            }
            if (!one.due().isBefore(one.seen()) && one.due().isBefore(day)) {
                webhooks.tell(one.id(), CommitmentWebhookEvent.OVERDUE);
            }
        }
        outbox.notifyOnce(reminders);
        database.update(
                "update commitment set alarmed_on = ? where id = any(?)",
                day,
                claimed.stream().map(Claimed::id).toArray(Long[]::new));
        return claimed.size();
    }

    private static Reminder reminder(Claimed one, Rung last, List<Holding> holdings) {
        Set<Long> people = new LinkedHashSet<>(asked(one, holdings, Permission.COMMITMENT_MANAGE, one.agency()));
        if (last.alarm().compareTo(CommitmentAlarm.HEAD) >= 0) {
            people.addAll(asked(one, holdings, Permission.COMMITMENT_HEAD, one.agency()));
        }
        if (last.alarm() == CommitmentAlarm.SECRETARY) {
            people.addAll(asked(one, holdings, Permission.COMMITMENT_SECRETARY, null));
        }
        return new Reminder(
                "commitment-alarm:" + one.uuid() + ":" + last.alarm() + ":" + last.on(),
                people,
                CommitmentNotices.notice(
                        "commitment.alarm." + last.alarm().name(), one.uuid(), one.statement(), one.confidential()));
    }

    private static Set<Long> asked(Claimed one, List<Holding> holdings, String permission, Long agency) {
        return CommitmentNotices.of(holdings, permission, agency, one.agency(), one.confidential());
    }

    private void escalated(Claimed one, CommitmentAlarm alarm) {
        if (alarm.compareTo(CommitmentAlarm.HEAD) < 0) {
            return;
        }
        CommitmentStepKind kind = alarm == CommitmentAlarm.HEAD
                ? CommitmentStepKind.ESCALATED_HEAD
                : CommitmentStepKind.ESCALATED_SECRETARY;
        database.update(
                """
                insert into commitment_step (commitment_id, kind, state, progress, made_at, made_by)
                values (?, ?, ?, ?, ?, ?)""",
                one.id(),
                kind.name(),
                one.state(),
                one.progress(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Caller.SYSTEM.displayName());
        webhooks.tell(one.id(), CommitmentWebhookEvent.ESCALATED);
    }
}
