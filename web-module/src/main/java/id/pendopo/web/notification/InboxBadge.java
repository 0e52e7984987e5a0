package id.pendopo.web.notification;

import id.pendopo.service.notification.Inbox;
import id.pendopo.web.shell.Bell;
import id.pendopo.web.shell.NavigationBadge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The number on the bell. */
@ApplicationScoped
public class InboxBadge implements NavigationBadge {

    @Inject
    private Inbox inbox;

    @Override
    public String path() {
        return Bell.INBOX;
    }

    @Override
    public boolean urgent() {
        return true;
    }

    @Override
    public long count() {
        return inbox.unreadCount();
    }
}
