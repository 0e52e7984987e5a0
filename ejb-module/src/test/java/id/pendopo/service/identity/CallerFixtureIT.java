package id.pendopo.service.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The container and the services agree about who is calling. */
@ArquillianTest
class CallerFixtureIT {

    @Inject
    private CallerFixture callers;

    @Inject
    private RunAs runAs;

    @Inject
    private Guarded guarded;

    /** A service like any other. */
    @Stateless
    public static class Guarded {

        @Inject
        private CurrentCaller caller;

        @RolesAllowed(Permission.COMPLAINT_VERIFY)
        public String verify() {
            return caller.get().name();
        }
    }

    @Test
    void a_caller_with_the_permission_is_let_in() {
        Caller coordinator = CallerFixture.user(1L, "koordinator", Permission.COMPLAINT_VERIFY);
        assertThat(callers.as(coordinator, guarded::verify)).isEqualTo("koordinator");
    }

    @Test
    void a_caller_without_the_permission_is_refused() {
        Caller officer = CallerFixture.user(2L, "petugas", Permission.COMPLAINT_RECORD);
        assertThatThrownBy(() -> callers.as(officer, guarded::verify)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void nobody_in_particular_is_refused() {
        assertThatThrownBy(guarded::verify).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void the_system_may_do_everything() {
        assertThat(runAs.system(guarded::verify)).isEqualTo("system");
    }
}
