package id.pendopo.web.complaint;

import id.pendopo.domain.platform.Page;
import id.pendopo.service.complaint.ComplaintFilter;
import id.pendopo.service.complaint.ComplaintQueues;
import id.pendopo.service.complaint.ComplaintRow;
import id.pendopo.service.complaint.QueueTab;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.web.platform.ColumnChoice;
import id.pendopo.web.platform.Formats;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;

/** What lists of complaints share: the address decides everything, one query gives the rows. */
abstract class ComplaintListing {

    private static final List<String> USUAL_COLUMNS = List.of("agency", "channel", "status", "deadline");

    @Inject
    private ComplaintQueues queues;

    @Inject
    private ColumnChoice columns;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    private ListQuery query;
    private ComplaintFilter filter;
    private Page<ComplaintRow> page;

    /** The list shown when the address names none. */
    abstract QueueTab standard();

    ListQuery query() {
        if (query == null) {
            query = new ListQuery(Faces.getRequestParameterMap());
        }
        return query;
    }

    ComplaintFilter filter() {
        if (filter == null) {
            filter = query().filter(standard(), LocalDate.now(clock.withZone(Formats.zone())));
        }
        return filter;
    }

    /** Reads the rows before the page is written, so that a refusal still has a page of its own. */
    public void open() {
        page = queues.list(filter());
    }

    public Page<ComplaintRow> getPage() {
        return page;
    }

    public boolean isFiltered() {
        return query().isFiltered();
    }

    /** Name under which the choice of columns is kept. */
    public abstract String getName();

    /** The columns to show: those the person chose, else those most need. */
    public List<String> getColumns() {
        List<String> chosen = columns.of(getName());
        return chosen.isEmpty() ? USUAL_COLUMNS : chosen;
    }

    /** Whether complaints of several agencies can be in the list. */
    public abstract boolean isAcrossAgencies();

    /** Whether the agency is worth a column: before verification nobody is responsible yet. */
    public boolean isAgencyShown() {
        return isAcrossAgencies() && filter().tab() != QueueTab.VERIFICATION;
    }

    CurrentCaller caller() {
        return caller;
    }

    ComplaintQueues queues() {
        return queues;
    }
}
