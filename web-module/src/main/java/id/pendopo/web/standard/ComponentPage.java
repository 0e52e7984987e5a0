package id.pendopo.web.standard;

import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.standard.DurationUnit;
import id.pendopo.domain.standard.StandardComment;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardItem;
import id.pendopo.domain.standard.StandardSection;
import id.pendopo.domain.standard.StandardSection.Content;
import id.pendopo.service.standard.CommentRow;
import id.pendopo.service.standard.SectionView;
import id.pendopo.service.standard.StandardDetail;
import id.pendopo.service.standard.StandardReading;
import id.pendopo.service.standard.StandardWriting;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.SharedForm;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Writes one component of a standard; the address names them by {@code id} and {@code component}. */
@Named
@ViewScoped
public class ComponentPage implements SharedForm, Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private StandardReading reading;

    @Inject
    private StandardWriting writing;

    @Inject
    private OnceToken once;

    private String id;
    private String path;
    private StandardComponent component;
    private StandardDetail standard;
    private int version;
    private String text;
    private String amount;
    private DurationUnit unit;
    private boolean free;
    private List<ItemEntry> items = new ArrayList<>();
    private List<CommentRow> comments;
    private String comment;
    private boolean saved;
    private boolean incomplete;
    private SectionView theirs;

    public void open() {
        component = Arrays.stream(StandardComponent.values())
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("standard.unknown"));
        read();
        if (!standard.mayEdit()) {
            throw new ForbiddenException("identity.forbidden");
        }
    }

    private void read() {
        standard = reading.detail(StandardPage.uuid(id));
        SectionView section = standard.section(component);
        Content content = section.content();
        version = section.version();
        text = content.text();
        amount = content.amount() == null ? "" : content.amount().toString();
        unit = content.unit();
        free = content.free();
        items = new ArrayList<>(content.items().stream().map(ItemEntry::of).toList());
        if (items.isEmpty() && component.listed()) {
            items.add(new ItemEntry());
        }
    }

    /** Lists are not put together line by line: what was typed stays, and what the other stored is shown beside it. */
    @Override
    public void reload() {
        List<ItemEntry> typed = items;
        read();
        if (component.listed()) {
            items = typed;
            theirs = standard.section(component);
        }
    }

    @Override
    public String getTrailType() {
        return "standard-section";
    }

    @Override
    public String getTrailId() {
        return standard.uuid() + "/" + component.name();
    }

    /**
     * Keeps what was typed so far, while the person goes on typing; what is half typed is kept with the next button. Who
     * left the page by a button meanwhile has kept it with that.
     */
    public void keep() {
        if (standard == null) {
            return;
        }
        try {
            write();
            saved = true;
            incomplete = false;
        } catch (InvalidInputException e) {
            saved = false;
            incomplete = true;
        }
    }

    public String save() {
        write();
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("standard.component.saved"));
        return StandardNavigation.STANDARD + "?faces-redirect=true&id=" + id;
    }

    /** Saves and goes to the component that comes next. */
    public String saveAndGoOn() {
        write();
        StandardComponent next =
                StandardComponent.values()[(component.ordinal() + 1) % StandardComponent.values().length];
        return StandardNavigation.COMPONENT + "?faces-redirect=true&id=" + id + "&component=" + next.path();
    }

    public void addItem() {
        keep();
        items.add(new ItemEntry());
    }

    /** A line that is taken away is gone at once, as everything else is kept at once. */
    public void removeItem(ItemEntry entry) {
        items.remove(entry);
        keep();
    }

    public String say() {
        return once.run(() -> {
            writing.comment(standard.uuid(), component, comment);
            return StandardNavigation.COMPONENT + "?faces-redirect=true&id=" + id + "&component=" + path;
        });
    }

    /**
     * One at a time: leaving a field by pressing a button sends both, what is kept by itself and what the button does, and the
     * second must know the version the first has made.
     */
    private synchronized void write() {
        List<Violation> wrong = new ArrayList<>();
        List<StandardItem> listed = new ArrayList<>();
        for (int line = 0; line < items.size(); line++) {
            if (!items.get(line).blank()) {
                try {
                    listed.add(items.get(line).item(component, line + 1));
                } catch (InvalidInputException e) {
                    wrong.addAll(e.violations());
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
        version = writing.write(standard.uuid(), component, version, new Content(text, number(), unit, free, listed));
    }

    private Integer number() {
        String typed = amount == null ? "" : amount.strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,5}")) {
            throw new InvalidInputException("amount", "standard.duration.amount", StandardSection.AMOUNT_MAX);
        }
        return Integer.valueOf(typed);
    }

    public List<CommentRow> getComments() {
        if (comments == null) {
            comments = reading.comments(standard.uuid(), component);
        }
        return comments;
    }

    public StandardDetail getStandard() {
        return standard;
    }

    public StandardComponent getComponent() {
        return component;
    }

    /** What somebody else stored in a list meanwhile; null if nobody did. */
    public SectionView getTheirs() {
        return theirs;
    }

    /** Whether what is on the page was kept a moment ago. */
    public boolean isSaved() {
        return saved;
    }

    /** Whether something on the page is not kept yet because it says too little. */
    public boolean isIncomplete() {
        return incomplete;
    }

    public List<ItemEntry> getItems() {
        return items;
    }

    public DurationUnit[] getUnits() {
        return DurationUnit.values();
    }

    public int getTextLimit() {
        return StandardSection.TEXT_LIMIT;
    }

    public int getCommentLimit() {
        return StandardComment.TEXT_LIMIT;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public DurationUnit getUnit() {
        return unit;
    }

    public void setUnit(DurationUnit unit) {
        this.unit = unit;
    }

    public boolean isFree() {
        return free;
    }

    public void setFree(boolean free) {
        this.free = free;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
