package id.pendopo.service.notification;

import id.pendopo.domain.notification.WebhookEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All capabilities that tell other systems of something. */
@ApplicationScoped
public class WebhookSources {

    private final List<WebhookSource> sources = new ArrayList<>();

    protected WebhookSources() {}

    @Inject
    WebhookSources(@Any Instance<WebhookSource> capabilities) {
        capabilities.forEach(sources::add);
        sources.sort(Comparator.comparingInt(WebhookSource::order));
    }

    /** In the order people choose from. */
    List<WebhookSource> all() {
        return sources;
    }

    Optional<WebhookSource> of(String subject) {
        return sources.stream().filter(one -> one.subject().equals(subject)).findFirst();
    }

    /** Those of the codes that somebody tells of, in the order people choose from. */
    List<String> known(Collection<String> codes) {
        Set<String> wanted = new HashSet<>(codes);
        return sources.stream()
                .flatMap(source -> source.events().stream())
                .map(WebhookEvent::code)
                .filter(wanted::contains)
                .toList();
    }
}
