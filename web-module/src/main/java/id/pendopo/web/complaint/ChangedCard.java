package id.pendopo.web.complaint;

import id.pendopo.domain.identity.Caller;
import id.pendopo.service.complaint.ComplaintRow;
import id.pendopo.service.complaint.ComplaintSort;
import id.pendopo.service.complaint.QueueTab;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The complaints in which something happened last. */
@ApplicationScoped
public class ChangedCard extends ComplaintCard {

    @Override
    public Column column() {
        return Column.CHANGED;
    }

    @Override
    public String title() {
        return "complaint.home.changed";
    }

    @Override
    QueueTab tab(Caller person) {
        return QueueTab.OPEN;
    }

    @Override
    ComplaintSort sort() {
        return ComplaintSort.ACTIVITY;
    }

    @Override
    Instant at(ComplaintRow complaint) {
        return complaint.lastActivityAt();
    }
}
