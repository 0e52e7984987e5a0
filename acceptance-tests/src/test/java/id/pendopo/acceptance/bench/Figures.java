package id.pendopo.acceptance.bench;

import java.time.Duration;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/**
 * What one load measured.
 *
 * @param perSecond completed in a second
 * @param p50 median, milliseconds
 * @param p95 milliseconds
 * @param p99 milliseconds
 */
record Figures(String name, int clients, double perSecond, double p50, double p95, double p99) {

    /** @param latencies in microseconds */
    static Figures of(String name, int clients, Duration time, Histogram latencies) {
        return new Figures(
                name,
                clients,
                latencies.getTotalCount() / (time.toNanos() / 1e9),
                latencies.getValueAtPercentile(50) / 1000.0,
                latencies.getValueAtPercentile(95) / 1000.0,
                latencies.getValueAtPercentile(99) / 1000.0);
    }

    static String heading() {
        return "%-58s %7s %9s %8s %8s %8s".formatted("", "clients", "/s", "p50 ms", "p95 ms", "p99 ms");
    }

    String line() {
        return "%-58s %7d %9.1f %8.1f %8.1f %8.1f".formatted(name, clients, perSecond, p50, p95, p99);
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"clients\":%d,\"perSecond\":%.2f,\"p50\":%.2f,\"p95\":%.2f,\"p99\":%.2f}",
                name.replace("\"", "'"),
                clients,
                perSecond,
                p50,
                p95,
                p99);
    }
}
