package id.pendopo.service.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.service.identity.RunAs;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Who is told when a standard should be reviewed, against the real database. */
@ArquillianTest
class ReviewSweepIT {

    @Inject
    private ReviewSweep sweep;

    @Inject
    private StandardFixture fixture;

    @Inject
    private Database database;

    @Inject
    private RunAs runAs;

    @Test
    void the_agency_and_the_bureau_are_told_once_when_due_and_once_when_overdue() {
        look();
        UUID standard = inForce("tinjau-satu", "DINSOS", LocalDate.now().minusMonths(12));
        UUID fresh = inForce("tinjau-baru", "DINSOS", LocalDate.now().minusMonths(11));
        look();
        assertThat(told(standard)).as("the agency's and the bureau's people").contains("organisasi");
        assertThat(told(fresh)).isEmpty();
        int before = told(standard).size();
        look();
        assertThat(told(standard)).hasSize(before);

        database.update(
                "update service_standard set in_force_from = ? where uuid = ?",
                LocalDate.now().minusMonths(36),
                standard);
        look();
        assertThat(kinds(standard)).containsExactlyInAnyOrder("standard.reviewDue", "standard.reviewOverdue");
        look();
        assertThat(told(standard)).hasSize(2 * before);

        database.update(
                "update service_standard set reviewed_on = ?, review_file = minutes_file where uuid = ?",
                LocalDate.now(),
                standard);
        look();
        assertThat(told(standard)).as("reviewed meanwhile").hasSize(2 * before);
    }

    @Test
    void what_is_overdue_when_the_system_comes_back_is_not_told_to_be_due_as_well() {
        look();
        UUID standard = inForce("tinjau-lama", "DINSOS", LocalDate.now().minusMonths(40));
        look();
        assertThat(kinds(standard)).containsExactly("standard.reviewOverdue");
    }

    @Test
    void standards_of_an_agency_that_come_up_together_are_one_message() {
        look();
        inForce("tinjau-a", "DLH", LocalDate.now().minusMonths(14));
        inForce("tinjau-b", "DLH", LocalDate.now().minusMonths(13));
        look();
        assertThat(database.list(
                        "select distinct variables from inbox_item where kind = 'standard.reviewDueMany' and link = ?",
                        row -> row.getString(1),
                        "/standard/gaps.xhtml?agency=DLH&gap=DUE"))
                .singleElement()
                .satisfies(said -> assertThat(said).contains("tinjau-a", "tinjau-b"));
    }

    private void look() {
        while (asSystem(() -> sweep.piece()) == ReviewSweep.PIECE) {
            continue;
        }
    }

    private <T> T asSystem(Callable<T> work) {
        return runAs.system(work);
    }

    private UUID inForce(String service, String agency, LocalDate day) {
        fixture.service(service, agency);
        fixture.pledge(agency, day);
        return fixture.inForce(service, agency, 6, day);
    }

    private List<String> told(UUID standard) {
        return database.list(
                "select u.name from inbox_item i join user_account u on u.id = i.user_id where i.link = ?",
                row -> row.getString(1),
                "/standard/standard.xhtml?id=" + standard);
    }

    private List<String> kinds(UUID standard) {
        return database.list(
                "select distinct kind from inbox_item where link = ?",
                row -> row.getString(1),
                "/standard/standard.xhtml?id=" + standard);
    }
}
