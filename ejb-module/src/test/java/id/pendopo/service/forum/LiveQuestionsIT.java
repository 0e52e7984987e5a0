package id.pendopo.service.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.forum.QuestionOrigin;
import id.pendopo.domain.forum.QuestionState;
import id.pendopo.domain.forum.RejectReason;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Live questions against the real database: nothing is lost and nothing counted twice, whoever sends at the same moment. */
@ArquillianTest
class LiveQuestionsIT {

    private static final Caller MODERATOR = ForumFixture.BUREAU;

    @Inject
    private ForumFixture forums;

    @Inject
    private LiveDesk desk;

    @Inject
    private LiveModeration moderation;

    @Inject
    private LiveBoards boards;

    @Inject
    private LiveQuestions questions;

    @Inject
    private LivePoster poster;

    @Inject
    private Audience audience;

    @Inject
    private AudienceDevices devices;

    @Inject
    private AskerForgetting forgetting;

    @Inject
    private Inputs inputs;

    @Inject
    private CallerFixture callers;

    @Inject
    private Database database;

    private UUID open() {
        UUID edition = forums.running("DISKOMINFO");
        as(() -> desk.open(edition));
        return edition;
    }

    private String code(UUID edition) {
        return get(() -> desk.floor(edition)).code();
    }

    private boolean ask(String code, String device, String text, String key) {
        return audience.ask(code, device, new NewQuestion(text, "Rini", StakeholderElement.USERS, key));
    }

    private UUID approved(UUID edition, String text) {
        return get(() -> moderation.type(edition, new TypedQuestion(QuestionOrigin.CALLER, text, "", null)));
    }

    @Test
    void a_question_goes_from_the_phone_to_the_stage_and_gets_its_answer() {
        UUID edition = open();
        String code = code(edition);
        String device = devices.issue();
        assertThat(ask(code, device, "Kapan loket buka?", "nomor-0001")).isTrue();
        assertThat(ask(code, device, "Kapan loket buka?", "nomor-0001"))
                .as("sent again")
                .isFalse();
        assertThatThrownBy(() -> ask(code, device, "Lain", "nomor-0001")).isInstanceOf(RuleViolationException.class);

        List<QuestionRow> all = get(() -> desk.of(edition)).questions();
        assertThat(all).hasSize(1);
        QuestionRow asked = all.get(0);
        assertThat(asked.state()).isEqualTo(QuestionState.INCOMING);
        assertThat(asked.element()).isEqualTo(StakeholderElement.USERS);
        assertThatThrownBy(() -> audience.vote(code, device, asked.uuid(), true))
                .isInstanceOf(NotFoundException.class);

        as(() -> moderation.approve(edition, asked.uuid()));
        audience.vote(code, device, asked.uuid(), true);
        audience.vote(code, device, asked.uuid(), true);
        assertThat(audience.own(code, device).votes()).containsExactly(asked.uuid());
        assertThat(votes(asked.uuid())).isEqualTo(1);
        audience.vote(code, device, asked.uuid(), false);
        audience.vote(code, device, asked.uuid(), false);
        assertThat(votes(asked.uuid())).isZero();
        audience.vote(code, device, asked.uuid(), true);

        as(() -> moderation.stage(edition, asked.uuid()));
        assertThat(get(() -> desk.floor(edition)).onStage()).isEqualTo(asked.uuid());
        as(() -> moderation.answeredOnStage(edition, asked.uuid()));
        assertThat(get(() -> desk.floor(edition)).onStage()).isNull();
        assertThatThrownBy(() -> audience.vote(code, device, asked.uuid(), false))
                .isInstanceOf(RuleViolationException.class);
        QuestionRow answered = get(() -> desk.question(edition, asked.uuid()));
        as(() -> moderation.answer(edition, asked.uuid(), answered.version(), "Pukul 08.00.", "Kepala DPMPTSP"));
        assertThatThrownBy(() -> as(() ->
                        moderation.answer(edition, asked.uuid(), answered.version(), "Pukul 09.00.", "Kepala DPMPTSP")))
                .isInstanceOf(StaleVersionException.class);
        assertThat(questions.published(editionId(edition)))
                .as("not before it is published")
                .isEmpty();
        assertThat(get(() -> questions.find(asked.uuid())).answer()).isEqualTo("Pukul 08.00.");
        Board board = boards.of(code);
        assertThat(board.floor().series()).isNotBlank();
        assertThat(audience.own(code, device).asked())
                .extracting(Audience.Asked::state)
                .containsExactly(QuestionState.ANSWERED);
    }

    @Test
    void nothing_is_taken_before_the_edition_runs_while_it_is_shut_and_after_it_ended() {
        UUID edition = forums.scheduled("DISKOMINFO");
        assertThatThrownBy(() -> as(() -> desk.open(edition))).isInstanceOf(RuleViolationException.class);
        as(() -> desk.prepare(edition));
        String code = code(edition);
        as(() -> desk.prepare(edition));
        assertThat(code(edition)).as("it keeps its code").isEqualTo(code);
        String device = devices.issue();
        UUID typed = approved(edition, "Dari penelepon sebelum acara");
        assertThatThrownBy(() -> ask(code, device, "Terlalu awal", "nomor-0001"))
                .isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> audience.vote(code, device, typed, true)).isInstanceOf(RuleViolationException.class);
        forums.go(edition, EditionMove.START);
        as(() -> desk.open(edition));
        assertThat(ask(code, device, "Sekarang", "nomor-0002")).isTrue();
        as(() -> desk.close(edition));
        assertThatThrownBy(() -> ask(code, device, "Tertutup", "nomor-0003"))
                .isInstanceOf(RuleViolationException.class);
        assertThat(ask(code, device, "Sekarang", "nomor-0002"))
                .as("known already")
                .isFalse();
        as(() -> desk.open(edition));
        forums.go(edition, EditionMove.FINISH);
        assertThatThrownBy(() -> ask(code, device, "Selesai", "nomor-0004")).isInstanceOf(RuleViolationException.class);
        assertThat(votes(typed)).isZero();
        assertThatThrownBy(() -> boards.of("ZZZZZZ")).isInstanceOf(NotFoundException.class);
        UUID draft = forums.draft("DISKOMINFO");
        assertThatThrownBy(() -> as(() -> desk.prepare(draft))).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void what_a_phone_may_send_has_limits() {
        UUID edition = open();
        String code = code(edition);
        String device = devices.issue();
        assertThatThrownBy(() -> ask(code, "palsu", "Kapan?", "nomor-0001")).isInstanceOf(ForbiddenException.class);
        String forged = device.substring(0, 42) + (device.endsWith("A") ? "B" : "A");
        assertThatThrownBy(() -> ask(code, "A" + forged.substring(1), "Kapan?", "nomor-0001"))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> ask(code, device, "x".repeat(501), "nomor-0001"))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> ask(code, device, " ", "nomor-0001")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> ask(code, device, "Kapan?", "x")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> ask("ZZZZZZ", device, "Kapan?", "nomor-0001")).isInstanceOf(NotFoundException.class);
        for (int i = 0; i < 20; i++) {
            assertThat(ask(code, device, "Pertanyaan " + i, "nomor-10" + i)).isTrue();
        }
        assertThatThrownBy(() -> ask(code, device, "Satu lagi", "nomor-2000"))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("forum.audience.enough");
    }

    @Test
    void a_merge_adds_the_votes_of_both_one_for_each_phone() {
        UUID edition = open();
        String code = code(edition);
        UUID kept = approved(edition, "Kapan loket buka?");
        UUID same = approved(edition, "Loket bukanya jam berapa?");
        List<String> phones = List.of(devices.issue(), devices.issue(), devices.issue());
        audience.vote(code, phones.get(0), kept, true);
        audience.vote(code, phones.get(1), kept, true);
        audience.vote(code, phones.get(1), same, true);
        audience.vote(code, phones.get(2), same, true);
        as(() -> moderation.stage(edition, same));
        as(() -> moderation.merge(edition, kept, List.of(same)));
        assertThat(votes(kept)).isEqualTo(3);
        assertThat(get(() -> desk.floor(edition)).onStage()).as("goes on there").isEqualTo(kept);
        assertThat(audience.own(code, phones.get(2)).votes()).contains(kept);
        assertThat(get(() -> desk.question(edition, same)).into()).isEqualTo(kept);
        assertThatThrownBy(() -> audience.vote(code, devices.issue(), same, true))
                .isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> as(() -> moderation.merge(edition, kept, List.of(same))))
                .isInstanceOf(RuleViolationException.class);
        UUID elsewhere = approved(open(), "Dari edisi lain");
        assertThatThrownBy(() -> as(() -> moderation.merge(edition, kept, List.of(elsewhere))))
                .isInstanceOf(NotFoundException.class);
        counters_agree(edition);
    }

    @Test
    void a_hall_that_votes_sends_and_is_merged_at_once_loses_nothing_and_counts_nothing_twice() throws Exception {
        UUID edition = open();
        String code = code(edition);
        List<UUID> asked = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            asked.add(approved(edition, "Pertanyaan " + i));
        }
        List<UUID> merging = List.of(approved(edition, "Sama satu"), approved(edition, "Sama dua"));
        int phones = 24;
        ExecutorService pool = Executors.newFixedThreadPool(phones);
        List<Future<Set<UUID>>> wanted = new ArrayList<>();
        for (int i = 0; i < phones; i++) {
            Random random = new Random(i);
            String device = devices.issue();
            wanted.add(pool.submit(() -> play(code, device, asked, merging, random)));
        }
        as(() -> moderation.merge(edition, merging.get(0), List.of(merging.get(1))));
        Map<UUID, Integer> expected = new HashMap<>();
        for (Future<Set<UUID>> one : wanted) {
            one.get().forEach(question -> expected.merge(question, 1, Integer::sum));
        }
        pool.shutdown();
        for (UUID question : asked) {
            assertThat(votes(question)).isEqualTo((long) expected.getOrDefault(question, 0));
        }
        assertThat(votes(merging.get(0))).as("each phone wanted one of the two").isEqualTo((long) phones);
        assertThat(get(() -> desk.of(edition)).questions()).hasSize(6 + phones);
        counters_agree(edition);
    }

    /** Votes to and fro, each vote sent twice; a question, sent three times; in the end one of the two that are merged. */
    private Set<UUID> play(String code, String device, List<UUID> asked, List<UUID> merging, Random random) {
        Set<UUID> wanted = new HashSet<>();
        UUID either = merging.get(random.nextInt(2));
        try {
            audience.vote(code, device, either, true);
        } catch (RuleViolationException merged) {
            audience.vote(code, device, merging.get(0), true);
        }
        for (int i = 0; i < 12; i++) {
            UUID question = asked.get(random.nextInt(asked.size()));
            boolean on = wanted.add(question) || !wanted.remove(question);
            audience.vote(code, device, question, on);
            audience.vote(code, device, question, on);
        }
        for (int i = 0; i < 3; i++) {
            ask(code, device, "Dari telepon", "nomor-0001");
        }
        return wanted;
    }

    @Test
    void the_same_question_sent_many_times_at_once_is_one() throws Exception {
        UUID edition = open();
        String code = code(edition);
        String device = devices.issue();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<Boolean>> sent = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            sent.add(pool.submit(() -> ask(code, device, "Kapan?", "nomor-0001")));
        }
        int taken = 0;
        for (Future<Boolean> one : sent) {
            taken += one.get() ? 1 : 0;
        }
        pool.shutdown();
        assertThat(taken).isEqualTo(1);
        assertThat(get(() -> desk.of(edition)).questions()).hasSize(1);
    }

    @Test
    void the_limit_of_a_phone_holds_however_many_questions_it_sends_at_once() throws Exception {
        UUID edition = open();
        String code = code(edition);
        String device = devices.issue();
        int threads = 12;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier together = new CyclicBarrier(threads);
        List<Future<Integer>> sent = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int first = i * 100;
            sent.add(pool.submit(() -> {
                together.await();
                int taken = 0;
                for (int j = 0; j < 5; j++) {
                    try {
                        taken += ask(code, device, "Pertanyaan", "nomor-" + (1000 + first + j)) ? 1 : 0;
                    } catch (RuleViolationException enough) {
                        assertThat(enough).hasMessageContaining("forum.audience.enough");
                    }
                }
                return taken;
            }));
        }
        int taken = 0;
        for (Future<Integer> one : sent) {
            taken += one.get();
        }
        pool.shutdown();
        assertThat(taken).isEqualTo(20);
        assertThat(get(() -> desk.of(edition)).questions()).hasSize(20);
    }

    @Test
    void moderators_see_and_change_only_editions_of_their_own_agency() {
        UUID edition = open();
        UUID question = approved(edition, "Kapan loket buka?");
        Caller other = forums.liaison("DINKES");
        assertThatThrownBy(() -> callers.as(other, () -> desk.of(edition))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(other, () -> moderation.defer(edition, question)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(other, () -> poster.print(edition, Texts.INDONESIAN)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(other, () -> questions.find(question)))
                .isInstanceOf(NotFoundException.class);
        Caller own = forums.liaison("DISKOMINFO");
        callers.as(own, () -> moderation.reject(edition, question, RejectReason.REPEATED, ""));
        assertThat(get(() -> desk.question(edition, question)).rejectReason()).isEqualTo(RejectReason.REPEATED);
        byte[] pdf = get(() -> poster.print(edition, Texts.INDONESIAN));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void names_of_those_who_asked_are_forgotten_after_a_year() {
        UUID edition = open();
        String code = code(edition);
        ask(code, devices.issue(), "Kapan loket buka?", "nomor-0001");
        UUID asked = get(() -> desk.of(edition)).questions().get(0).uuid();
        as(() -> moderation.approve(edition, asked));
        get(() -> inputs.takeOverQuestions(edition));
        forums.go(edition, EditionMove.FINISH);
        forgetting.forget();
        assertThat(get(() -> inputs.of(edition, InputFilter.ALL)))
                .extracting(InputRow::givenBy)
                .containsExactly("Rini");
        assertThat(get(() -> desk.of(edition)).questions())
                .extracting(QuestionRow::asker)
                .containsExactly("Rini");
        database.update(
                "update forum_edition set finished_at = finished_at - interval '370 days' where uuid = ?", edition);
        forgetting.forget();
        assertThat(get(() -> desk.of(edition)).questions())
                .extracting(QuestionRow::asker, QuestionRow::text)
                .containsExactly(tuple("", "Kapan loket buka?"));
        assertThat(get(() -> inputs.of(edition, InputFilter.ALL)))
                .as("what was taken over from it")
                .extracting(InputRow::givenBy, InputRow::text)
                .containsExactly(tuple("", "Kapan loket buka?"));
    }

    @Test
    void an_answer_written_later_stands_with_what_was_taken_over_too() {
        UUID edition = open();
        UUID question = approved(edition, "Kapan loket buka?");
        get(() -> inputs.takeOverQuestions(edition));
        forums.go(edition, EditionMove.FINISH);
        answer(edition, question, "Pukul tujuh.");
        assertThat(input(edition).answer()).isEqualTo("Pukul tujuh.");
        answer(edition, question, "Pukul tujuh, juga hari Sabtu.");
        assertThat(input(edition).answer()).isEqualTo("Pukul tujuh, juga hari Sabtu.");
        get(() -> inputs.answer(
                input(edition).uuid(), input(edition).version(), "Pukul enam sejak Januari.", "DISKOMINFO"));
        answer(edition, question, "Pukul tujuh.");
        assertThat(input(edition).answer()).as("another one was written there").isEqualTo("Pukul enam sejak Januari.");
        assertThat(input(edition).agencyName()).isNotEmpty();
    }

    private void answer(UUID edition, UUID question, String words) {
        int version = get(() -> desk.question(edition, question)).version();
        as(() -> moderation.answer(edition, question, version, words, "Kepala Dinas"));
    }

    private InputRow input(UUID edition) {
        return get(() -> inputs.of(edition, InputFilter.ALL)).get(0);
    }

    @Test
    void who_asked_before_a_forum_that_was_cancelled_is_forgotten_too() {
        UUID edition = forums.scheduled("DISKOMINFO");
        get(() -> moderation.type(
                edition,
                new TypedQuestion(QuestionOrigin.CALLER, "Kapan loket buka?", "Pak Darto", StakeholderElement.USERS)));
        forums.go(edition, EditionMove.CANCEL);
        database.update(
                "update forum_edition set starts_at = starts_at - interval '370 days', ends_at = ends_at - interval '370 days'"
                        + " where uuid = ?",
                edition);
        forgetting.forget();
        assertThat(get(() -> desk.of(edition)).questions())
                .extracting(QuestionRow::asker, QuestionRow::text)
                .containsExactly(tuple("", "Kapan loket buka?"));
    }

    private void counters_agree(UUID edition) {
        assertThat(database.list(
                        """
                        select q.id from forum_question q
                        where q.edition_id = ? and (select count(*) from forum_vote v where v.question_id = q.id)
                            <> (select coalesce(sum(c.votes), 0) from forum_vote_count c where c.question_id = q.id)""",
                        row -> row.getLong(1),
                        editionId(edition)))
                .as("questions whose counter is not the number of their votes")
                .isEmpty();
    }

    private long votes(UUID question) {
        return database.first(
                        """
                        select coalesce(sum(c.votes), 0) from forum_question q
                        left join forum_vote_count c on c.question_id = q.id where q.uuid = ?""",
                        row -> row.getLong(1),
                        question)
                .orElseThrow();
    }

    private long editionId(UUID edition) {
        return database.first("select id from forum_edition where uuid = ?", row -> row.getLong(1), edition)
                .orElseThrow();
    }

    private void as(Runnable work) {
        callers.as(MODERATOR, work);
    }

    private <T> T get(Callable<T> work) {
        return callers.as(MODERATOR, work);
    }
}
