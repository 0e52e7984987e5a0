package id.pendopo.web.standard;

import id.pendopo.domain.standard.StandardDecree;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.standard.DecreeForm;
import id.pendopo.service.standard.DecreeRow;
import id.pendopo.service.standard.StandardDecrees;
import id.pendopo.service.standard.StandardLives;
import id.pendopo.service.standard.StandardSource;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Records a decree that establishes standards of one agency ({@code agency}). */
@Named
@ViewScoped
public class DecreePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private StandardDecrees decrees;

    @Inject
    private StandardLives lives;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private OnceToken once;

    private String code;
    private AgencyRef agency;
    private List<StandardSource> waiting = List.of();
    private List<DecreeRow> revocable = List.of();
    private String number;
    private LocalDate decidedOn;
    private String title;
    private String signatory;
    private UUID revokes;
    private List<UUID> standards = new ArrayList<>();

    public void open() {
        agency = agencies.byCode(code);
        waiting = lives.waiting(code);
        standards = new ArrayList<>(waiting.stream().map(StandardSource::uuid).toList());
        revocable = decrees.all().stream()
                .filter(decree -> decree.agencyCode().equals(code) && decree.revokedBy() == null)
                .toList();
        title = WebTexts.of(Faces.getLocale()).get("standard.decree.title.default", agency.name());
    }

    public String establish() {
        return once.run(() -> {
            decrees.establish(new DecreeForm(code, number, decidedOn, title, signatory, revokes, standards));
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("standard.decree.saved", standards.size()));
            return StandardNavigation.DECREES + "?faces-redirect=true";
        });
    }

    public AgencyRef getAgency() {
        return agency;
    }

    /** What the decree may establish. */
    public List<StandardSource> getWaiting() {
        return waiting;
    }

    /** What it may revoke. */
    public List<DecreeRow> getRevocable() {
        return revocable;
    }

    public int getNumberLimit() {
        return StandardDecree.NUMBER_LIMIT;
    }

    public int getTitleLimit() {
        return StandardDecree.TITLE_LIMIT;
    }

    public int getSignatoryLimit() {
        return StandardDecree.SIGNATORY_LIMIT;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }

    public UUID getRevokes() {
        return revokes;
    }

    public void setRevokes(UUID revokes) {
        this.revokes = revokes;
    }

    public List<UUID> getStandards() {
        return standards;
    }

    public void setStandards(List<UUID> standards) {
        this.standards = standards;
    }
}
