package id.pendopo.web.commitment;

import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.commitment.CommitmentDesk;
import id.pendopo.service.commitment.CommitmentDetail;
import id.pendopo.service.commitment.CommitmentForm;
import id.pendopo.service.commitment.CommitmentReading;
import id.pendopo.service.organization.AgencyRef;
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

/** Makes a commitment by hand, or changes one that the address names by {@code id}. */
@Named
@ViewScoped
public class CommitmentFormPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private CommitmentDesk desk;

    @Inject
    private CommitmentReading reading;

    @Inject
    private OnceToken once;

    private String id;
    private CommitmentDetail edited;
    private String agency;
    private CommitmentSource source = CommitmentSource.OTHER;
    private String sourceLabel;
    private LocalDate promisedOn;
    private final PromiseEntry promise = new PromiseEntry();

    public void open() {
        if (id == null || id.isBlank()) {
            List<AgencyRef> mine = desk.agencies();
            agency = mine.size() == 1 ? mine.get(0).code() : null;
            return;
        }
        edited = reading.find(CommitmentPage.uuid(id));
        if (!edited.editable()) {
            throw new NotFoundException("commitment.unknown");
        }
        promise.setStatement(edited.row().statement());
        promise.setPerson(edited.row().person());
        promise.setDueOn(edited.row().dueOn());
        promise.setPublicly(edited.row().publicly());
    }

    public String save() {
        return once.run(() -> {
            CommitmentForm form = new CommitmentForm(
                    agency,
                    source,
                    sourceLabel,
                    promise.getStatement(),
                    promise.getPerson(),
                    promisedOn,
                    promise.getDueOn(),
                    promise.isPublicly());
            UUID uuid;
            if (edited == null) {
                uuid = desk.make(form);
            } else {
                uuid = edited.row().uuid();
                desk.change(uuid, edited.version(), form);
            }
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("commitment.saved"));
            return CommitmentNavigation.DETAIL + "?faces-redirect=true&id=" + uuid;
        });
    }

    /** Those that come from nothing kept here. */
    public List<CommitmentSource> getSources() {
        return List.of(CommitmentSource.OTHER, CommitmentSource.ASSESSMENT);
    }

    public List<AgencyRef> getAgencies() {
        return desk.agencies();
    }

    public CommitmentDetail getEdited() {
        return edited;
    }

    public boolean isNew() {
        return edited == null;
    }

    public boolean isConfidential() {
        return edited != null && edited.row().confidential();
    }

    public boolean isDueFixed() {
        return edited != null && edited.dueFixed();
    }

    public PromiseEntry getPromise() {
        return promise;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public CommitmentSource getSource() {
        return source;
    }

    public void setSource(CommitmentSource source) {
        this.source = source;
    }

    public String getSourceLabel() {
        return sourceLabel;
    }

    public void setSourceLabel(String sourceLabel) {
        this.sourceLabel = sourceLabel;
    }

    public LocalDate getPromisedOn() {
        return promisedOn;
    }

    public void setPromisedOn(LocalDate promisedOn) {
        this.promisedOn = promisedOn;
    }
}
