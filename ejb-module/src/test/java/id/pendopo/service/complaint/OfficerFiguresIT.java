package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Database;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class OfficerFiguresIT {

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private OfficerFigures officers;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    private Caller executive() {
        return complaints.person("sekda", null, Permission.COMPLAINT_FIGURES);
    }

    private OfficerFigure of(String agency) {
        return callers.as(executive(), () -> officers.read(agency)).get(0);
    }

    private void signedIn(String name, long daysAgo) {
        database.update(
                "update user_account set last_sign_in_at = ? where name = ?",
                Timestamp.from(clock.instant().minus(Duration.ofDays(daysAgo)).plusSeconds(60)),
                name);
    }

    @Test
    void who_signed_in_within_thirty_days_is_active() {
        signedIn("penghubung.dinkes", 31);
        OfficerFigure before = of("DINKES");
        assertThat(before.coordinators()).isZero();
        assertThat(before.liaisons()).isPositive();
        signedIn("penghubung.dinkes", 30);
        assertThat(of("DINKES").activeLiaisons()).isEqualTo(before.activeLiaisons() + 1);
        assertThat(of("DINKES").liaisons()).isEqualTo(before.liaisons());
    }

    @Test
    void who_works_for_the_whole_government_stands_first_and_an_agency_sees_its_own_only() {
        List<OfficerFigure> all = callers.as(executive(), () -> officers.read(null));
        assertThat(all.get(0).code()).isNull();
        assertThat(all.get(0).coordinators()).isPositive();
        assertThat(all).extracting(OfficerFigure::code).contains("DINKES", "PUPR");
        Caller head = complaints.person("kepala.dinkes", "DINKES", Permission.COMPLAINT_FIGURES);
        assertThat(callers.as(head, () -> officers.read(null)))
                .extracting(OfficerFigure::code)
                .containsExactly("DINKES");
        for (String other : List.of("PUPR", "TIDAKADA")) {
            assertThatThrownBy(() -> callers.as(head, () -> officers.read(other)))
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThatThrownBy(() -> callers.as(complaints.officer(), () -> officers.read(null)))
                .isInstanceOf(EJBAccessException.class);
    }
}
