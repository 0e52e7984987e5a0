package id.pendopo.web.notification;

import id.pendopo.domain.identity.Permission;
import id.pendopo.web.shell.NavigationEntry;
import id.pendopo.web.shell.NavigationSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The way to the outbox, for administrators. */
@ApplicationScoped
public class NotificationNavigation implements NavigationSection {

    @Override
    public int order() {
        return 860;
    }

    @Override
    public String title() {
        return null;
    }

    /** Everybody's inbox is behind the bell, not among what administrators send. */
    @Override
    public Map<String, List<String>> belonging() {
        return Map.of("/notification/inbox.xhtml", List.of());
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                "notification.outbox.title", "send", "/notification/outbox.xhtml", Permission.NOTIFICATION_MANAGE));
    }
}
