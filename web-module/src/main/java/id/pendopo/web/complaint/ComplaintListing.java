package id.pendopo.web.complaint;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.complaint.ComplaintFilter;
import id.pendopo.service.complaint.ComplaintQueues;
import id.pendopo.service.complaint.ComplaintRow;
import id.pendopo.service.complaint.Excerpt;
import id.pendopo.service.complaint.QueueTab;
import id.pendopo.service.complaint.SavedFilter;
import id.pendopo.service.complaint.SavedFilters;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.web.platform.ColumnChoice;
import id.pendopo.web.platform.Formats;
import id.pendopo.web.shell.WorkingAgency;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** What lists of complaints share: the address decides everything, one query gives the rows. */
abstract class ComplaintListing {

    private static final List<String> USUAL_COLUMNS = List.of("agency", "channel", "status", "deadline");

    private static final String SAVED = "saved";
    private static final String WITHOUT = "none";

    @Inject
    private ComplaintQueues queues;

    @Inject
    private SavedFilters filters;

    @Inject
    private ColumnChoice columns;

    @Inject
    private CurrentCaller caller;

    @Inject
    private WorkingAgency working;

    @Inject
    private Clock clock;

    private ListQuery query;
    private ComplaintFilter filter;
    private Page<ComplaintRow> page;
    private List<SavedFilter> known;

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
            filter = query().filter(standard(), LocalDate.now(clock.withZone(Formats.zone())), working.code());
        }
        return filter;
    }

    /**
     * Reads the rows before the page is written, so that a refusal still has a page of its own. Whoever comes without any
     * wish begins with the filter chosen for that.
     */
    public void open() {
        Optional<SavedFilter> start = Faces.getRequestParameterMap().isEmpty()
                ? getSaved().stream().filter(SavedFilter::start).findFirst()
                : Optional.empty();
        if (start.isPresent()) {
            Faces.redirect(Faces.getRequestContextPath() + FiltersPage.address(start.get()));
            return;
        }
        try {
            page = queues.list(filter());
        } catch (InvalidInputException e) {
            if (kept()) {
                Faces.redirect(
                        Faces.getRequestContextPath() + "/complaint/" + list() + ".xhtml?" + SAVED + "=" + WITHOUT);
                return;
            }
            throw e;
        }
    }

    /** Whether a kept filter led here; what it names may be gone since, then the list is shown without it. */
    private boolean kept() {
        String saved = Faces.getRequestParameter(SAVED);
        return isKeeping() && saved != null && !WITHOUT.equals(saved);
    }

    /** The order the list is shown in, if it is not its usual one. */
    public String getOrder() {
        return query().get(ListQuery.SORT);
    }

    /** Where the words stand that were looked for, by tracking number; nothing in lists that do not show it. */
    public Map<String, Excerpt> getExcerpts() {
        return Map.of();
    }

    /** Filters kept for this list; none where they cannot be kept. */
    public List<SavedFilter> getSaved() {
        if (known == null) {
            known = isKeeping() ? filters.of(list()) : List.of();
        }
        return known;
    }

    public boolean isKeeping() {
        return true;
    }

    private String list() {
        return getName().substring(getName().indexOf('.') + 1);
    }

    /** Where a kept filter leads. */
    public String addressOf(SavedFilter one) {
        return FiltersPage.address(one);
    }

    /** The form that keeps what is shown now. */
    public String getKeepAddress() {
        String asked = query().address();
        String view = query().get(ListQuery.VIEW) == null ? ListQuery.VIEW + "=" + filter().tab() + "&" : "";
        return "/complaint/filters.xhtml?list=" + list() + "&keep=1&" + view + asked;
    }

    /** The page where kept filters are changed. */
    public String getFiltersAddress() {
        return "/complaint/filters.xhtml?list=" + list();
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
        return (isAcrossAgencies() || working.isSeveral()) && filter().tab() != QueueTab.VERIFICATION;
    }

    CurrentCaller caller() {
        return caller;
    }

    ComplaintQueues queues() {
        return queues;
    }
}
