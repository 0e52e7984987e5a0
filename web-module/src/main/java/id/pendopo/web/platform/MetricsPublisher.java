package id.pendopo.web.platform;

import id.pendopo.service.platform.Figure;
import id.pendopo.service.platform.FiguresRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricID;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Shows request times and the capabilities' numbers at {@code /metrics}. */
@ApplicationScoped
public class MetricsPublisher {

    private static final String REQUESTS = "pendopo_request";

    @Inject
    private MetricRegistry registry;

    private final Map<MetricID, AtomicLong> gauges = new ConcurrentHashMap<>();

    /**
     * @param kind page, rest or soap
     * @param status HTTP status of the answer
     */
    public void requestAnswered(String kind, int status, Duration took) {
        registry.timer(REQUESTS, new Tag("kind", kind), new Tag("status", status / 100 + "xx"))
                .update(took);
    }

    void show(@Observes FiguresRead read) {
        Set<MetricID> seen = new HashSet<>();
        for (Figure figure : read.figures()) {
            Tag[] tags = figure.tags().entrySet().stream()
                    .map(tag -> new Tag(tag.getKey(), tag.getValue()))
                    .toArray(Tag[]::new);
            MetricID id = new MetricID(figure.name(), tags);
            seen.add(id);
            gauges.computeIfAbsent(id, missing -> register(figure, tags)).set(figure.value());
        }
        // A state nothing is in any more is 0, not what it last was.
        gauges.forEach((id, value) -> {
            if (!seen.contains(id)) {
                value.set(0);
            }
        });
    }

    private AtomicLong register(Figure figure, Tag[] tags) {
        AtomicLong value = new AtomicLong();
        Metadata metadata = Metadata.builder()
                .withName(figure.name())
                .withDescription(figure.description())
                .build();
        registry.gauge(metadata, value, AtomicLong::get, tags);
        return value;
    }
}
