package id.pendopo.web.complaint;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.complaint.SavedFilter;
import id.pendopo.service.complaint.SavedFilters;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Kept filters of a list: keep the one in the address ({@code keep}), or change the one named there ({@code edit}). */
@Named
@ViewScoped
public class FiltersPage implements Serializable {

    private static final String QUEUE = "queue";

    @Inject
    private OnceToken once;

    @Inject
    private SavedFilters filters;

    private String list;
    private String edited;
    private boolean keeping;
    private SavedFilter filter;
    private String query = "";
    private String name;
    private boolean shared;
    private boolean start;
    private transient List<SavedFilter> all;

    public void open() {
        if (list == null) {
            list = QUEUE;
        }
        if (!QUEUE.equals(list) && !"list".equals(list)) {
            throw new InvalidInputException("list", "input.unknownValue");
        }
        keeping = Faces.getRequestParameter("keep") != null;
        if (keeping) {
            ListQuery shown = new ListQuery(Faces.getRequestParameterMap());
            shown.filter(null, LocalDate.EPOCH, null);
            query = shown.address();
        } else if (edited != null) {
            filter = getAll().stream()
                    .filter(one -> one.uuid().toString().equals(edited))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("complaint.filter.notFound"));
            query = filter.query();
            name = filter.name();
            shared = filter.shared();
            start = filter.start();
        }
    }

    public String save() {
        return once.run(() -> {
            UUID uuid = filter == null ? filters.keep(list, name, query, shared) : filter.uuid();
            if (filter != null && filter.own()) {
                filters.change(uuid, filter.version(), name, shared);
            }
            if (start) {
                filters.begin(list, uuid);
            } else if (filter != null && filter.start()) {
                filters.begin(list, null);
            }
            return done("complaint.filter.saved");
        });
    }

    public String remove() {
        return once.run(() -> {
            filters.remove(filter.uuid());
            return done("complaint.filter.removed");
        });
    }

    private String done(String text) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get(text));
        return "/complaint/filters.xhtml?faces-redirect=true&list=" + list;
    }

    /** Where a kept filter leads. */
    public static String address(SavedFilter one) {
        return "/complaint/" + one.list() + ".xhtml?" + (one.query().isEmpty() ? "" : one.query() + "&") + "saved="
                + one.uuid();
    }

    public String addressOf(SavedFilter one) {
        return address(one);
    }

    public List<SavedFilter> getAll() {
        if (all == null) {
            all = filters.of(list);
        }
        return all;
    }

    /** Whether the form is open. */
    public boolean isEditing() {
        return keeping || filter != null;
    }

    /** Whether name and sharing are this person's to say. */
    public boolean isOwn() {
        return filter == null || filter.own();
    }

    public boolean isRemovable() {
        return filter != null && filter.own();
    }

    public String getQuery() {
        return query;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getEdited() {
        return edited;
    }

    public void setEdited(String edited) {
        this.edited = edited;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public boolean isStart() {
        return start;
    }

    public void setStart(boolean start) {
        this.start = start;
    }
}
