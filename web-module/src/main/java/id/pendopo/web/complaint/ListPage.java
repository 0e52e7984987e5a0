package id.pendopo.web.complaint;

import id.pendopo.domain.identity.Permission;
import id.pendopo.service.complaint.QueueTab;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** All complaints this person may see, whatever their state. */
@Named
@RequestScoped
public class ListPage extends ComplaintListing {

    @Override
    QueueTab standard() {
        return QueueTab.ALL;
    }

    @Override
    public String getName() {
        return "complaint.list";
    }

    /** The map of the same complaints. */
    public String getMapAddress() {
        return "/complaint/map.xhtml?" + query().address();
    }

    /** The figure whose complaints these are; null if it is any list. */
    public Enum<?> getFigure() {
        return filter().figure();
    }

    /** Working days in more than which they were answered; null if that does not matter. */
    public Integer getAnsweredOver() {
        return filter().answeredOver();
    }

    @Override
    public boolean isAcrossAgencies() {
        return caller().get().scope(Permission.COMPLAINT_READ).governmentWide();
    }
}
