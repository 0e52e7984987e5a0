package id.pendopo.service.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.standard.ServiceStandard.Record;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardGap;
import id.pendopo.domain.standard.StandardMove;
import id.pendopo.domain.standard.StandardState;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Today;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What is missing about standards, on a real database; the agency here has no services of the demonstration. */
@ArquillianTest
class StandardBoardIT {

    private static final String AGENCY = "SETWAN";
    private static final Caller BUREAU = StandardFixture.BUREAU;

    @Inject
    private CallerFixture callers;

    @Inject
    private StandardFixture standards;

    @Inject
    private StandardBoard board;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Today today;

    private final String run = Long.toString(System.nanoTime() % 1_000_000_000, 36);

    private Caller readerOf(String agency) {
        return CallerFixture.user(
                9003L,
                "kepala",
                Scope.of(agencies.byCode(agency).id()),
                Permission.SIGNED_IN,
                Permission.STANDARD_READ);
    }

    private String service(String name) {
        return standards.service(name + "-" + run, AGENCY);
    }

    private List<String> behind(Caller caller, StandardGap gap) {
        return callers.as(caller, () -> board.services(AGENCY, gap, null, null, 100)).rows().stream()
                .map(GapRow::code)
                .filter(code -> code.endsWith("-" + run))
                .toList();
    }

    @Test
    void every_number_opens_the_services_it_counts() {
        LocalDate now = today.get();
        standards.pledge(AGENCY, now.minusYears(5));
        String none = service("a-tanpa");
        String draft = service("b-rancangan");
        standards.draft(draft, 3);
        String whole = service("c-lengkap");
        standards.inForce(whole, AGENCY, 14, now.minusMonths(12));
        String due = service("d-tinjau");
        standards.inForce(due, AGENCY, 6, now.minusMonths(12).minusDays(1));
        String overdue = service("e-terlambat");
        standards.inForce(overdue, AGENCY, 14, now.minusMonths(36).minusDays(1));
        String revised = service("f-diganti");
        standards.inForce(revised, AGENCY, 14, now.minusMonths(1));
        standards.draft(revised, 1);

        Caller head = readerOf(AGENCY);
        assertThat(behind(head, StandardGap.NONE)).containsExactly(none);
        assertThat(behind(head, StandardGap.INCOMPLETE)).containsExactly(draft, due);
        assertThat(behind(head, StandardGap.UNPUBLISHED)).containsExactly(draft);
        assertThat(behind(head, StandardGap.DUE)).containsExactly(due);
        assertThat(behind(head, StandardGap.OVERDUE)).containsExactly(overdue);
        assertThat(behind(head, StandardGap.NOTHING))
                .as("what is in force counts, not the draft that follows it")
                .containsExactly(whole, revised);
        assertThat(behind(head, null)).hasSize(6);

        BoardRow row = callers.as(head, () -> board.agencies()).get(0);
        assertThat(row.agencyCode()).isEqualTo(AGENCY);
        assertThat(row.pledged()).isTrue();
        for (StandardGap gap : StandardGap.values()) {
            assertThat(row.count(gap))
                    .as(gap.name())
                    .isEqualTo(
                            callers.as(head, () -> board.all(AGENCY, gap, null)).size());
        }
        GapRow begun = callers.as(head, () -> board.all(AGENCY, null, null)).stream()
                .filter(one -> one.code().equals(draft))
                .findFirst()
                .orElseThrow();
        assertThat(begun.state()).isEqualTo(StandardState.DRAFT);
        assertThat(begun.missing()).hasSize(11).startsWith(StandardComponent.FEE);
        assertThat(begun.gaps()).containsExactly(StandardGap.INCOMPLETE, StandardGap.UNPUBLISHED);
    }

    @Test
    void an_agency_sees_its_own_and_the_bureau_all() {
        assertThat(callers.as(readerOf("DINKES"), () -> board.agencies()))
                .extracting(BoardRow::agencyCode)
                .containsExactly("DINKES");
        assertThat(callers.as(BUREAU, () -> board.agencies()))
                .extracting(BoardRow::agencyCode)
                .contains("DINKES", "DISDUKCAPIL", "DPMPTSP");
        assertThat(callers.as(readerOf("DINKES"), () -> board.all("DISDUKCAPIL", null, null)))
                .isEmpty();
        assertThat(callers.as(readerOf("DINKES"), () -> board.services("DISDUKCAPIL", null, null, null, 10))
                        .count())
                .isZero();
        assertThatThrownBy(() -> callers.as(BUREAU, () -> board.services("TIDAK-ADA", null, null, null, 10)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_standard_that_was_revoked_counts_as_none() {
        String ended = service("g-dicabut");
        standards.pledge(AGENCY, today.get());
        UUID standard = standards.inForce(ended, AGENCY, 14, today.get().minusMonths(2));
        standards.go(standard, StandardMove.REVOKE, new Record(null, null, null, "Layanan berakhir"));
        assertThat(behind(BUREAU, StandardGap.NONE)).containsExactly(ended);
    }
}
