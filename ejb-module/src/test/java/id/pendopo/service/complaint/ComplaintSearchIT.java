package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.EventVisibility;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.complaint.Excerpt.Part;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Database;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words lead to the complaints they stand in, to nobody who may not read them. */
@ArquillianTest
class ComplaintSearchIT {

    @Inject
    private ComplaintFixture fixture;

    @Inject
    private ComplaintDesk desk;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private ComplaintQueues queues;

    @Inject
    private ComplaintExcerpts excerpts;

    @Inject
    private PublicComplaints publicly;

    @Inject
    private CallerFixture callers;

    @Inject
    private Database database;

    @Resource
    private UserTransaction transaction;

    private String word;
    private Caller coordinator;
    private Caller dinkes;

    @BeforeEach
    void people() {
        word = "cari" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x");
        coordinator = fixture.coordinator();
        dinkes = fixture.dinkes();
    }

    @Test
    void a_reply_leads_to_its_complaint() {
        FiledComplaint filed = fixture.file();
        String before = reply(filed, EventVisibility.REPORTER, "Kepada pelapor: " + word);
        assertThat(found(coordinator, word)).containsExactly(before);
        assertThat(found(dinkes, word)).containsExactly(before);
        assertThat(found(fixture.pupr(), word))
                .as("the staff of another agency do not")
                .isEmpty();
        assertThat(publicly(word)).as("what only the reporter reads").isEmpty();
    }

    @Test
    void a_public_reply_is_found_by_everybody_once_the_complaint_is_public() {
        String open = reply(fixture.file(), EventVisibility.PUBLIC, "Untuk semua: " + word);
        FiledComplaint closed = fixture.file(ComplaintFixture.report().confidential(true));
        reply(closed, EventVisibility.PUBLIC, "Untuk semua: " + word, true);
        assertThat(publicly(word)).containsExactly(open);
        assertThat(found(coordinator, word)).containsExactlyInAnyOrder(open, closed.trackingNumber());
    }

    @Test
    void an_internal_note_leads_nobody_anywhere() {
        FiledComplaint filed = fixture.file();
        fixture.inProgress(filed, "puskesmas");
        callers.as(dinkes, () -> desk.note(filed.trackingNumber(), "Hanya kita: " + word));
        for (Caller caller : List.of(coordinator, dinkes, fixture.officer(), fixture.head())) {
            assertThat(found(caller, word)).isEmpty();
            assertThat(excerpts(caller, word, filed.trackingNumber()).values())
                    .allSatisfy(
                            excerpt -> assertThat(excerpt.parts().toString()).doesNotContain(word));
        }
        assertThat(publicly(word)).isEmpty();
    }

    @Test
    void a_confidential_complaint_is_found_only_by_who_may_see_it() {
        FiledComplaint filed = fixture.file(ComplaintFixture.report().confidential(true));
        reply(filed, EventVisibility.REPORTER, "Jawaban: " + word, true);
        assertThat(found(dinkes, word)).containsExactly(filed.trackingNumber());
        Caller reader = fixture.person("sekda", null, Permission.COMPLAINT_READ);
        assertThat(found(reader, word)).isEmpty();
        assertThat(excerpts(reader, word, filed.trackingNumber())).isEmpty();
        assertThat(callers.as(reader, () -> queues.list(filter(word).build())).count())
                .as("nor counted")
                .isZero();
        assertThat(callers.as(reader, () -> queues.tabs(filter(word).build(), List.of(QueueTab.ALL))))
                .extracting(TabCount::count)
                .containsExactly(0L);
    }

    @Test
    void the_title_weighs_more_than_the_story_and_that_more_than_a_reply() {
        String inReply = reply(fixture.file(), EventVisibility.REPORTER, "Soal " + word);
        String inTitle =
                fixture.file(ComplaintFixture.report().title("Soal " + word)).trackingNumber();
        String inStory =
                fixture.file(ComplaintFixture.report().story("Soal " + word)).trackingNumber();
        String newer =
                fixture.file(ComplaintFixture.report().story("Soal " + word)).trackingNumber();
        assertThat(found(coordinator, word)).containsExactly(inTitle, newer, inStory, inReply);
        assertThat(numbers(callers.as(
                        coordinator,
                        () -> queues.list(
                                filter(word).sort(ComplaintSort.NEWEST).build()))))
                .containsExactly(newer, inStory, inTitle, inReply);
    }

    @Test
    void pages_in_order_of_relevance_hold_each_complaint_once_forth_and_back() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            NewComplaint.Builder report = ComplaintFixture.report().story("Soal " + word);
            FiledComplaint filed = fixture.file(i % 3 == 0 ? report.title(word + " lagi") : report);
            if (i % 2 == 0) {
                reply(filed, EventVisibility.PUBLIC, "Tentang " + word);
            }
            all.add(filed.trackingNumber());
        }
        ComplaintFilter filter =
                filter(word).sort(ComplaintSort.RELEVANCE).size(3).build();
        Page<ComplaintRow> page = callers.as(coordinator, () -> queues.list(filter));
        List<String> first = numbers(page);
        assertThat(page.count()).isEqualTo(7);
        List<String> seen = new ArrayList<>(first);
        Page<ComplaintRow> second = null;
        while (page.next() != null) {
            String next = page.next();
            page = callers.as(coordinator, () -> queues.list(filter.at(next)));
            second = second == null ? page : second;
            seen.addAll(numbers(page));
        }
        assertThat(seen).hasSize(7).containsExactlyInAnyOrderElementsOf(all);
        String back = second.previous();
        assertThat(numbers(callers.as(coordinator, () -> queues.list(filter.at(back)))))
                .isEqualTo(first);
    }

    @Test
    void a_place_of_another_list_is_refused() {
        fixture.file(ComplaintFixture.report().story("Soal " + word));
        fixture.file(ComplaintFixture.report().story("Soal " + word));
        ComplaintFilter ranked =
                filter(word).sort(ComplaintSort.RELEVANCE).size(1).build();
        String place = callers.as(coordinator, () -> queues.list(ranked)).next();
        for (ComplaintFilter other : List.of(
                filter(word).sort(ComplaintSort.NEWEST).cursor(place).build(),
                ComplaintFilter.builder()
                        .sort(ComplaintSort.RELEVANCE)
                        .cursor(place)
                        .build())) {
            assertThatThrownBy(() -> callers.as(coordinator, () -> queues.list(other)))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    /** So many hits that they are not gathered; the list is walked instead, by date. */
    @Test
    void words_that_very_many_hold_are_found_newest_first_and_completely() throws Exception {
        FiledComplaint filed = fixture.file(ComplaintFixture.report().story("Soal " + word));
        String replied = reply(fixture.file(), EventVisibility.PUBLIC, "Tentang " + word);
        transaction.begin();
        try {
            database.update(
                    "insert into complaint_reply select id, 1000 + n, true, to_tsvector('indonesian', ?)"
                            + " from complaint, generate_series(1, ?) n where tracking_number = ?",
                    "Sekali lagi " + word,
                    WordSearch.RARE,
                    replied);
            ComplaintFilter filter =
                    filter(word).sort(ComplaintSort.RELEVANCE).size(1).build();
            Page<ComplaintRow> page = callers.as(coordinator, () -> queues.list(filter));
            assertThat(numbers(page)).containsExactly(replied);
            assertThat(page.count()).isEqualTo(2);
            String next = page.next();
            Page<ComplaintRow> last = callers.as(coordinator, () -> queues.list(filter.at(next)));
            assertThat(numbers(last)).containsExactly(filed.trackingNumber());
            assertThat(last.next()).isNull();
            assertThat(callers.as(dinkes, () -> queues.tabs(filter, List.of(QueueTab.ALL, QueueTab.VERIFICATION))))
                    .extracting(TabCount::count)
                    .containsExactly(1L, 0L);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void an_excerpt_marks_the_words_where_they_stand() {
        String replied = reply(fixture.file(), EventVisibility.PUBLIC, "Tentang <b>loket</b> " + word + " besok");
        String told = fixture.file(ComplaintFixture.report().story("Soal " + word + " di sini"))
                .trackingNumber();
        Map<String, Excerpt> shown = excerpts(coordinator, word, replied, told);
        assertThat(shown.get(replied).reply()).isTrue();
        assertThat(shown.get(told).reply()).isFalse();
        assertThat(shown.values())
                .allSatisfy(excerpt -> assertThat(excerpt.parts()).contains(new Part(word, true)));
        assertThat(excerpts(coordinator, told, told))
                .as("a number has no place")
                .isEmpty();
    }

    @Test
    void what_is_blacked_out_for_the_public_does_not_find_it_either() {
        FiledComplaint filed = fixture.file(ComplaintFixture.report()
                .story("Soal " + word + ", hubungi " + word + "@example.id atau 081377770001"));
        fixture.verified(filed, "puskesmas");
        assertThat(publicly(word)).containsExactly(filed.trackingNumber());
        assertThat(publicly(word + "@example.id")).isEmpty();
        assertThat(publicly("081377770001")).isEmpty();
    }

    private ComplaintFilter.Builder filter(String words) {
        return ComplaintFilter.builder().text(words);
    }

    private List<String> found(Caller caller, String words) {
        return numbers(callers.as(
                caller,
                () -> queues.list(filter(words).sort(ComplaintSort.RELEVANCE).build())));
    }

    private List<String> publicly(String words) {
        return publicly.list(new PublicFilter(words, null, null, null, null, null)).rows().stream()
                .map(PublicComplaintRow::trackingNumber)
                .toList();
    }

    private Map<String, Excerpt> excerpts(Caller caller, String words, String... numbers) {
        return callers.as(caller, () -> excerpts.of(words, List.of(numbers)));
    }

    private static List<String> numbers(Page<ComplaintRow> page) {
        return page.rows().stream().map(ComplaintRow::trackingNumber).toList();
    }

    private String reply(FiledComplaint filed, EventVisibility visibility, String text) {
        return reply(filed, visibility, text, false);
    }

    private String reply(FiledComplaint filed, EventVisibility visibility, String text, boolean confidential) {
        String number = filed.trackingNumber();
        ComplaintMoved verified = callers.as(
                coordinator,
                () -> verification.verify(
                        number,
                        filed.version(),
                        new Disposition(
                                ComplaintClass.COMPLAINT,
                                false,
                                "puskesmas",
                                "DINKES",
                                null,
                                false,
                                confidential,
                                null,
                                "")));
        callers.as(dinkes, () -> desk.reply(number, verified.version(), visibility, text, null));
        return number;
    }
}
