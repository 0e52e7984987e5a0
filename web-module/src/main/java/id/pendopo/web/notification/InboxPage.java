package id.pendopo.web.notification;

import id.pendopo.domain.platform.Page;
import id.pendopo.service.notification.Inbox;
import id.pendopo.service.notification.InboxItem;
import id.pendopo.web.platform.Language;
import id.pendopo.web.shell.Badges;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** A person's own notices. */
@Named
@RequestScoped
public class InboxPage {

    private static final int ROWS = 25;
    private static final String HERE = "/notification/inbox.xhtml?faces-redirect=true";

    @Inject
    private Inbox inbox;

    @Inject
    private Badges badges;

    @Inject
    private HttpServletRequest request;

    private Page<InboxItem> page;
    private Integer unread;
    private Boolean mail;

    public Page<InboxItem> getPage() {
        if (page == null) {
            page = inbox.list(isUnreadOnly(), request.getParameter("cursor"), ROWS, Language.of(request));
        }
        return page;
    }

    public boolean isUnreadOnly() {
        return "unread".equals(request.getParameter("tab"));
    }

    public int getUnread() {
        if (unread == null) {
            unread = inbox.unreadCount();
        }
        return unread;
    }

    /** Marks everything as read. */
    public String readAll() {
        inbox.readAll();
        badges.forget();
        return HERE;
    }

    public boolean isMail() {
        if (mail == null) {
            mail = inbox.wantsMail();
        }
        return mail;
    }

    /** Turns notices by mail on when they are off, and off when they are on. */
    public String switchMail() {
        inbox.wantMail(!isMail());
        return HERE;
    }
}
