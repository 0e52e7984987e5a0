package id.pendopo.web.standard;

import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.standard.PublicationMedium;
import id.pendopo.domain.standard.PublicationStep;
import id.pendopo.domain.standard.StandardPublication;
import id.pendopo.service.standard.PublicationForm;
import id.pendopo.service.standard.PublicationLog;
import id.pendopo.service.standard.PublicationRow;
import id.pendopo.service.standard.StandardDetail;
import id.pendopo.service.standard.StandardPublications;
import id.pendopo.service.standard.StandardReading;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * Notes that the standard {@code id} was made public in a medium, or, when the address names an {@code entry} of its log and a
 * {@code step}, what became of it.
 */
@Named
@ViewScoped
public class PublicationPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private StandardReading reading;

    @Inject
    private StandardPublications publications;

    @Inject
    private OnceToken once;

    private String id;
    private String known;
    private String stepName;
    private StandardDetail standard;
    private PublicationRow entry;
    private PublicationStep step;
    private PublicationMedium medium;
    private String address;
    private LocalDate day;
    private String note;

    public void open() {
        standard = reading.detail(StandardPage.uuid(id));
        PublicationLog log = publications.of(standard.uuid());
        if (!(isNew() ? log.mayNote() : log.mayFollow())) {
            throw new ForbiddenException("identity.forbidden");
        }
        if (!isNew()) {
            entry = log.entries().stream()
                    .filter(row -> row.uuid().toString().equals(known))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("standard.publication.unknown"));
            step = Arrays.stream(PublicationStep.values())
                    .filter(one -> one.name().equals(stepName))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("standard.publication.unknown"));
        }
    }

    public String save() {
        return once.run(() -> {
            if (isNew()) {
                publications.note(standard.uuid(), new PublicationForm(medium, address, day));
            } else {
                publications.follow(standard.uuid(), entry.uuid(), step, day, isShowing() ? address : note);
            }
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("standard.publication.done." + getDeed()));
            return StandardNavigation.STANDARD + "?faces-redirect=true&id=" + standard.uuid();
        });
    }

    public boolean isNew() {
        return known == null || known.isBlank();
    }

    public boolean isShowing() {
        return step == PublicationStep.SHOWN;
    }

    public boolean isWithdrawing() {
        return step == PublicationStep.WITHDRAWN;
    }

    /** What is done here: key of the texts. */
    public String getDeed() {
        return isNew() ? "NOTED" : step.name();
    }

    /** What was only sent to SIPP Nasional has no address yet. */
    public boolean isAddressRequired() {
        return isShowing() || medium != PublicationMedium.SIPPN;
    }

    public List<PublicationMedium> getMedia() {
        return List.of(PublicationMedium.values());
    }

    public int getAddressLimit() {
        return StandardPublication.ADDRESS_LIMIT;
    }

    public StandardDetail getStandard() {
        return standard;
    }

    public PublicationRow getEntry() {
        return entry;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public String getStepName() {
        return stepName;
    }

    public void setStepName(String stepName) {
        this.stepName = stepName;
    }

    public PublicationMedium getMedium() {
        return medium;
    }

    public void setMedium(PublicationMedium medium) {
        this.medium = medium;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
