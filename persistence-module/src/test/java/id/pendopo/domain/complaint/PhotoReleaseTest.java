package id.pendopo.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.identity.Caller;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhotoReleaseTest {

    private static List<Caller> whoReleases(AttachmentKind kind) {
        Complaint complaint = Scene.verified();
        return Scene.ALL.stream()
                .filter(caller -> caller.kind() == Caller.Kind.USER)
                .filter(caller -> PhotoRelease.mayRelease(kind, complaint, caller))
                .toList();
    }

    @Test
    void what_a_reporter_brought_is_released_by_coordinators_only() {
        assertThat(whoReleases(AttachmentKind.REPORT)).containsExactly(Scene.COORDINATOR);
        assertThat(whoReleases(AttachmentKind.REPLY)).containsExactly(Scene.COORDINATOR);
    }

    @Test
    void pictures_of_the_work_are_released_by_the_liaison_officer_of_its_agency_too() {
        for (AttachmentKind kind : List.of(AttachmentKind.EVIDENCE, AttachmentKind.BEFORE, AttachmentKind.AFTER)) {
            assertThat(whoReleases(kind)).containsExactlyInAnyOrder(Scene.COORDINATOR, Scene.LIAISON_DINKES);
        }
    }

    @Test
    void everybody_who_works_on_it_takes_a_picture_back() {
        assertThat(Scene.ALL.stream()
                        .filter(caller -> caller.kind() == Caller.Kind.USER)
                        .filter(caller -> PhotoRelease.mayWithdraw(Scene.verified(), caller)))
                .containsExactlyInAnyOrder(Scene.COORDINATOR, Scene.LIAISON_DINKES, Scene.HEAD_DINKES);
    }
}
