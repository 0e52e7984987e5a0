package id.pendopo.web.forum;

import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.PublicForum;
import id.pendopo.service.forum.PublicForumRow;
import id.pendopo.service.forum.PublicForums;
import id.pendopo.web.platform.Formats;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import org.omnifaces.util.Faces;

/** Public: one edition, what was asked, answered and promised there, and where it stands. */
@Named
@RequestScoped
public class PublicForumPage {

    @Inject
    private PublicForums forums;

    @Inject
    private HttpServletRequest request;

    private PublicForum forum;

    @PostConstruct
    void read() {
        forum = forums.read(EditionAccess.uuid(request.getParameter("id")));
    }

    public PublicForum getForum() {
        return forum;
    }

    public PublicForumRow getHead() {
        return forum.head();
    }

    /** {@code 09.15}. */
    public String time(PublicForum.Item item) {
        return Formats.time(LocalDateTime.ofInstant(item.startsAt(), Formats.zone()), Faces.getLocale());
    }

    public String getWhen() {
        return ForumWords.span(getHead().startsAt(), getHead().endsAt(), Faces.getLocale());
    }
}
