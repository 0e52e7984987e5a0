package id.pendopo.web.forum;

import id.pendopo.domain.forum.Journalist;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.forum.JournalistRow;
import id.pendopo.service.forum.Journalists;
import id.pendopo.service.forum.SeriesReading;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Accredited journalists; {@code edit} names one to change, or {@code new}. */
@Named("forumJournalistsPage")
@ViewScoped
public class JournalistsPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int UUID_LENGTH = 36;
    private static final int WORDS_LIMIT = 100;
    private static final String NEW = "new";
    private static final String EXPIRED = "expired";
    private static final List<String> STATES = List.of("", "valid", EXPIRED);
    private static final String HERE = "/forum/journalists.xhtml?faces-redirect=true";

    @Inject
    private Journalists journalists;

    @Inject
    private SeriesReading series;

    @Inject
    private ListRequest address;

    @Inject
    private OnceToken once;

    private List<JournalistRow> all;
    private List<JournalistRow> shown;
    private boolean mayManage;
    private boolean editing;
    private JournalistRow edited;
    private String name;
    private String outlet;
    private String card;
    private LocalDate validUntil;

    public void open() {
        all = journalists.all();
        shown = filtered();
        mayManage = !series.managedAgencies().isEmpty();
        String wanted = address.text("edit", UUID_LENGTH);
        editing = wanted != null && mayManage;
        if (editing && !NEW.equals(wanted)) {
            edited = all.stream()
                    .filter(one -> one.uuid().toString().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("forum.journalist.unknown"));
            name = edited.name();
            outlet = edited.outlet();
            card = edited.card();
            validUntil = edited.validUntil();
        }
    }

    public String save() {
        return once.run(() -> {
            journalists.save(
                    edited == null ? null : edited.uuid(),
                    edited == null ? 0 : edited.version(),
                    name,
                    outlet,
                    card,
                    validUntil);
            return done();
        });
    }

    public String remove(UUID uuid) {
        journalists.remove(uuid);
        return done();
    }

    private static String done() {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("forum.journalist.saved"));
        return HERE;
    }

    private List<JournalistRow> filtered() {
        String words = address.text("q", WORDS_LIMIT);
        String pattern = words == null ? "" : words.toLowerCase(Locale.ROOT);
        String state = address.oneOf("state", STATES);
        return all.stream()
                .filter(one -> (one.name() + "\n" + one.outlet() + "\n" + one.card())
                        .toLowerCase(Locale.ROOT)
                        .contains(pattern))
                .filter(one -> state.isEmpty() || one.expired() == EXPIRED.equals(state))
                .toList();
    }

    /** Those the filters let through. */
    public List<JournalistRow> getShown() {
        return shown;
    }

    /** Whether there is anything to filter. */
    public boolean isAny() {
        return !all.isEmpty();
    }

    public boolean isMayManage() {
        return mayManage;
    }

    public boolean isEditing() {
        return editing;
    }

    /** The one that is changed; null for a new one. */
    public JournalistRow getEdited() {
        return edited;
    }

    public int getNameLimit() {
        return Journalist.NAME_LIMIT;
    }

    public int getOutletLimit() {
        return Journalist.OUTLET_LIMIT;
    }

    public int getCardLimit() {
        return Journalist.CARD_LIMIT;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOutlet() {
        return outlet;
    }

    public void setOutlet(String outlet) {
        this.outlet = outlet;
    }

    public String getCard() {
        return card;
    }

    public void setCard(String card) {
        this.card = card;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
