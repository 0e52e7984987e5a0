package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Database;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class NextComplaintIT {

    /** An agency no other test works in. */
    private static final String AGENCY = "DPAD";

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private NextComplaint next;

    @Inject
    private Database database;

    @Resource
    private ManagedExecutorService executor;

    private Caller officer(String name) {
        return complaints.person(name, AGENCY, Permission.COMPLAINT_READ, Permission.COMPLAINT_HANDLE);
    }

    private String given(boolean supervision) {
        FiledComplaint filed = complaints.file();
        callers.as(
                complaints.coordinator(),
                () -> verification.verify(
                        filed.trackingNumber(),
                        filed.version(),
                        new Disposition(
                                ComplaintClass.COMPLAINT,
                                supervision,
                                "puskesmas",
                                AGENCY,
                                supervision ? "DINKES" : null,
                                false,
                                supervision,
                                null,
                                "")));
        return filed.trackingNumber();
    }

    private void nothingWaits(Caller officer) {
        try {
            while (true) {
                callers.as(officer, () -> next.take(null));
            }
        } catch (RuleViolationException empty) {
            assertThat(empty).hasMessage("complaint.nothingToTake");
        }
    }

    @Test
    void the_one_due_first_becomes_the_officers_own() {
        Caller officer = officer("penghubung.dinkes");
        nothingWaits(officer);
        String later = given(false);
        String sooner = given(false);
        database.update(
                "update complaint set next_due_at = next_due_at - interval '1 day' where tracking_number = ?", sooner);
        assertThat(callers.as(officer, () -> next.take(null)).trackingNumber()).isEqualTo(sooner);
        assertThat(callers.as(officer, () -> next.take(null)).trackingNumber()).isEqualTo(later);
        assertThat(database.list(
                        "select assignee_id from complaint where tracking_number in (?, ?)",
                        row -> row.getLong(1),
                        sooner,
                        later))
                .containsOnly(officer.id());
        assertThatThrownBy(() -> callers.as(officer, () -> next.take(null)))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("complaint.nothingToTake");
    }

    @Test
    void only_what_belongs_to_the_agency_worked_for_is_given() {
        Caller officer = officer("penghubung.dinkes");
        nothingWaits(officer);
        String number = given(false);
        assertThatThrownBy(() -> callers.as(officer, () -> next.take("PUPR")))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("complaint.nothingToTake");
        assertThatThrownBy(() -> callers.as(officer, () -> next.take("TIDAK-ADA")))
                .isInstanceOf(InvalidInputException.class);
        assertThat(callers.as(officer, () -> next.take(AGENCY)).trackingNumber())
                .isEqualTo(number);
    }

    @Test
    void what_the_officer_may_not_work_on_is_never_given() {
        Caller officer = officer("penghubung.pupr");
        nothingWaits(officer);
        complaints.verified(complaints.file(), "puskesmas");
        given(true);
        assertThatThrownBy(() -> callers.as(officer, () -> next.take(null)))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("complaint.nothingToTake");
        assertThatThrownBy(() -> callers.as(complaints.officer(), () -> next.take(null)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void many_officers_at_once_never_get_the_same() throws Exception {
        List<Caller> officers =
                List.of(officer("penghubung.dinkes"), officer("penghubung.pupr"), officer("inspektorat"));
        nothingWaits(officers.get(0));
        Set<String> waiting = new HashSet<>();
        for (int i = 0; i < 30; i++) {
            waiting.add(given(false));
        }
        List<Future<String>> taking = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Caller officer = officers.get(i % officers.size());
            taking.add(executor.submit(() -> {
                try {
                    return callers.as(officer, () -> next.take(null)).trackingNumber() + " " + officer.id();
                } catch (RuleViolationException nothing) {
                    return null;
                }
            }));
        }
        List<String> taken = new ArrayList<>();
        for (Future<String> one : taking) {
            String got = one.get(120, TimeUnit.SECONDS);
            if (got != null) {
                taken.add(got);
            }
        }
        assertThat(taken).hasSize(30).extracting(got -> got.split(" ")[0]).containsExactlyInAnyOrderElementsOf(waiting);
        for (String got : taken) {
            assertThat(database.list(
                            """
                            select c.assignee_id || ' ' || count(*) from complaint c join complaint_event e on e.complaint_id = c.id
                            where c.tracking_number = ? and e.type = 'ASSIGNED' group by c.assignee_id""",
                            row -> row.getString(1),
                            got.split(" ")[0]))
                    .containsExactly(got.split(" ")[1] + " 1");
        }
    }
}
