package id.pendopo.web.complaint;

import id.pendopo.service.complaint.ComplaintFilter;
import id.pendopo.service.complaint.ComplaintQueues;
import id.pendopo.service.complaint.QueueTab;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.web.shell.NavigationBadge;
import id.pendopo.web.shell.WorkingAgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How many complaints wait for this person, beside the work queue. */
@ApplicationScoped
public class QueueBadge implements NavigationBadge {

    @Inject
    private ComplaintQueues queues;

    @Inject
    private CurrentCaller caller;

    @Inject
    private WorkingAgency working;

    @Override
    public String path() {
        return ComplaintNavigation.QUEUE;
    }

    @Override
    public boolean urgent() {
        return true;
    }

    @Override
    public long count() {
        QueueTab waiting = QueueViews.waiting(caller.get());
        return waiting == null
                ? 0
                : queues.tabs(ComplaintFilter.builder().agency(working.code()).build(), List.of(waiting))
                        .get(0)
                        .count();
    }
}
