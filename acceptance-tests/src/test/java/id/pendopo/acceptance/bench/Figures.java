package id.pendopo.acceptance.bench;

/**
 * What one load measured.
 *
 * @param perSecond completed in a second
 * @param p50 median, milliseconds
 * @param p95 milliseconds
 * @param p99 milliseconds
 */
record Figures(String name, int clients, double perSecond, double p50, double p95, double p99) {

    static String heading() {
        return "%-58s %7s %9s %8s %8s %8s".formatted("", "clients", "/s", "p50 ms", "p95 ms", "p99 ms");
    }

    String line() {
        return "%-58s %7d %9.1f %8.1f %8.1f %8.1f".formatted(name, clients, perSecond, p50, p95, p99);
    }

    String json() {
        return String.format(
                java.util.Locale.ROOT,
                "{\"name\":\"%s\",\"clients\":%d,\"perSecond\":%.2f,\"p50\":%.2f,\"p95\":%.2f,\"p99\":%.2f}",
                name.replace("\"", "'"),
                clients,
                perSecond,
                p50,
                p95,
                p99);
    }
}
