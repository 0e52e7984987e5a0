package id.pendopo.web.forum;

import id.pendopo.domain.identity.Permission;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether somebody is offered the moderator's screen. */
@Named
@RequestScoped
public class LiveTab {

    @Inject
    private CurrentCaller caller;

    public boolean isShown() {
        return caller.get().has(Permission.FORUM_MODERATE);
    }
}
