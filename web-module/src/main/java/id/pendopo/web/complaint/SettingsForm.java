package id.pendopo.web.complaint;

import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.SharedForm;
import id.pendopo.web.platform.WebTexts;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * A settings page: a list of things with codes, and the form for the one named in the address ({@code edit}; a code that
 * is none opens the form for a new one).
 *
 * @param <T> a row of the list
 */
public abstract class SettingsForm<T> implements SharedForm, Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private OnceToken once;

    private String edited;
    private Long id;
    private int version;
    private String code;
    private String name;
    private String agency;
    private boolean active = true;
    private transient List<T> all;

    protected abstract List<T> readAll();

    protected abstract String codeOf(T row);

    /** Fills the form with a row. */
    protected abstract void take(T row);

    protected void take(Long knownAs, int read, String coded, String named, String ofAgency, boolean used) {
        id = knownAs;
        version = read;
        code = coded;
        name = named;
        agency = ofAgency;
        active = used;
    }

    /** Opens the form for the one in the address. */
    public void open() {
        getAll().stream()
                .filter(one -> Objects.equals(codeOf(one), edited))
                .findFirst()
                .ifPresent(this::take);
    }

    @Override
    public void reload() {
        all = null;
        open();
    }

    @Override
    public String getTrailId() {
        return code;
    }

    /**
     * Saves once, says so on the list and goes there.
     *
     * @param saved text key of what is said
     * @param list the page
     */
    protected String save(Runnable work, String saved, String list) {
        return once.run(() -> {
            work.run();
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get(saved));
            return list + "?faces-redirect=true";
        });
    }

    public List<T> getAll() {
        if (all == null) {
            all = readAll();
        }
        return all;
    }

    /** Whether the form is open. */
    public boolean isEditing() {
        return edited != null;
    }

    public boolean isNew() {
        return id == null;
    }

    public String getEdited() {
        return edited;
    }

    public void setEdited(String edited) {
        this.edited = edited;
    }

    protected Long getId() {
        return id;
    }

    protected int getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
