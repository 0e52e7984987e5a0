package id.pendopo.service.notification;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.notification.MailMode;
import id.pendopo.domain.notification.NoticeTopic;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the caller wants mail of each topic: at once, once a day, or not. Nobody can ask for or decide another's. */
@Stateless
@RolesAllowed(Permission.SIGNED_IN)
public class MailChoices {

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * How the caller wants mail.
     *
     * @param mail false if it is switched off as a whole; only what cannot be off is then sent
     * @param choices all topics in the order pages show them; at once where nothing was chosen
     */
    public record Wishes(boolean mail, List<MailChoice> choices) {}

    public Wishes mine() {
        Map<String, String> chosen = new HashMap<>();
        if (caller.get().isUser()) {
            database.list(
                            "select topic, mode from mail_choice where user_id = ? union all"
                                    + " select '*', 'OFF' from mail_preference where user_id = ? and not mail",
                            row -> Map.entry(row.getString(1), row.getString(2)),
                            caller.get().id(),
                            caller.get().id())
                    .forEach(row -> chosen.put(row.getKey(), row.getValue()));
        }
        return new Wishes(
                !chosen.containsKey("*"),
                Arrays.stream(NoticeTopic.values())
                        .map(topic -> new MailChoice(
                                topic, MailMode.valueOf(chosen.getOrDefault(topic.name(), MailMode.NOW.name()))))
                        .toList());
    }

    /**
     * Decides. What waits already leaves as it would have.
     *
     * @param choices topics that are not named stay as they are
     * @throws InvalidInputException naming the topic whose mail cannot be as chosen
     */
    public void choose(List<MailChoice> choices) {
        Caller me = caller.get();
        if (!me.isUser()) {
            return;
        }
        for (MailChoice choice : choices) {
            if (choice.mode() == null || !choice.topic().modes().contains(choice.mode())) {
                throw new InvalidInputException(choice.topic().name(), "notification.mailMode");
            }
        }
        for (MailChoice choice : choices) {
            if (choice.mode() == MailMode.NOW) {
                database.update(
                        "delete from mail_choice where user_id = ? and topic = ?",
                        me.id(),
                        choice.topic().name());
            } else {
                database.update(
                        "insert into mail_choice (user_id, topic, mode, changed_at) values (?, ?, ?, ?)"
                                + " on conflict (user_id, topic) do update set mode = excluded.mode,"
                                + " changed_at = excluded.changed_at",
                        me.id(),
                        choice.topic().name(),
                        choice.mode().name(),
                        clock.instant());
            }
        }
        audit.record(
                "notification.mail-chosen",
                "user",
                me.name(),
                choices.stream()
                        .collect(Collectors.toMap(choice -> choice.topic().name(), choice -> choice.mode()
                                .name())));
    }
}
