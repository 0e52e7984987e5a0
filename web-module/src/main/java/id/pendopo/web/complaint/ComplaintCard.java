package id.pendopo.web.complaint;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.complaint.ComplaintFilter;
import id.pendopo.service.complaint.ComplaintQueues;
import id.pendopo.service.complaint.ComplaintRow;
import id.pendopo.service.complaint.ComplaintSort;
import id.pendopo.service.complaint.QueueTab;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.web.platform.Formats;
import id.pendopo.web.shell.HomeCard;
import id.pendopo.web.shell.WorkingAgency;
import jakarta.inject.Inject;
import java.time.Instant;

/** A view of the complaints on the home page: its first few rows, and the way to the whole. */
abstract class ComplaintCard implements HomeCard {

    private static final int ROWS = 5;

    @Inject
    private ComplaintQueues queues;

    @Inject
    private CurrentCaller caller;

    @Inject
    private WorkingAgency working;

    abstract QueueTab tab(Caller person);

    abstract ComplaintSort sort();

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean concerns() {
        Caller person = caller.get();
        return person.has(Permission.COMPLAINT_READ) || person.has(Permission.COMPLAINT_SUPERVISION);
    }

    Caller person() {
        return caller.get();
    }

    @Override
    public Content content() {
        QueueTab tab = tab(caller.get());
        Page<ComplaintRow> page = queues.list(ComplaintFilter.builder()
                .tab(tab)
                .agency(working.code())
                .sort(sort())
                .size(ROWS)
                .build());
        return new Content(
                page.count(),
                page.capped(),
                href(tab),
                page.rows().stream().map(this::row).toList());
    }

    private String href(QueueTab tab) {
        boolean queue = QueueViews.waiting(caller.get()) != null;
        return (queue ? "/complaint/queue.xhtml" : "/complaint/list.xhtml") + "?tab=" + tab + "&sort=" + sort();
    }

    private Row row(ComplaintRow complaint) {
        String where = complaint.agencyShortName() == null
                ? complaint.trackingNumber()
                : complaint.trackingNumber() + " · " + complaint.agencyShortName();
        return new Row(
                complaint.title(), where, "/complaint/detail.xhtml?no=" + complaint.trackingNumber(), at(complaint));
    }

    /** The moment beside a row: when it is due. */
    Instant at(ComplaintRow complaint) {
        return complaint.dueDay() == null
                ? null
                : complaint.dueDay().atStartOfDay(Formats.zone()).toInstant();
    }
}
