package id.pendopo.acceptance.bench;

import id.pendopo.acceptance.StatementLog;
import id.pendopo.acceptance.StatementLog.Sent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Answers to a survey over REST and through the public page, with the statements of each once more through JDBC, and results
 * that are opened: with the demo data and when the survey has very many answers.
 */
final class Survey {

    private static final String OVER_REST = "answers over REST";
    private static final String THROUGH_PAGE = "answers through the public page";

    /** An answer is taken by one of these ways. */
    private record Way(String name, Load.Clients clients, List<List<Sent>> recorded) {}

    private final Ground ground;
    private final String period;
    private final List<String> subjects;
    private final List<Way> ways = new ArrayList<>();
    private final ReadSeries series;
    private final List<Read> results;

    Survey(Ground ground) throws Exception {
        this.ground = ground;
        series = new ReadSeries(ground);
        String under = "from survey_period where state = 'OPEN' order by ends_on desc limit 1";
        period = ground.database.text("select code " + under);
        subjects = List.of(ground.database
                .text(
                        "select string_agg(code, ',' order by id) from survey_target where active and not by_code and period_id = (select id "
                                + under + ")")
                .split(","));
        Choice.Part part = Choice.Part.SURVEY;
        results = List.of(
                new Read(
                        part,
                        "page: result of a survey",
                        ground.person("organisasi"),
                        List.of(
                                "/survey/results.xhtml?period=" + period,
                                "/survey/results.xhtml?agency=DINKES&period=" + period)),
                new Read(part, "REST result of a survey", ground.client(), List.of(path() + "/results")));
    }

    private String path() {
        return "/api/v1/surveys/" + period;
    }

    void measure() throws Exception {
        Load.Clients rest =
                number -> new RestAnswer(ground.product.port(), ground.keys.get(number), path(), subjects, number);
        Load.Clients page = number -> new PageAnswer(ground.product.port(), subjects, number);
        Load.run("warm-up", Ground.READERS, Duration.ZERO, ground.choice.time(), rest);
        Load.run("warm-up", Ground.READERS, Duration.ZERO, ground.choice.time(), page);
        series.warmUp(results);
        ways.add(new Way(OVER_REST, rest, recorded(rest)));
        ways.add(new Way(THROUGH_PAGE, page, recorded(page)));
        measure("few");
        fill();
        measure("many");
        compare();
    }

    private List<List<Sent>> recorded(Load.Clients clients) throws Exception {
        try (StatementLog log = ground.log();
                Load.Client one = clients.open(0)) {
            // The first request also signs in and fills caches.
            one.once();
            return RawStatements.ofOne(log.transactions(one::once));
        }
    }

    private void measure(String size) throws Exception {
        Choice choice = ground.choice;
        ground.report.section(
                "Survey with " + ground.database.count("select count(*) from survey_response") + " answers");
        for (Way way : ways) {
            ground.report.add(Load.run(
                    way.name() + ", " + size, Ground.MOST_CLIENTS, choice.warmUp(), choice.time(), way.clients()));
            ground.report.add(Load.run(
                    way.name() + ", raw SQL, " + size,
                    Ground.MOST_CLIENTS,
                    choice.shortWarmUp(),
                    choice.time(),
                    number -> new RawStatements(ground.database.forReplay(), way.recorded())));
        }
        series.alone(results, size);
    }

    private void fill() throws Exception {
        int answers = ground.choice.answers();
        ground.report.section("Filling the survey");
        long begin = System.nanoTime();
        ground.database.answers(answers);
        ground.report.add("generating " + answers + " answers", seconds(begin), "s");
        counted("counters counted anew, all of them wrong");
        counted("counters compared with the answers, all of them right");
        begin = System.nanoTime();
        while (ground.database.count(
                        "select max(r.id) - min(c.counted_to) from survey_response r, survey_profile_round c")
                > 0) {
            LockSupport.parkNanos(200_000_000);
        }
        ground.report.add("until all are counted by profile", seconds(begin), "s");
    }

    /** The command that compares the counters with the answers. */
    private void counted(String name) throws Exception {
        long begin = System.nanoTime();
        try (Http http = new Http(ground.product.port())) {
            http.post(path() + "/counter-checks", ground.client(), "").expect(200);
        }
        ground.report.add(
                name, ground.database.count("select count(*) from survey_response") / seconds(begin), "answers/s");
    }

    private void compare() {
        Report report = ground.report;
        report.section("Survey, compared");
        for (Way way : ways) {
            for (String size : List.of("few", "many")) {
                report.add(
                        "raw SQL over " + way.name() + ", " + size,
                        rate(way.name() + ", raw SQL, " + size) / rate(way.name() + ", " + size),
                        "x");
            }
            report.add(
                    way.name() + ": rate kept with many (at least 80)",
                    100 * rate(way.name() + ", many") / rate(way.name() + ", few"),
                    "%");
        }
        results.forEach(read -> series.manyOverFew(read, 1.2));
    }

    private double rate(String name) {
        return ground.report.perSecond(name, Ground.MOST_CLIENTS);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
