package id.pendopo.web.complaint;

import id.pendopo.domain.identity.Caller;
import id.pendopo.service.complaint.ComplaintSort;
import id.pendopo.service.complaint.QueueTab;
import jakarta.enterprise.context.ApplicationScoped;

/** The complaints whose next step is this person's. */
@ApplicationScoped
public class WaitingCard extends ComplaintCard {

    @Override
    public Column column() {
        return Column.WAITING;
    }

    @Override
    public String title() {
        return "complaint.home.waiting";
    }

    @Override
    public boolean concerns() {
        return QueueViews.waiting(person()) != null;
    }

    @Override
    QueueTab tab(Caller person) {
        return QueueViews.waiting(person);
    }

    @Override
    ComplaintSort sort() {
        return ComplaintSort.DUE;
    }
}
