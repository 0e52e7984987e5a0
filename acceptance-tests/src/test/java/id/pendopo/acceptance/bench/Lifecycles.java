package id.pendopo.acceptance.bench;

import id.pendopo.acceptance.StatementLog;
import id.pendopo.acceptance.StatementLog.Sent;
import java.time.Duration;
import java.util.List;

/** Complaint lifecycles over REST, and their statements once more through JDBC. */
final class Lifecycles {

    private static final int[] CLIENTS = {8, Ground.MOST_CLIENTS};

    private final Ground ground;
    private List<List<Sent>> recorded;

    Lifecycles(Ground ground) {
        this.ground = ground;
    }

    void warmUp() throws Exception {
        Load.run("warm-up", Ground.READERS, Duration.ZERO, ground.choice.time().multipliedBy(3), ground::lifecycle);
    }

    void measure(String size) throws Exception {
        Choice choice = ground.choice;
        for (int clients : CLIENTS) {
            ground.report.add(
                    Load.run("REST lifecycle, " + size, clients, choice.warmUp(), choice.time(), ground::lifecycle));
        }
        if (recorded == null) {
            record();
        }
        for (int clients : CLIENTS) {
            ground.report.add(Load.run(
                    "raw SQL lifecycle, " + size,
                    clients,
                    choice.shortWarmUp(),
                    choice.time(),
                    number -> new RawStatements(ground.database.forReplay(), recorded)));
        }
    }

    private void record() throws Exception {
        try (StatementLog log = ground.log();
                RestLifecycle one = ground.lifecycle(0)) {
            recorded = RawStatements.ofOne(log.transactions(one::once));
        }
        ground.report.add(
                "statements in a lifecycle",
                recorded.stream().mapToInt(List::size).sum(),
                "statements");
        ground.report.add("transactions in a lifecycle", recorded.size(), "transactions");
    }

    void compare() {
        Report report = ground.report;
        for (int clients : CLIENTS) {
            for (String size : List.of("few", "many")) {
                report.add(
                        "raw SQL over REST, " + size + ", " + clients + " clients (at most 4)",
                        report.perSecond("raw SQL lifecycle, " + size, clients)
                                / report.perSecond("REST lifecycle, " + size, clients),
                        "x");
            }
            report.add(
                    "rate kept with many, " + clients + " clients (at least 80)",
                    100
                            * report.perSecond("REST lifecycle, many", clients)
                            / report.perSecond("REST lifecycle, few", clients),
                    "%");
        }
    }
}
