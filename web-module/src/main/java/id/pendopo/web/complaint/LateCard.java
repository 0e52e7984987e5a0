package id.pendopo.web.complaint;

import id.pendopo.domain.identity.Caller;
import id.pendopo.service.complaint.ComplaintSort;
import id.pendopo.service.complaint.QueueTab;
import jakarta.enterprise.context.ApplicationScoped;

/** The complaints whose deadline the government has missed. */
@ApplicationScoped
public class LateCard extends ComplaintCard {

    @Override
    public Column column() {
        return Column.LATE;
    }

    @Override
    public String title() {
        return "complaint.home.late";
    }

    @Override
    QueueTab tab(Caller person) {
        return QueueTab.LATE;
    }

    @Override
    ComplaintSort sort() {
        return ComplaintSort.DUE;
    }
}
