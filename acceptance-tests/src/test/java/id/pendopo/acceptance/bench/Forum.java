package id.pendopo.acceptance.bench;

import id.pendopo.acceptance.StatementLog;
import id.pendopo.acceptance.StatementLog.Sent;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A hall of people who vote, look and ask from their phones while a forum runs: how long a vote takes beside its raw SQL, how
 * soon the stage screen shows what the moderator does, and whether every vote and question counts once.
 */
final class Forum {

    private static final int QUESTIONS = 40;

    /** How long the hall is busy before anything is timed: a server has run for a while when a forum begins. */
    private static final Duration BEFORE = Duration.ofSeconds(30);

    /** Somebody who is eager votes every two seconds. */
    private static final Duration EAGER = Duration.ofSeconds(2);

    private final Ground ground;
    private final int phones;
    private final String edition;
    private final String code;
    private final List<String> questions;
    private final Map<String, String> moderator;
    private final List<Phone> hall = Collections.synchronizedList(new ArrayList<>());

    Forum(Ground ground) throws Exception {
        this.ground = ground;
        this.phones = ground.choice.phones();
        code = ground.database.text("select code from forum_floor order by id limit 1");
        String id = "(select edition_id from forum_floor where code = '" + code + "')";
        edition = ground.database.text("select uuid from forum_edition where id = " + id);
        send(
                "update forum_edition set state = 'RUNNING' where id = " + id,
                """
                insert into forum_question (id, uuid, edition_id, origin, state, text, asked_at, changed_at, changed_by)
                select nextval('forum_question_seq'), gen_random_uuid(), %s, 'CALLER', 'APPROVED',
                    'Pertanyaan nomor ' || n || ' tentang pelayanan di kota ini?', now(), now(), 'bench'
                from generate_series(1, %d) n"""
                        .formatted(id, QUESTIONS));
        questions = List.of(ground.database
                .text("select string_agg(uuid::text, ',') from forum_question where changed_by = 'bench'")
                .split(","));
        moderator = new HashMap<>(ground.person("organisasi"));
        moderator.put("Content-Type", "application/x-www-form-urlencoded");
        moderator.put("Accept", "application/json");
        try (Http http = new Http(ground.product.port())) {
            deed(http, "open");
        }
    }

    void measure() throws Exception {
        Report report = ground.report;
        Choice choice = ground.choice;
        report.section("Forum with " + phones + " phones in the hall");
        List<List<Sent>> recorded = recorded();
        Load.run("warm-up", phones, Duration.ZERO, BEFORE, EAGER, number -> phone());
        String vote = "vote, each phone every 2 s, looks and asks meanwhile";
        try (StageWatch stage = new StageWatch(ground.product.port(), code, questions, this::deed)) {
            report.add(Load.run(vote, phones, choice.warmUp().plus(EAGER), choice.time(), EAGER, number -> phone()));
            stage.report(report);
        }
        burst();
        checked();
        raw(vote, "vote, raw SQL at the same rate, the hall looks and asks meanwhile", recorded, true);
        raw(vote, "vote, raw SQL at the same rate, with nothing else going on", recorded, false);
    }

    /** The statements of a vote at the rate the hall voted; beside the same hall, which is what a vote was measured in, or alone. */
    private void raw(String vote, String raw, List<List<Sent>> recorded, boolean besideHall) throws Exception {
        Choice choice = ground.choice;
        List<Spectator> spectators = new ArrayList<>();
        for (int i = 0; besideHall && i < phones; i++) {
            spectators.add(new Spectator(phone()));
        }
        FutureTask<Figures> looking = new FutureTask<>(() -> Load.run(
                "hall",
                spectators.size(),
                choice.shortWarmUp(),
                choice.time(),
                EAGER,
                number -> spectators.get(number)));
        new Thread(looking, "hall").start();
        ground.report.add(Load.run(
                raw,
                Ground.MOST_CLIENTS,
                choice.shortWarmUp(),
                choice.time(),
                EAGER.multipliedBy(Ground.MOST_CLIENTS).dividedBy(phones),
                number -> new RawVote(ground.database.forReplay(), code, questions, questions.get(0), recorded)));
        looking.get();
        ground.report.add(
                besideHall ? "vote: p95, of raw SQL beside the same hall (at most 2)" : "vote: p95, of raw SQL alone",
                ground.report.p95(vote, phones) / ground.report.p95(raw, Ground.MOST_CLIENTS),
                "x");
    }

    /** A phone whose owner looks and asks, but does not vote. */
    private record Spectator(Phone phone) implements Load.Client {

        @Override
        public void once() throws Exception {
            phone.between();
        }

        @Override
        public void close() throws Exception {
            phone.close();
        }
    }

    private Phone phone() throws Exception {
        Phone phone = new Phone(ground.product.port(), code, questions);
        hall.add(phone);
        return phone;
    }

    /** What the product sends for a vote, and for taking it back. */
    private List<List<Sent>> recorded() throws Exception {
        try (StatementLog log = ground.log();
                Phone phone = phone()) {
            phone.vote(questions.get(1));
            return List.of(of(log, phone), of(log, phone));
        }
    }

    private List<Sent> of(StatementLog log, Phone phone) throws Exception {
        return log.transactions(() -> phone.vote(questions.get(0))).stream()
                .filter(transaction -> transaction.stream()
                        .anyMatch(sent -> sent.sql().contains("forum_vote")
                                && sent.values().contains(questions.get(0))))
                .findFirst()
                .orElseThrow();
    }

    /** The moderator asks for a show of hands: all vote for one question at the same moment. */
    private void burst() throws Exception {
        List<Phone> fresh = new ArrayList<>();
        for (int i = 0; i < phones; i++) {
            fresh.add(phone());
        }
        CountDownLatch go = new CountDownLatch(1);
        AtomicReference<Exception> failure = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (Phone phone : fresh) {
            Thread thread = new Thread(() -> {
                try (phone) {
                    go.await();
                    phone.vote(questions.get(0));
                } catch (Exception e) {
                    failure.compareAndSet(null, e);
                }
            });
            thread.start();
            threads.add(thread);
        }
        long begin = System.nanoTime();
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        if (failure.get() != null) {
            throw new IllegalStateException("a vote was refused", failure.get());
        }
        ground.report.add(
                "all vote for one question at one moment, until the last", (System.nanoTime() - begin) / 1e6, "ms");
    }

    /** What the phones were told, against what is in the tables. */
    private void checked() throws SQLException {
        Report report = ground.report;
        Map<String, Long> told = new HashMap<>();
        hall.forEach(phone -> phone.voted().forEach(question -> told.merge(question, 1L, Long::sum)));
        long asked = hall.stream().mapToLong(Phone::asked).sum();
        long wrong = 0;
        for (String question : questions) {
            long rows = ground.database.count(
                    "select count(*) from forum_vote v join forum_question q on q.id = v.question_id"
                            + " where q.uuid = '" + question + "'");
            wrong += Math.abs(rows - told.getOrDefault(question, 0L));
        }
        report.add(
                "votes the phones were told are counted",
                told.values().stream().mapToLong(Long::longValue).sum(),
                "votes");
        report.add("of them lost or counted twice", wrong, "votes");
        report.add(
                "questions whose counter is not the number of their votes",
                ground.database.count(
                        """
                        select count(*) from forum_question q
                        where (select count(*) from forum_vote v where v.question_id = q.id)
                            <> (select coalesce(sum(c.votes), 0) from forum_vote_count c where c.question_id = q.id)"""),
                "questions");
        long kept =
                ground.database.count("select count(*) from forum_question where text = 'Pertanyaan dari hadirin?'");
        report.add("questions the phones were told have arrived", asked, "questions");
        report.add("of them lost or there twice", Math.abs(kept - asked), "questions");
    }

    private void deed(Http http, String deed) throws Exception {
        http.post("/forum/question-deed", moderator, "id=" + edition + "&deed=" + deed)
                .expect(204);
    }

    private void send(String... commands) throws SQLException {
        try (Connection connection = ground.database.asSuperuser();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
