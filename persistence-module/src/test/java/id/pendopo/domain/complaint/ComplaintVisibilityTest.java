package id.pendopo.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.identity.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComplaintVisibilityTest {

    private static List<Caller> whoSees(Complaint complaint) {
        return Scene.ALL.stream()
                .filter(caller -> ComplaintVisibility.sees(complaint, caller))
                .toList();
    }

    private static Complaint confidential() {
        Complaint complaint = Complaint.record(
                UUID.randomUUID(),
                "TNG-26-000003",
                new byte[32],
                Scene.report(false, true),
                Scene.act(Scene.OFFICER, Scene.MONDAY));
        complaint.verify(
                new Verdict(ComplaintClass.COMPLAINT, false, Scene.ROADS, null, Scene.DINKES, null, false, true, null),
                "",
                Scene.act(Scene.COORDINATOR, Scene.MONDAY));
        return complaint;
    }

    @Test
    void an_ordinary_complaint_is_seen_by_its_agency_and_by_who_reads_everywhere() {
        assertThat(whoSees(Scene.verified()))
                .containsExactlyInAnyOrder(
                        Scene.OFFICER,
                        Scene.COORDINATOR,
                        Scene.LIAISON_DINKES,
                        Scene.HEAD_DINKES,
                        Scene.EXECUTIVE,
                        Scene.BUREAU,
                        Caller.SYSTEM);
    }

    @Test
    void before_verification_no_agency_sees_it() {
        assertThat(whoSees(Scene.recorded()))
                .doesNotContain(Scene.LIAISON_DINKES, Scene.LIAISON_PUPR, Scene.HEAD_DINKES, Scene.INSPECTOR);
    }

    @Test
    void a_confidential_one_is_closed_to_mere_readers() {
        assertThat(whoSees(confidential()))
                .containsExactlyInAnyOrder(
                        Scene.OFFICER,
                        Scene.COORDINATOR,
                        Scene.LIAISON_DINKES,
                        Scene.HEAD_DINKES,
                        Scene.EXECUTIVE,
                        Caller.SYSTEM);
    }

    @Test
    void a_supervision_level_one_is_for_coordinators_and_the_inspectorate_only() {
        assertThat(whoSees(Scene.supervision()))
                .containsExactlyInAnyOrder(Scene.COORDINATOR, Scene.INSPECTOR, Caller.SYSTEM);
    }

    @Test
    void nobody_sees_or_reveals_an_anonymous_reporter() {
        Complaint anonymous = Complaint.record(
                UUID.randomUUID(),
                "TNG-26-000004",
                new byte[32],
                Scene.report(true, false),
                Scene.act(Scene.OFFICER, Scene.MONDAY));
        for (Caller caller : Scene.ALL) {
            assertThat(ComplaintVisibility.seesReporter(anonymous, caller)).isFalse();
            assertThat(ComplaintVisibility.mayReveal(anonymous, caller)).isFalse();
        }
    }

    @Test
    void the_executive_and_mere_readers_do_not_see_who_reported() {
        assertThat(ComplaintVisibility.seesReporter(Scene.verified(), Scene.EXECUTIVE))
                .isFalse();
        assertThat(ComplaintVisibility.seesReporter(Scene.verified(), Scene.BUREAU))
                .isFalse();
        assertThat(ComplaintVisibility.seesReporter(Scene.verified(), Scene.LIAISON_DINKES))
                .isTrue();
    }

    @Test
    void sealed_entries_are_read_by_nobody() {
        for (Caller caller : Scene.ALL) {
            assertThat(ComplaintVisibility.reads(EventVisibility.SEALED, Scene.verified(), caller))
                    .isFalse();
        }
    }

    @Test
    void lists_of_an_agency_never_leave_its_scope() {
        List<Object> parameters = new ArrayList<>();
        assertThat(ComplaintVisibility.condition(Scene.LIAISON_DINKES, parameters))
                .isEqualTo("((not c.supervision and c.agency_id in (1)))");
        assertThat(ComplaintVisibility.condition(Scene.NOBODY, parameters)).isEqualTo("false");
        assertThat(parameters).isEmpty();
    }
}
