package id.pendopo.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** The looks of all states of all capabilities, gathered once. */
@ApplicationScoped
public class StatusLooks {

    @Inject
    @Any
    private Instance<StatusStyle> styles;

    private final Map<Enum<?>, StatusStyle.Look> looks = new HashMap<>();

    @PostConstruct
    void gather() {
        styles.forEach(style -> looks.putAll(style.looks()));
    }

    public StatusStyle.Look of(Enum<?> state) {
        return looks.getOrDefault(state, StatusStyle.Look.PLAIN);
    }
}
