package id.pendopo.service.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.notification.MailMode;
import id.pendopo.domain.notification.NoticeTopic;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class MailChoicesIT {

    @Inject
    private MailChoices choices;

    @Inject
    private CallerFixture callers;

    @Inject
    private Database database;

    private Caller auditor() {
        long id = database.first("select id from user_account where name = 'auditor'", row -> row.getLong(1))
                .orElseThrow();
        return CallerFixture.user(id, "auditor", Scope.EVERYWHERE, Permission.SIGNED_IN);
    }

    private MailMode mode(NoticeTopic topic) {
        return callers.as(auditor(), () -> choices.mine()).choices().stream()
                .filter(choice -> choice.topic() == topic)
                .findFirst()
                .orElseThrow()
                .mode();
    }

    private void choose(NoticeTopic topic, MailMode mode) {
        callers.as(auditor(), () -> {
            choices.choose(List.of(new MailChoice(topic, mode)));
            return null;
        });
    }

    @Test
    void everybody_decides_for_each_topic_and_may_change_their_mind() {
        assertThat(mode(NoticeTopic.WORK)).isEqualTo(MailMode.NOW);
        choose(NoticeTopic.WORK, MailMode.DAILY);
        choose(NoticeTopic.WORK, MailMode.OFF);
        assertThat(mode(NoticeTopic.WORK)).isEqualTo(MailMode.OFF);
        choose(NoticeTopic.WORK, MailMode.NOW);
        assertThat(mode(NoticeTopic.WORK)).isEqualTo(MailMode.NOW);
        assertThat(database.list(
                        "select 1 from audit_entry where action = 'notification.mail-chosen' and object_id = 'auditor'",
                        row -> row.getInt(1)))
                .hasSize(3);
    }

    @Test
    void what_must_be_known_cannot_be_off() {
        choose(NoticeTopic.ESCALATION, MailMode.DAILY);
        assertThat(mode(NoticeTopic.ESCALATION)).isEqualTo(MailMode.DAILY);
        choose(NoticeTopic.ESCALATION, MailMode.NOW);
        assertThatThrownBy(() -> choose(NoticeTopic.ESCALATION, MailMode.OFF))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> choose(NoticeTopic.SECURITY, MailMode.DAILY))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> choose(NoticeTopic.WORK, null)).isInstanceOf(InvalidInputException.class);
    }
}
