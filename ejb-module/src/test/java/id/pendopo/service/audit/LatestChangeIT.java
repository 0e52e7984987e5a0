package id.pendopo.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.identity.UserDirectory;
import id.pendopo.service.identity.UserRef;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two editors: the second is told who else changed the thing, and of nothing that is no change. */
@ArquillianTest
class LatestChangeIT {

    private static final Caller SECOND = CallerFixture.user(9102L, "penyunting.dua", Permission.COMPLAINT_CONFIGURE);
    private static final Caller OFFICER = CallerFixture.user(9103L, "petugas.lain", Permission.COMPLAINT_RECORD);

    private final String code = "uji-" + UUID.randomUUID();

    @Inject
    private CallerFixture callers;

    @Inject
    private AuditTrail trail;

    @Inject
    private LatestChange latest;

    @Inject
    private UserDirectory users;

    @Inject
    private RunAs runAs;

    @Resource
    private UserTransaction transaction;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void takeBack() throws Exception {
        transaction.rollback();
    }

    private UserRef editor() {
        return runAs.system(
                () -> users.holding(Permission.COMPLAINT_CONFIGURE, null).get(0));
    }

    private static Caller caller(UserRef user) {
        return CallerFixture.user(user.id(), user.name(), Permission.COMPLAINT_CONFIGURE);
    }

    private void done(Caller by, String action, String type) {
        callers.as(by, () -> {
            trail.record(action, type, code, Map.of());
            return null;
        });
    }

    private Optional<LatestChange.Change> seenBy(Caller caller, String type) {
        return callers.as(caller, () -> latest.byAnother(type, code));
    }

    @Test
    void the_second_learns_who_changed_it_last() {
        done(SECOND, "complaint.category.changed", "category");
        UserRef first = editor();
        done(caller(first), "complaint.category.changed", "category");
        assertThat(seenBy(SECOND, "category")).map(LatestChange.Change::who).contains(first.displayName());
    }

    @Test
    void ones_own_change_is_no_news() {
        done(SECOND, "complaint.category.changed", "category");
        assertThat(seenBy(SECOND, "category")).isEmpty();
    }

    @Test
    void signing_in_is_no_change_of_the_user() {
        done(caller(editor()), "identity.signed-in", "user");
        assertThat(seenBy(SECOND, "user")).isEmpty();
    }

    @Test
    void a_change_of_a_complaint_is_not_told_here() {
        done(caller(editor()), "complaint.verified", "complaint");
        assertThat(seenBy(SECOND, "complaint")).isEmpty();
    }

    @Test
    void who_keeps_no_settings_learns_nothing() {
        assertThatThrownBy(() -> seenBy(OFFICER, "category")).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void something_without_a_code_has_no_change() {
        assertThat(callers.as(SECOND, () -> latest.byAnother("category", null))).isEmpty();
    }
}
