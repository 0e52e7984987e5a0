package id.pendopo.acceptance.bench;

import id.pendopo.acceptance.StatementLog;
import id.pendopo.acceptance.StatementLog.Sent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pages and lists read by several at once, and for the dearer ones their statements once more through JDBC. */
final class Reads {

    private static final int TURNS = 6;

    /** From words in every fifteenth report to words that only one holds, alone and with filters, by date and by rank. */
    private static final List<String> SEARCHES = List.of(
            "/api/v1/complaints?q=lampu+jalan",
            "/api/v1/complaints?q=puskesmas+antrean",
            "/api/v1/complaints?q=banjir&sort=RELEVANCE",
            "/api/v1/complaints?q=pungutan+sekolah&state=IN_PROGRESS&sort=DUE",
            "/api/v1/complaints?q=trotoar&agency=DINKES",
            "/api/v1/complaints?q=kejadian+4711&sort=RELEVANCE",
            "/api/v1/complaints?q=815",
            "/api/v1/complaints?q=obat+kosong+terminal+42&sort=RELEVANCE");

    private static final List<String> REPORTS = List.of(
            "Jalan berlubang di Jalan Merdeka RT 3",
            "Lampu jalan padam dekat sekolah",
            "Sampah menumpuk di depan pasar RT 5",
            "Banjir setelah hujan di perumahan RW 2",
            "Pohon tumbang di pinggir kali");

    private final Ground ground;
    private final List<Read> wanted = new ArrayList<>();

    Reads(Ground ground) throws Exception {
        this.ground = ground;
        Map<String, String> coordinator = ground.person("koordinator");
        pages(coordinator, ground.person("penghubung.dinkes"));
        Map<String, String> secretary = ground.person("sekda");
        Map<String, String> client = ground.client();
        add(Choice.Part.SEARCH, "REST search by words", client, SEARCHES);
        add(
                Choice.Part.SEARCH,
                "page: search",
                coordinator,
                List.of("/search.xhtml?q=lampu+jalan", "/search.xhtml?q=trotoar", "/search.xhtml?q=kejadian+4711"));
        add(
                Choice.Part.DASHBOARD,
                "page: dashboard",
                secretary,
                Stream.of("overview", "agency", "category", "district", "channel", "course")
                        .map("/complaint/figures.xhtml?tab="::concat)
                        .toList());
        if (ground.choice.wants(Choice.Part.DUPLICATES)) {
            add(Choice.Part.DUPLICATES, "page: complaint with suggested duplicates", coordinator, unverified());
        }
    }

    private void pages(Map<String, String> coordinator, Map<String, String> liaison) {
        Choice.Part part = Choice.Part.PAGES;
        add(part, "page: liaison officer's queue", liaison, List.of("/complaint/queue.xhtml"));
        add(part, "page: coordinator's queue", coordinator, List.of("/complaint/queue.xhtml"));
        add(
                part,
                "page: all complaints, filtered",
                coordinator,
                Stream.of("channel=APP", "state=IN_PROGRESS", "type=ASPIRATION")
                        .map("/complaint/list.xhtml?"::concat)
                        .toList());
        add(part, "REST list, latest", ground.client(), List.of("/api/v1/complaints"));
        add(
                part,
                "REST list, filtered and sorted",
                ground.client(),
                Stream.of("state=IN_PROGRESS&sort=DUE", "agency=DINKES&late=true&sort=DUE", "channel=LAPOR")
                        .map("/api/v1/complaints?"::concat)
                        .toList());
    }

    private void add(Choice.Part part, String name, Map<String, String> headers, List<String> paths) {
        if (ground.choice.wants(part)) {
            wanted.add(new Read(part, name, headers, paths));
        }
    }

    /** Reports that wait for a coordinator, who is shown what is like them. */
    private List<String> unverified() throws Exception {
        List<String> paths = new ArrayList<>();
        try (RestLifecycle client = ground.lifecycle(0)) {
            for (String title : REPORTS) {
                String place = client.file(title).header("Location");
                paths.add("/complaint/detail.xhtml?no=" + place.substring(place.lastIndexOf('/') + 1));
            }
        }
        return paths;
    }

    /** The runtime compiles what is used. */
    void warmUp() throws Exception {
        for (Read read : wanted) {
            Load.run("warm-up", Ground.READERS, Duration.ZERO, ground.choice.time(), number -> reader(read, number));
        }
    }

    void measure(String size) throws Exception {
        Choice choice = ground.choice;
        for (Read read : wanted) {
            ground.report.add(Load.run(
                    read.name() + ", " + size,
                    Ground.READERS,
                    choice.shortWarmUp(),
                    choice.time(),
                    number -> reader(read, number)));
        }
        List<List<List<List<Sent>>>> recorded = recorded();
        for (int i = 0; i < wanted.size(); i++) {
            Read read = wanted.get(i);
            List<List<List<Sent>>> sent = recorded.get(i);
            if (read.besideRawSql()) {
                ground.report.add(Load.run(
                        read.name() + ", raw SQL, " + size,
                        Ground.READERS,
                        choice.shortWarmUp(),
                        choice.time(),
                        number -> new RawReading(ground.database.forReplay(), sent, number)));
            }
        }
    }

    /**
     * For each read and each of its paths the transactions of a request. The least of some requests, because what the
     * product does by itself at the same time is in the log too.
     */
    private List<List<List<List<Sent>>>> recorded() throws Exception {
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
                        paths.stream().mapToInt(Reads::statements).max().orElse(0),
                        "statements");
            }
        }
        return all;
    }

    private List<List<Sent>> least(StatementLog log, Read read, String path) throws Exception {
        List<List<Sent>> least = null;
        try (Reading reading = new Reading(ground.product.port(), read.headers(), List.of(path), 0)) {
            for (int turn = 0; turn < TURNS; turn++) {
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

    void compare() {
        for (Read read : wanted) {
            switch (read.part()) {
                case PAGES -> manyOverFew(read, 1.5);
                case DASHBOARD -> manyOverFew(read, 1.2);
                case SEARCH -> overRawSql(read);
                default -> {
                    manyOverFew(read, 1.5);
                    overRawSql(read);
                }
            }
        }
    }

    private void manyOverFew(Read read, double most) {
        ground.report.add(
                read.name() + ": p95 many / few (at most " + most + ")", p95(read, ", many") / p95(read, ", few"), "x");
    }

    /** With the demo data the database has next to nothing to do, so the aim is for many. */
    private void overRawSql(Read read) {
        for (String size : List.of("few", "many")) {
            String aim = size.equals("many") ? " (at most 2)" : "";
            ground.report.add(
                    read.name() + ", " + size + ": p95 over raw SQL" + aim,
                    p95(read, ", " + size) / p95(read, ", raw SQL, " + size),
                    "x");
        }
    }

    private double p95(Read read, String what) {
        return ground.report.p95(read.name() + what, Ground.READERS);
    }
}
