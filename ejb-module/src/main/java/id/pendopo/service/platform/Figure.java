package id.pendopo.service.platform;

import java.util.Map;

/**
 * A number worth watching while Pendopo runs.
 *
 * @param name in the metrics, e.g. {@code pendopo_complaints}
 * @param description what it counts, in English, for whoever reads the metrics
 * @param tags what kind of it, e.g. the state
 */
public record Figure(String name, String description, Map<String, String> tags, long value) {

    public Figure {
        tags = Map.copyOf(tags);
    }
}
