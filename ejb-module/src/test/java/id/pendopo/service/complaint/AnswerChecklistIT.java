package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.ComplaintEvent;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.EventType;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.identity.CallerFixture;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AnswerChecklistIT {

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private AnswerChecklist checklist;

    @Inject
    private ComplaintAnswer answer;

    @Inject
    private ComplaintReading reading;

    @Inject
    private ReporterWindow window;

    private List<ChecklistItemRef> before;

    @BeforeEach
    void no_list_yet() {
        before = all().stream().filter(ChecklistItemRef::active).toList();
        all().forEach(item -> inUse(item, false));
    }

    @AfterEach
    void as_it_was() {
        // Those of the test first: only so many may be in use at once.
        all().forEach(item -> inUse(item, false));
        all().stream()
                .filter(item -> before.stream().anyMatch(old -> old.code().equals(item.code())))
                .forEach(item -> inUse(item, true));
    }

    private List<ChecklistItemRef> all() {
        return callers.as(complaints.coordinator(), () -> checklist.all());
    }

    private void inUse(ChecklistItemRef item, boolean active) {
        save(item.id(), item.version(), item.code(), item.name(), item.place(), item.required(), active);
    }

    private ChecklistItemRef save(
            Long id, int version, String code, String name, int place, boolean required, boolean active) {
        return callers.as(
                complaints.coordinator(),
                () -> checklist.save(id, version, code, name, name + " (en)", place, required, active));
    }

    private ChecklistItemRef item(String name, int place, boolean required) {
        return save(null, 0, "uji-" + Long.toString(System.nanoTime(), 36), name, place, required, true);
    }

    private ComplaintMoved answered(String number, int version, List<String> ticked) {
        return callers.as(complaints.dinkes(), () -> answer.answer(number, version, "Loket ditambah", null, ticked));
    }

    private static TimelineEntry of(EventType type, ComplaintDetail complaint) {
        return complaint.timeline().stream()
                .filter(entry -> entry.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private String field(Runnable refused) {
        try {
            refused.run();
        } catch (InvalidInputException e) {
            return e.violations().get(0).field();
        }
        return null;
    }

    @Test
    void without_a_list_an_answer_goes_out_as_ever() {
        FiledComplaint filed = complaints.file();
        String number = filed.trackingNumber();
        ComplaintMoved started = complaints.inProgress(filed, "puskesmas");
        assertThat(answered(number, started.version(), null).state()).isEqualTo(ComplaintState.AWAITING_REPORTER);
        ComplaintDetail detail = callers.as(complaints.dinkes(), () -> reading.detail(number));
        assertThat(of(EventType.ANSWERED, detail).details()).doesNotContainKey(ComplaintEvent.CHECKLIST);
    }

    @Test
    void an_answer_without_a_required_item_is_refused_and_names_it_in_each_language() {
        ChecklistItemRef basis = item("Menyebut dasarnya", 2, true);
        ChecklistItemRef polite = item("Santun", 1, false);
        FiledComplaint filed = complaints.file();
        String number = filed.trackingNumber();
        ComplaintMoved started = complaints.inProgress(filed, "puskesmas");
        assertThatThrownBy(() -> answered(number, started.version(), List.of(polite.code())))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> {
                    InvalidInputException.Violation one = refused.violations().get(0);
                    assertThat(one.field()).isEqualTo("checklist");
                    assertThat(Texts.of(Texts.INDONESIAN).get("error." + one.code(), one.arguments()))
                            .contains("Menyebut dasarnya")
                            .doesNotContain("(en)", "Santun");
                    assertThat(Texts.of(Locale.ENGLISH).get("error." + one.code(), one.arguments()))
                            .contains("Menyebut dasarnya (en)");
                });
        assertThat(field(() -> answered(number, started.version(), null))).isEqualTo("checklist");
        assertThat(field(() -> answered(number, started.version(), List.of(basis.code(), "tidak-ada"))))
                .isEqualTo("checklist");
        assertThat(callers.as(complaints.dinkes(), () -> reading.detail(number)).state())
                .isEqualTo(ComplaintState.IN_PROGRESS);
        answered(number, started.version(), List.of(basis.code()));
        ComplaintDetail detail = callers.as(complaints.dinkes(), () -> reading.detail(number));
        assertThat(of(EventType.ANSWERED, detail).details()).containsEntry(ComplaintEvent.CHECKLIST, basis.code());
    }

    @Test
    void what_was_ticked_stands_beside_the_answer_that_waits_and_is_not_for_the_reporter() {
        ChecklistItemRef second = item("Kedua", 2, false);
        ChecklistItemRef first = item("Pertama", 1, false);
        FiledComplaint filed = complaints.file();
        String number = filed.trackingNumber();
        ComplaintMoved started = complaints.inProgress(filed, "rumah-sakit");
        ComplaintMoved proposed = answered(number, started.version(), List.of(second.code(), first.code()));
        ComplaintDetail waiting = callers.as(complaints.head(), () -> reading.detail(number));
        assertThat(waiting.pendingAnswer().checklist()).containsExactly(first.code(), second.code());
        callers.as(complaints.head(), () -> answer.giveBack(number, proposed.version(), "Sebutkan tanggalnya ya"));
        int version =
                callers.as(complaints.dinkes(), () -> reading.detail(number)).version();
        answered(number, version, null);
        assertThat(callers.as(complaints.head(), () -> reading.detail(number))
                        .pendingAnswer()
                        .checklist())
                .as("of the answer that waits now, not of the one before")
                .isEmpty();
        assertThat(callers.as(Caller.ANONYMOUS, () -> window.read(number, filed.pin()))
                        .pendingAnswer())
                .isNull();
    }

    @Test
    void the_reporter_reads_the_answer_but_not_what_was_ticked() {
        ChecklistItemRef item = item("Pokok", 1, true);
        FiledComplaint filed = complaints.file();
        String number = filed.trackingNumber();
        ComplaintMoved started = complaints.inProgress(filed, "puskesmas");
        answered(number, started.version(), List.of(item.code()));
        TimelineEntry read =
                of(EventType.ANSWERED, callers.as(Caller.ANONYMOUS, () -> window.read(number, filed.pin())));
        assertThat(read.text()).isEqualTo("Loket ditambah");
        assertThat(read.details()).doesNotContainKey(ComplaintEvent.CHECKLIST);
    }

    @Test
    void an_item_that_was_retired_after_the_form_was_opened_is_no_obstacle() {
        ChecklistItemRef item = item("Usang", 1, true);
        inUse(item, false);
        FiledComplaint filed = complaints.file();
        ComplaintMoved started = complaints.inProgress(filed, "puskesmas");
        assertThat(answered(filed.trackingNumber(), started.version(), List.of(item.code()))
                        .state())
                .isEqualTo(ComplaintState.AWAITING_REPORTER);
    }

    @Test
    void a_bad_item_is_refused_by_its_field() {
        ChecklistItemRef item = item("Ada", 1, false);
        assertThat(field(() -> save(null, 0, "Kode Salah", "a", 1, false, true)))
                .isEqualTo("code");
        assertThat(field(() -> save(null, 0, item.code(), "a", 1, false, true))).isEqualTo("code");
        assertThat(field(() -> save(null, 0, "uji-tempat", "a", 0, false, true)))
                .isEqualTo("place");
        assertThat(field(() -> save(null, 0, "uji-nama", " ", 1, false, true))).isEqualTo("name");
        assertThat(field(() -> callers.as(
                        complaints.coordinator(), () -> checklist.save(null, 0, "uji-en", "a", "", 1, false, true))))
                .isEqualTo("englishName");
        assertThatThrownBy(() -> save(item.id(), item.version() + 1, item.code(), "a", 1, false, true))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> save(-1L, 0, "x", "a", 1, false, true)).isInstanceOf(PendopoException.class);
    }

    @Test
    void no_more_items_are_in_use_than_anybody_reads() {
        for (int i = 0; i < ComplaintLimits.CHECKLIST_ITEMS; i++) {
            item("Butir " + i, i + 1, false);
        }
        assertThat(field(() -> item("Terlalu banyak", 1, false))).isEqualTo("active");
    }

    @Test
    void only_who_configures_complaints_keeps_the_list() {
        assertThatThrownBy(() -> callers.as(
                        complaints.dinkes(), () -> checklist.save(null, 0, "uji-hak", "a", "a", 1, false, true)))
                .isInstanceOf(EJBAccessException.class);
    }
}
