package id.pendopo.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which webhooks this node is just sending for: more threads for one would only wait. */
@ApplicationScoped
public class WebhookTurns {

    private final Set<Long> taken = ConcurrentHashMap.newKeySet();

    /** Whether nobody else here was at it. */
    boolean take(long webhook) {
        return taken.add(webhook);
    }

    void give(long webhook) {
        taken.remove(webhook);
    }
}
