package id.pendopo.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.service.complaint.QueueTab;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QueueViewsTest {

    private static Caller with(String... permissions) {
        return new Caller(
                Caller.Kind.USER,
                1L,
                "seseorang",
                "Seseorang",
                Stream.of(permissions).collect(Collectors.toMap(name -> name, name -> Scope.of(1L))));
    }

    @Test
    void each_role_starts_where_its_work_waits() {
        assertThat(QueueViews.first(with(Permission.COMPLAINT_READ, Permission.COMPLAINT_VERIFY)))
                .isEqualTo(QueueTab.VERIFICATION);
        assertThat(QueueViews.first(with(Permission.COMPLAINT_READ, Permission.COMPLAINT_HANDLE)))
                .isEqualTo(QueueTab.FOLLOW_UP);
        assertThat(QueueViews.first(with(Permission.COMPLAINT_READ, Permission.COMPLAINT_APPROVE)))
                .isEqualTo(QueueTab.DECISION);
        assertThat(QueueViews.first(with(Permission.COMPLAINT_SUPERVISION))).isEqualTo(QueueTab.OPEN);
    }

    @Test
    void nothing_waits_for_those_who_only_read() {
        assertThat(QueueViews.waiting(with(Permission.COMPLAINT_READ))).isNull();
        assertThat(QueueViews.waiting(new Caller(Caller.Kind.USER, 1L, "a", "A", Map.of())))
                .isNull();
    }
}
