package id.pendopo.acceptance.bench;

import id.pendopo.acceptance.StatementLog;
import id.pendopo.acceptance.StatementLog.Sent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/** Pages and lists read by several at once, and for the dearer ones their statements once more through JDBC. */
final class ReadSeries {

    private static final int TURNS = 4;
    private static final int RECORDINGS = 6;
    private static final String RAW_SQL = ", raw SQL, ";

    private final Ground ground;

    ReadSeries(Ground ground) {
        this.ground = ground;
    }

    /** The runtime compiles what is used. */
    void warmUp(List<Read> wanted) throws Exception {
        for (Read read : wanted) {
            Load.run("warm-up", Ground.READERS, Duration.ZERO, ground.choice.time(), number -> reader(read, number));
        }
    }

    /** The product alone, without raw SQL beside it. */
    void alone(List<Read> wanted, String size) throws Exception {
        Choice choice = ground.choice;
        for (Read read : wanted) {
            ground.report.add(Load.run(
                    read.name() + ", " + size,
                    Ground.READERS,
                    choice.shortWarmUp(),
                    choice.time(),
                    number -> reader(read, number)));
        }
    }

    /**
     * The product, and beside the dearer ones their statements. In turns, because machines have better and worse minutes: what
     * is compared shares them.
     */
    void measure(List<Read> wanted, String size) throws Exception {
        List<List<List<List<Sent>>>> recorded = recorded(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            Read read = wanted.get(i);
            if (read.besideRawSql()) {
                inTurns(read, recorded.get(i), size);
            } else {
                alone(List.of(read), size);
            }
        }
    }

    private void inTurns(Read read, List<List<List<Sent>>> sent, String size) throws Exception {
        Duration turn = ground.choice.time().dividedBy(TURNS);
        Histogram product = new Histogram(60_000_000L, 3);
        Histogram raw = new Histogram(60_000_000L, 3);
        for (int number = 0; number < TURNS; number++) {
            product.add(latencies(read.name(), turn, client -> reader(read, client)));
            raw.add(latencies(
                    "raw SQL of " + read.name(),
                    turn,
                    client -> new RawReading(ground.database.forReplay(), sent, client)));
        }
        Duration time = turn.multipliedBy(TURNS);
        ground.report.add(Figures.of(read.name() + ", " + size, Ground.READERS, time, product));
        ground.report.add(Figures.of(read.name() + RAW_SQL + size, Ground.READERS, time, raw));
    }

    private Histogram latencies(String name, Duration time, Load.Clients clients) throws Exception {
        return Load.latencies(name, Ground.READERS, ground.choice.shortWarmUp(), time, Duration.ZERO, clients);
    }

    /**
     * For each read and each of its paths the transactions of a request. The least of some requests, because what the
     * product does by itself at the same time is in the log too.
     */
    private List<List<List<List<Sent>>>> recorded(List<Read> wanted) throws Exception {
        List<List<List<List<Sent>>>> all = new ArrayList<>();
        try (StatementLog log = ground.log()) {
            for (Read read : wanted) {
                List<List<List<Sent>>> paths = new ArrayList<>();
                for (String path : read.paths()) {
                    paths.add(least(log, read, path));
                }
                all.add(paths);
                ground.report.add(
                        read.name() + ", a request",
                        paths.stream().mapToInt(ReadSeries::statements).max().orElse(0),
                        "statements");
            }
        }
        return all;
    }

    private List<List<Sent>> least(StatementLog log, Read read, String path) throws Exception {
        List<List<Sent>> least = null;
        try (Reading reading = new Reading(ground.product.port(), read.headers(), List.of(path), 0)) {
            for (int turn = 0; turn < RECORDINGS; turn++) {
                List<List<Sent>> sent = log.transactions(reading::once);
                if (least == null || statements(sent) < statements(least)) {
                    least = sent;
                }
            }
        }
        return least;
    }

    private static int statements(List<List<Sent>> transactions) {
        return transactions.stream().mapToInt(List::size).sum();
    }

    private Reading reader(Read read, int number) throws Exception {
        return new Reading(ground.product.port(), read.headers(), read.paths(), number);
    }

    void manyOverFew(Read read, double most) {
        ground.report.add(
                read.name() + ": p95 many / few (at most " + most + ")", p95(read, ", many") / p95(read, ", few"), "x");
    }

    /** With the demo data the database has next to nothing to do, so the aim is for many. */
    void overRawSql(Read read) {
        for (String size : List.of("few", "many")) {
            String aim = size.equals("many") ? " (at most 2)" : "";
            ground.report.add(
                    read.name() + ", " + size + ": p95 over raw SQL" + aim,
                    p95(read, ", " + size) / p95(read, RAW_SQL + size),
                    "x");
        }
    }

    private double p95(Read read, String what) {
        return ground.report.p95(read.name() + what, Ground.READERS);
    }
}
