package id.pendopo.web.complaint;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.complaint.QueueTab;
import id.pendopo.service.complaint.TabCount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The work queue: what this person has to do, in the views that fit the role. */
@Named
@RequestScoped
public class QueuePage extends ComplaintListing {

    private List<TabCount> tabs;

    @Override
    public void open() {
        super.open();
        if (getPage() == null) {
            return;
        }
        tabs = queues().tabs(filter(), QueueViews.of(caller().get()));
    }

    @Override
    QueueTab standard() {
        return QueueViews.first(caller().get());
    }

    public List<TabCount> getTabs() {
        return tabs;
    }

    public QueueTab getTab() {
        return filter().tab();
    }

    @Override
    public String getName() {
        return "complaint.queue";
    }

    @Override
    public boolean isAcrossAgencies() {
        Caller person = caller().get();
        return person.scope(Permission.COMPLAINT_READ).governmentWide()
                || person.scope(Permission.COMPLAINT_VERIFY).governmentWide()
                || person.scope(Permission.COMPLAINT_SUPERVISION).governmentWide();
    }
}
