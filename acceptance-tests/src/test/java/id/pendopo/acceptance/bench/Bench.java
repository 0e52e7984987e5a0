package id.pendopo.acceptance.bench;

import id.pendopo.acceptance.Exchange;
import id.pendopo.acceptance.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Measures the built product on the machine it runs on, with the demo data, with a million complaints, with ten million
 * answers to a survey, with 5,000 services and with a hall of phones; beside the dearer figures stand the same statements through JDBC.
 */
public final class Bench {

    private final Ground ground;
    private final Exchange exchange;
    private final Lifecycles lifecycles;
    private final Reads reads;

    private Bench(Ground ground, Exchange exchange) throws Exception {
        this.ground = ground;
        this.exchange = exchange;
        this.lifecycles = new Lifecycles(ground);
        this.reads = new Reads(ground);
    }

    public static void main(String[] arguments) throws Exception {
        Choice choice = Choice.given();
        long begin = System.nanoTime();
        Path data = Files.createTempDirectory(
                Files.createDirectories(Product.root().resolve("acceptance-tests/target")), "data-");
        Exchange exchange = new Exchange(data.resolveSibling(data.getFileName() + "-lapor"));
        Map<String, String> settings = new HashMap<>(exchange.settings());
        settings.put("PENDOPO_PROXY_ADDRESSES", "127.0.0.1");
        settings.put("PENDOPO_COMPLAINT_PROOF_OF_WORK", "1000");
        // Everybody who reads open data comes from one network here.
        settings.put("PENDOPO_STANDARD_OPEN_DATA_PER_MINUTE", "1000000");
        // The hall stands behind one address; the show of hands comes within the minute of the votes before.
        settings.put("PENDOPO_FORUM_ADDRESS_PER_MINUTE", "1000000");
        settings.put("PENDOPO_FORUM_DEVICES_PER_MINUTE", "100000");
        settings.put("PENDOPO_FORUM_QUESTIONS_PER_DEVICE", "1000");
        settings.put("PENDOPO_FORUM_DEVICE_PER_MINUTE", "10000");
        try (Product product = Product.start(data, settings)) {
            double ready = seconds(begin);
            Ground ground = new Ground(choice, product);
            ground.report.section("Start");
            ground.report.add("from ./run to ready, first start with demo data", ready, "s");
            Bench bench = new Bench(ground, exchange);
            bench.memory("after start");
            bench.run();
            ground.report.section("The whole");
            bench.memory("under load");
            ground.report.add("the benchmark itself", seconds(begin), "s");
            ground.report.write(Product.root().resolve("target/bench.json"));
        }
    }

    private void run() throws Exception {
        if (ground.choice.wantsComplaints()) {
            complaints();
        }
        if (ground.choice.wants(Choice.Part.CATALOGUE)) {
            new Catalogue(ground).measure();
        }
        if (ground.choice.wants(Choice.Part.FORUM)) {
            new Forum(ground).measure();
        }
        if (ground.choice.wants(Choice.Part.SURVEY)) {
            new Survey(ground).measure();
        }
    }

    private void complaints() throws Exception {
        if (ground.choice.wants(Choice.Part.LIFECYCLE) || ground.choice.wants(Choice.Part.TIMERS)) {
            lifecycles.warmUp();
        }
        reads.warmUp();
        measure("few");
        fill();
        measure("many");
        if (ground.choice.wants(Choice.Part.IMPORT)) {
            imports();
        }
        if (ground.choice.wants(Choice.Part.TIMERS)) {
            new DueAtOnce(ground, new ImportRun(ground.database, exchange)).measure();
        }
        ground.report.section("Compared");
        if (ground.choice.wants(Choice.Part.LIFECYCLE)) {
            lifecycles.compare();
        }
        reads.compare();
    }

    private void measure(String size) throws Exception {
        long complaints = ground.database.count("select count(*) from complaint");
        ground.report.section("With " + complaints + " complaints");
        if (ground.choice.wants(Choice.Part.LIFECYCLE)) {
            lifecycles.measure(size);
        }
        reads.measure(size);
    }

    private void fill() throws Exception {
        ground.report.section("Filling");
        long begin = System.nanoTime();
        ground.database.fill(ground.choice.complaints());
        ground.report.add("generating " + ground.choice.complaints() + " complaints", seconds(begin), "s");
        if (ground.choice.wants(Choice.Part.DASHBOARD)) {
            ground.report.add(
                    "counting their figures from the beginning", FigureCount.of(ground.database), "complaints/s");
        }
    }

    private void imports() throws Exception {
        int reports = ground.choice.imported();
        ImportRun run = new ImportRun(ground.database, exchange);
        ground.report.section("Import");
        run.product("pemanasan", reports / 5);
        double product = run.product("impor", reports);
        ground.report.add("import of " + reports + " reports", product, "complaints/s");
        double copy = run.copy("impor", reports);
        ground.report.add("COPY of the same rows into the same tables", copy, "complaints/s");
        ground.report.add("import, of COPY (at least 60)", 100 * product / copy, "%");
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private void memory(String when) {
        long server = ground.product
                .handle()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("payara-micro"))
                .mapToLong(Bench::resident)
                .sum();
        ground.report.add("memory of the server " + when, server / 1024.0, "MB");
    }

    private static long resident(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException notThere) {
            return 0;
        }
    }
}
