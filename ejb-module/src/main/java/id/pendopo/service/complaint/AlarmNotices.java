package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Alarm;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.DeadlineAlarm;
import id.pendopo.domain.complaint.DeadlineClock;
import id.pendopo.domain.complaint.EscalationLevel;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.notification.Notice;
import id.pendopo.service.identity.UserDirectory;
import id.pendopo.service.identity.UserRef;
import id.pendopo.service.notification.Outbox;
import id.pendopo.service.notification.Reminder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells people what a deadline has come to: whose turn it is at 75 percent, the head as well from 90 on, then whoever it
 * goes up to. After a long while off only the last step of each deadline is told; each is told once. The reporter hears by
 * mail what concerns the reporter.
 */
@ApplicationScoped
public class AlarmNotices {

    @Inject
    private UserDirectory users;

    @Inject
    private EscalationPeople escalation;

    @Inject
    private ComplaintNotices notices;

    @Inject
    private Outbox outbox;

    /** Many complaints have the same people, so each circle is looked up once for a piece. */
    private final class Circles {
        private final Map<String, List<UserRef>> known = new HashMap<>();

        List<UserRef> working(Complaint complaint) {
            String permission = complaint.agencyId() == null
                    ? Permission.COMPLAINT_VERIFY
                    : complaint.isSupervision() ? Permission.COMPLAINT_SUPERVISION : Permission.COMPLAINT_HANDLE;
            return known.computeIfAbsent(
                    permission + complaint.agencyId(), key -> users.holding(permission, complaint.agencyId()));
        }

        List<UserRef> at(Complaint complaint, EscalationLevel level) {
            return known.computeIfAbsent(
                    level.name() + complaint.isSupervision() + complaint.agencyId(),
                    key -> escalation.at(complaint, level));
        }
    }

    void rung(Map<Complaint, List<Alarm>> rung) {
        Circles circles = new Circles();
        List<Reminder> reminders = new ArrayList<>();
        Map<Complaint, String> letters = new LinkedHashMap<>();
        rung.forEach((complaint, alarms) -> {
            Map<DeadlineClock, Alarm> last = new EnumMap<>(DeadlineClock.class);
            alarms.forEach(alarm -> last.put(alarm.clock(), alarm));
            last.values().forEach(alarm -> {
                if (alarm.clock().bindsGovernment()) {
                    reminders.add(reminder(complaint, alarm, circles));
                }
                letter(complaint, alarm).ifPresent(kind -> letters.put(complaint, kind));
            });
        });
        outbox.notifyOnce(reminders);
        notices.toReporters(letters);
    }

    private static Reminder reminder(Complaint complaint, Alarm alarm, Circles circles) {
        Set<Long> people = new LinkedHashSet<>();
        if (alarm.step().compareTo(DeadlineAlarm.PASSED) <= 0) {
            circles.working(complaint).forEach(user -> people.add(user.id()));
        }
        if (alarm.step() != DeadlineAlarm.WARNING_75 && alarm.clock().ordersWork()) {
            EscalationLevel level = alarm.step() == DeadlineAlarm.WARNING_90
                    ? EscalationLevel.AGENCY_HEAD
                    : alarm.step().level();
            circles.at(complaint, level).forEach(user -> people.add(user.id()));
        }
        return new Reminder(
                "complaint-alarm:" + complaint.trackingNumber() + ":"
                        + alarm.clock().code() + ":" + alarm.step() + ":" + alarm.due(),
                people,
                new Notice(
                        "complaint.alarm." + alarm.step().name(),
                        Map.of("number", complaint.trackingNumber()),
                        "/complaint/detail.xhtml?no=" + complaint.trackingNumber()));
    }

    /** What the reporter is told of a step, if anything. */
    private static Optional<String> letter(Complaint complaint, Alarm alarm) {
        boolean passed = alarm.step() == DeadlineAlarm.PASSED;
        if (alarm.clock().bindsGovernment()) {
            return passed && alarm.clock() == DeadlineClock.RESOLUTION
                    ? Optional.of("complaint.late")
                    : Optional.empty();
        }
        if (!passed) {
            return Optional.of(
                    alarm.clock() == DeadlineClock.COMPLETION
                            ? "complaint.completionReminder"
                            : "complaint.confirmationReminder");
        }
        return switch (complaint.state()) {
            case WITHDRAWN -> Optional.of("complaint.deemedWithdrawn");
            case CLOSED -> Optional.of("complaint.closedSilent");
            default -> Optional.empty();
        };
    }
}
