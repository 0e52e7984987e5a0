package id.pendopo.launcher;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** Settings of the embedded PostgreSQL: nothing acknowledged is ever lost, and it fits the machine's memory. */
final class DatabaseSettings {

    private static final long MEGABYTE = 1024L * 1024L;

    private DatabaseSettings() {}

    static Map<String, String> durable() {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return durable(machine.getTotalMemorySize() / MEGABYTE);
    }

    static Map<String, String> durable(long machineMegabytes) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        // Two nodes with 60 each, and some for administrators.
        settings.put("max_connections", "140");
        settings.put("shared_buffers", within(128, machineMegabytes / 8, 1024) + "MB");
        settings.put("effective_cache_size", within(256, machineMegabytes / 2, 65536) + "MB");
        settings.put("work_mem", "8MB");
        settings.put("maintenance_work_mem", "128MB");
        settings.put("max_wal_size", "2GB");
        settings.put("checkpoint_timeout", "15min");
        settings.put("wal_compression", "on");
        settings.put("random_page_cost", "1.1");
        // Short queries only: compiling them or spreading them over processes costs more than it brings.
        settings.put("jit", "off");
        settings.put("max_parallel_workers_per_gather", "0");
        // Which statements cost how much: for tuning, and for the tests that count statements.
        settings.put("shared_preload_libraries", "pg_stat_statements");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("log_min_duration_statement", "2s");
        settings.put("log_line_prefix", "%m [%p] %u ");
        // Parameters of a slow statement may be personal data.
        settings.put("log_parameter_max_length", "0");
        settings.put("log_parameter_max_length_on_error", "0");
        return settings;
    }

    private static long within(long least, long wanted, long most) {
        return Math.max(least, Math.min(wanted, most));
    }
}
