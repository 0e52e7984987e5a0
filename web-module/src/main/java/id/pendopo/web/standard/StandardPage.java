package id.pendopo.web.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardState;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Today;
import id.pendopo.service.standard.PublicationLog;
import id.pendopo.service.standard.SectionView;
import id.pendopo.service.standard.StandardDetail;
import id.pendopo.service.standard.StandardLife;
import id.pendopo.service.standard.StandardLives;
import id.pendopo.service.standard.StandardPublications;
import id.pendopo.service.standard.StandardReading;
import id.pendopo.service.standard.StandardRow;
import id.pendopo.service.standard.StandardWriting;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One version of a standard; the address names it by {@code id}. */
@Named
@ViewScoped
public class StandardPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private StandardReading reading;

    @Inject
    private StandardWriting writing;

    @Inject
    private StandardLives lives;

    @Inject
    private StandardPublications publications;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Today today;

    private String id;
    private StandardDetail standard;
    private List<StandardRow> others;
    private StandardLife life;
    private PublicationLog publicationLog;
    private boolean mayEstablish;

    public void open() {
        standard = reading.detail(uuid(id));
        life = lives.of(standard.uuid());
        publicationLog = publications.of(standard.uuid());
        mayEstablish = caller.get().has(Permission.STANDARD_ESTABLISH) && standard.state() == StandardState.DISCUSSED;
        others = reading.ofService(standard.serviceCode(), standard.agencyCode()).stream()
                .filter(row -> !row.uuid().equals(standard.uuid()))
                .toList();
    }

    static UUID uuid(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("standard.unknown");
        }
    }

    public String discard() {
        writing.discard(standard.uuid());
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("standard.discarded"));
        return StandardNavigation.SERVICE + "?faces-redirect=true&code=" + standard.serviceCode();
    }

    public StandardDetail getStandard() {
        return standard;
    }

    public StandardLife getLife() {
        return life;
    }

    /** Where it was made public. */
    public PublicationLog getPublications() {
        return publicationLog;
    }

    /** Whether the decree that establishes it can be recorded here. */
    public boolean isMayEstablish() {
        return mayEstablish;
    }

    /** Whether a review is due, but not overdue. */
    public boolean isReviewDue() {
        return life.reviewDue() != null && today.get().isAfter(life.reviewDue()) && !isReviewOverdue();
    }

    public boolean isReviewOverdue() {
        return life.reviewOverdue() != null && today.get().isAfter(life.reviewOverdue());
    }

    /** The first component that says nothing yet; the first of all where each says something. */
    public StandardComponent getNext() {
        return standard.sections().stream()
                .filter(section -> !section.filled())
                .map(SectionView::component)
                .findFirst()
                .orElse(StandardComponent.REQUIREMENTS);
    }

    /** The other versions of the same service, to compare with. */
    public List<StandardRow> getOthers() {
        return others;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
