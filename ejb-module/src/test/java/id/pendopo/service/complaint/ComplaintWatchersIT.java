package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ComplaintWatchersIT {

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private ComplaintWatchers watchers;

    @Inject
    private ComplaintDesk desk;

    @Inject
    private ComplaintQueues queues;

    @Inject
    private ReplyTemplates templates;

    @Inject
    private WatcherNews news;

    @Inject
    private RunAs runAs;

    @Inject
    private Database database;

    private void tell() {
        runAs.system(() -> {
            while (news.piece() > 0) {
                Thread.onSpinWait();
            }
        });
    }

    private long told(String person, String kind, String number) {
        return database.first(
                        """
                        select count(*) from inbox_item i join user_account u on u.id = i.user_id
                        where u.name = ? and i.kind = ? and i.link like ?""",
                        row -> row.getLong(1),
                        person,
                        kind,
                        "%" + number)
                .orElseThrow();
    }

    private String verified() {
        return complaints.verified(complaints.file(), "puskesmas").trackingNumber();
    }

    @Test
    void a_follower_is_told_of_what_others_do_and_only_once() {
        String number = verified();
        callers.as(complaints.head(), () -> watchers.follow(number));
        callers.as(complaints.head(), () -> watchers.follow(number));
        callers.as(complaints.coordinator(), () -> watchers.follow(number));
        assertThat(callers.as(complaints.head(), () -> watchers.of(number)))
                .isEqualTo(new ComplaintWatchers.Following(true, 2));
        assertThat(callers.as(complaints.dinkes(), () -> watchers.of(number)).mine())
                .isFalse();
        callers.as(complaints.dinkes(), () -> desk.note(number, "Sudah ditelepon."));
        callers.as(complaints.dinkes(), () -> desk.note(number, "Belum diangkat."));
        tell();
        assertThat(told("kepala.dinkes", "complaint.watched", number)).isEqualTo(1);
        assertThat(told("koordinator", "complaint.watched", number)).isEqualTo(1);
        assertThat(told("penghubung.dinkes", "complaint.watched", number)).isZero();
        // What one does oneself is no news.
        callers.as(complaints.coordinator(), () -> desk.note(number, "Mohon dipercepat."));
        callers.as(complaints.head(), () -> watchers.unfollow(number));
        tell();
        assertThat(told("koordinator", "complaint.watched", number)).isEqualTo(1);
        assertThat(told("kepala.dinkes", "complaint.watched", number)).isEqualTo(1);
    }

    @Test
    void who_may_no_longer_know_of_it_is_told_nothing() {
        String number = verified();
        callers.as(complaints.dinkes(), () -> watchers.follow(number));
        database.update(
                "update complaint set agency_id = (select id from agency where code = 'PUPR') where tracking_number = ?",
                number);
        callers.as(complaints.coordinator(), () -> desk.note(number, "Kini di PUPR."));
        tell();
        assertThat(told("penghubung.dinkes", "complaint.watched", number)).isZero();
        assertThatThrownBy(() -> callers.as(complaints.dinkes(), () -> watchers.of(number)))
                .isInstanceOf(NotFoundException.class);
        assertThat(followed(complaints.dinkes())).doesNotContain(number);
    }

    private List<String> followed(Caller caller) {
        ComplaintFilter filter = ComplaintFilter.builder()
                .tab(QueueTab.ALL)
                .assigned(Assigned.FOLLOWED)
                .size(100)
                .build();
        return callers.as(caller, () -> queues.list(filter)).rows().stream()
                .map(ComplaintRow::trackingNumber)
                .toList();
    }

    @Test
    void nobody_follows_what_may_not_be_known_and_the_own_are_found_in_the_queue() {
        String number = verified();
        assertThatThrownBy(() -> callers.as(complaints.pupr(), () -> watchers.follow(number)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(complaints.pupr(), () -> watchers.unfollow("TNG-26-9999999")))
                .isInstanceOf(NotFoundException.class);
        callers.as(complaints.dinkes(), () -> watchers.follow(number));
        assertThat(followed(complaints.dinkes())).contains(number);
        assertThat(followed(complaints.head())).doesNotContain(number);
    }

    @Test
    void a_mention_reaches_who_may_read_the_note_and_nobody_else() {
        String number = verified();
        String note =
                "Mohon arahan @kepala.dinkes dan @penghubung.pupr. Lihat juga @tidak.ada, surel a@koordinator.id.";
        callers.as(complaints.dinkes(), () -> desk.note(number, note));
        assertThat(told("kepala.dinkes", "complaint.mentioned", number)).isEqualTo(1);
        assertThat(told("penghubung.pupr", "complaint.mentioned", number)).isZero();
        assertThat(told("koordinator", "complaint.mentioned", number)).isZero();
        assertThat(callers.as(complaints.dinkes(), () -> desk.strangers(number, note)))
                .containsExactly("penghubung.pupr", "tidak.ada");
    }

    @Test
    void a_template_for_one_state_is_offered_in_that_state_only() {
        String code = "keadaan-" + System.nanoTime() % 1_000_000;
        callers.as(
                complaints.coordinator(),
                () -> templates.save(
                        null,
                        0,
                        code,
                        "Hanya saat diproses",
                        "Laporan {nomor} diproses.",
                        null,
                        null,
                        ComplaintState.IN_PROGRESS,
                        false,
                        true));
        String waiting = verified();
        String started = complaints.inProgress(complaints.file(), "puskesmas").trackingNumber();
        assertThat(callers.as(complaints.dinkes(), () -> templates.fitting(waiting)))
                .extracting(ReplyTemplateRef::code)
                .doesNotContain(code);
        assertThat(callers.as(complaints.dinkes(), () -> templates.fitting(started)))
                .extracting(ReplyTemplateRef::code)
                .contains(code);
    }
}
