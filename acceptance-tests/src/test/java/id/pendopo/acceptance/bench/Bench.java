package id.pendopo.acceptance.bench;

import id.pendopo.acceptance.Database;
import id.pendopo.acceptance.Exchange;
import id.pendopo.acceptance.Product;
import id.pendopo.acceptance.StatementLog;
import id.pendopo.acceptance.StatementLog.Sent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measures the built product on the machine it runs on: complaint lifecycles over REST beside the same statements through
 * JDBC, the queues as pages and as REST lists, on the demo data and on a million complaints.
 */
public final class Bench {

    private static final int[] CLIENTS = {8, 32};
    private static final int READERS = 8;
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("bench.seconds", 15));
    private static final Duration WARM_UP = TIME.dividedBy(2);
    private static final int MANY = Integer.getInteger("bench.complaints", 1_000_000);

    private static final int IMPORTED = Integer.getInteger("bench.imported", 50_000);

    private static final int STATEMENT_TURNS = 6;

    private final Report report = new Report();
    private final Product product;
    private final Database database;
    private final List<String> keys = new ArrayList<>();
    private List<List<Sent>> recorded;

    private Bench(Product product) throws Exception {
        this.product = product;
        this.database = new Database(product.data());
        for (int number = 0; number < CLIENTS[CLIENTS.length - 1]; number++) {
            keys.add(Accounts.client(database, number));
        }
    }

    public static void main(String[] arguments) throws Exception {
        long begin = System.nanoTime();
        Path data = Files.createTempDirectory(
                Files.createDirectories(Product.root().resolve("acceptance-tests/target")), "data-");
        Exchange exchange = new Exchange(data.resolveSibling(data.getFileName() + "-lapor"));
        try (Product product = Product.start(data, exchange.settings())) {
            double ready = (System.nanoTime() - begin) / 1e9;
            Bench bench = new Bench(product);
            bench.report.section("Start");
            bench.report.add("from ./run to ready, first start with demo data", ready, "s");
            bench.memory("after start");
            bench.warmUp();
            bench.measure("few");
            long fill = System.nanoTime();
            bench.database.fill(MANY);
            bench.report.section("Filling");
            bench.report.add("generating " + MANY + " complaints", (System.nanoTime() - fill) / 1e9, "s");
            bench.measure("many");
            bench.imports(exchange);
            bench.memory("under load");
            bench.compare();
            bench.report.write(Product.root().resolve("target/bench.json"));
        }
    }

    private void measure(String size) throws Exception {
        long complaints = database.count("select count(*) from complaint");
        report.section("With " + complaints + " complaints");
        lifecycles(size);
        pages(size);
        statements();
    }

    private void lifecycles(String size) throws Exception {
        String category = category();
        for (int clients : CLIENTS) {
            report.add(Load.run(
                    "REST lifecycle, " + size,
                    clients,
                    WARM_UP,
                    TIME,
                    number -> new RestLifecycle(product.port(), keys.get(number), category, number)));
        }
        if (recorded == null) {
            try (StatementLog log = StatementLog.open(product.data(), database)) {
                recorded = RawLifecycle.ofOneLifecycle(
                        log.transactions(new RestLifecycle(product.port(), keys.get(0), category, 0)::once));
            }
            report.add(
                    "statements in a lifecycle",
                    recorded.stream().mapToInt(List::size).sum(),
                    "statements");
            report.add("transactions in a lifecycle", recorded.size(), "transactions");
        }
        for (int clients : CLIENTS) {
            report.add(Load.run(
                    "raw SQL lifecycle, " + size,
                    clients,
                    WARM_UP.dividedBy(2),
                    TIME,
                    number -> new RawLifecycle(database.forReplay(), recorded)));
        }
    }

    /** What is read, by whom; the first time is for the runtime, which compiles what is used. */
    private record Read(String name, Map<String, String> headers, List<String> paths) {}

    private List<Read> reads() {
        Map<String, String> liaison = Accounts.signIn(product, "penghubung.dinkes");
        Map<String, String> coordinator = Accounts.signIn(product, "koordinator");
        Map<String, String> client = Map.of("Authorization", "Bearer " + keys.get(0));
        return List.of(
                new Read("page: liaison officer's queue", liaison, List.of("/complaint/queue.xhtml")),
                new Read("page: coordinator's queue", coordinator, List.of("/complaint/queue.xhtml")),
                new Read(
                        "page: all complaints, filtered",
                        coordinator,
                        List.of(
                                "/complaint/list.xhtml?channel=APP",
                                "/complaint/list.xhtml?state=IN_PROGRESS",
                                "/complaint/list.xhtml?type=ASPIRATION")),
                new Read("REST list, latest", client, List.of("/api/v1/complaints")),
                new Read(
                        "REST list, filtered and sorted",
                        client,
                        List.of(
                                "/api/v1/complaints?state=IN_PROGRESS&sort=DUE",
                                "/api/v1/complaints?agency=DINKES&late=true&sort=DUE",
                                "/api/v1/complaints?channel=LAPOR")),
                new Read(
                        "REST search by words",
                        client,
                        List.of("/api/v1/complaints?q=lampu+jalan", "/api/v1/complaints?q=puskesmas+antrean")));
    }

    private void warmUp() throws Exception {
        String category = category();
        Load.run(
                "warm-up",
                READERS,
                Duration.ZERO,
                TIME.multipliedBy(3),
                number -> new RestLifecycle(product.port(), keys.get(number), category, number));
        for (Read read : reads()) {
            Load.run("warm-up", READERS, Duration.ZERO, TIME, number -> reader(read, number));
        }
    }

    private void pages(String size) throws Exception {
        for (Read read : reads()) {
            report.add(Load.run(
                    read.name() + ", " + size, READERS, WARM_UP.dividedBy(2), TIME, number -> reader(read, number)));
        }
    }

    /** The least of some requests, because what the product does by itself at the same time is in the log too. */
    private void statements() throws Exception {
        try (StatementLog log = StatementLog.open(product.data(), database)) {
            for (Read read : reads()) {
                int least = Integer.MAX_VALUE;
                try (Reading reading = reader(read, 0)) {
                    for (int turn = 0; turn < STATEMENT_TURNS; turn++) {
                        least = Math.min(least, log.statements(reading::once).size());
                    }
                }
                report.add(read.name() + ", a request", least, "statements");
            }
        }
    }

    private Reading reader(Read read, int number) throws Exception {
        return new Reading(product.port(), read.headers(), read.paths(), number);
    }

    private String category() throws Exception {
        return database.text(
                """
                select c.code from complaint_category c
                where c.parent_id is not null and c.active and not c.approval order by c.id limit 1""");
    }

    private void imports(Exchange exchange) throws Exception {
        ImportRun run = new ImportRun(database, exchange);
        report.section("Import");
        run.product("pemanasan", IMPORTED / 5);
        double product = run.product("impor", IMPORTED);
        report.add("import of " + IMPORTED + " reports", product, "complaints/s");
        double copy = run.copy("impor", IMPORTED);
        report.add("COPY of the same rows into the same tables", copy, "complaints/s");
        report.add("import, of COPY (at least 60)", 100 * product / copy, "%");
    }

    private void memory(String when) throws Exception {
        long server = product.handle()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("payara-micro"))
                .mapToLong(Bench::resident)
                .sum();
        report.add("memory of the server " + when, server / 1024.0, "MB");
    }

    private static long resident(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (java.io.IOException notThere) {
            return 0;
        }
    }

    private void compare() {
        report.section("Compared");
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
        for (String page : List.of(
                "page: liaison officer's queue", "page: coordinator's queue", "REST list, filtered and sorted")) {
            report.add(
                    page + ": p95 many / few (at most 1.5)",
                    report.p95(page + ", many", READERS) / report.p95(page + ", few", READERS),
                    "x");
        }
    }
}
