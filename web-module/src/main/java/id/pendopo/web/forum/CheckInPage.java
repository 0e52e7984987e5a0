package id.pendopo.web.forum;

import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.SelfCheckIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** Public: checking in oneself with the poster at the door and the own code. It tells no names. */
@Named("forumCheckInPage")
@RequestScoped
public class CheckInPage {

    @Inject
    private SelfCheckIn checkIn;

    @Inject
    private HttpServletRequest request;

    private SelfCheckIn.Door door;
    private String typed;
    private Boolean fresh;

    /** Whether the address is that of a poster. */
    public boolean isAsked() {
        return request.getParameter("id") != null;
    }

    public SelfCheckIn.Door getDoor() {
        if (door == null) {
            door = checkIn.door(edition(), getKey());
        }
        return door;
    }

    public void send() {
        fresh = checkIn.checkIn(edition(), getKey(), typed);
    }

    private UUID edition() {
        return EditionAccess.uuid(request.getParameter("id"));
    }

    public String getKey() {
        return request.getParameter("k");
    }

    /** True just checked in, false checked in before, null not yet. */
    public Boolean getFresh() {
        return fresh;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
