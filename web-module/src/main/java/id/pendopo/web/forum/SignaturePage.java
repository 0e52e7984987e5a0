package id.pendopo.web.forum;

import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.EditionReading;
import id.pendopo.service.forum.EditionRow;
import id.pendopo.service.forum.MinutesReading;
import id.pendopo.service.forum.MinutesSigning;
import id.pendopo.service.forum.MinutesView;
import id.pendopo.service.forum.SignatoryRow;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One signatory signs on the officer's device; the address names edition and signatory. */
@Named("forumSignaturePage")
@ViewScoped
public class SignaturePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private MinutesReading minutes;

    @Inject
    private MinutesSigning signing;

    @Inject
    private EditionReading reading;

    @Inject
    private OnceToken once;

    private String id;
    private String signatory;
    private EditionRow edition;
    private MinutesView view;
    private SignatoryRow who;
    private String drawn;

    public void open() {
        edition = reading.head(EditionAccess.uuid(id));
        view = minutes.of(edition.uuid());
        who = view.signatories().stream()
                .filter(one -> one.uuid().toString().equals(signatory))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("forum.minutes.partUnknown"));
    }

    public String sign() {
        return once.run(() -> {
            signing.sign(edition.uuid(), who.uuid(), drawn);
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("forum.signature.taken", who.name()));
            return "/forum/minutes.xhtml?faces-redirect=true&id=" + id;
        });
    }

    public EditionRow getEdition() {
        return edition;
    }

    public MinutesView getView() {
        return view;
    }

    public SignatoryRow getWho() {
        return who;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }

    /** Never sent back: what was drawn goes one way. */
    public String getDrawn() {
        return "";
    }

    public void setDrawn(String drawn) {
        this.drawn = drawn;
    }
}
