package id.pendopo.web.complaint;

import id.pendopo.service.complaint.ComplaintWatchers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the person who looks follows the complaint of the page. */
@Named
@RequestScoped
public class WatchButton {

    @Inject
    private ComplaintWatchers watchers;

    @Inject
    private DetailPage page;

    private ComplaintWatchers.Following following;

    private ComplaintWatchers.Following following() {
        if (following == null) {
            following = watchers.of(page.getComplaint().trackingNumber());
        }
        return following;
    }

    public boolean isMine() {
        return following().mine();
    }

    public int getPeople() {
        return following().people();
    }
}
