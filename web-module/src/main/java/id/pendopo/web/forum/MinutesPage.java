package id.pendopo.web.forum;

import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.ForumMinutes;
import id.pendopo.domain.forum.MinutesState;
import id.pendopo.domain.forum.SignatorySide;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.EditionEnding;
import id.pendopo.service.forum.EditionReading;
import id.pendopo.service.forum.EditionRow;
import id.pendopo.service.forum.MinutesReading;
import id.pendopo.service.forum.MinutesSigning;
import id.pendopo.service.forum.MinutesView;
import id.pendopo.service.forum.MinutesWriting;
import id.pendopo.service.forum.SignatoryRow;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.PublicAddress;
import id.pendopo.service.platform.Today;
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

/** The minutes (berita acara) of an edition, from the first note to the seal, and what follows it. */
@Named("forumMinutesPage")
@ViewScoped
public class MinutesPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private MinutesReading minutes;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesSigning signing;

    @Inject
    private EditionEnding ending;

    @Inject
    private EditionReading reading;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PublicAddress site;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Today today;

    private String id;
    private EditionRow edition;
    private MinutesView view;
    private boolean manages;
    private int open;
    private String notes;
    private LocalDate signedOn;
    private LocalDate carryTo;
    private String carryWhy;

    public void open() {
        edition = reading.head(EditionAccess.uuid(id));
        view = minutes.of(getEdition().uuid());
        manages = caller.scope(Permission.FORUM_MANAGE)
                .covers(agencies.byCode(getEdition().agencyCode()).id());
        notes = view.notes();
        signedOn = today.get();
        open = getEdition().state() == EditionState.PUBLISHED
                ? ending.open(getEdition().uuid())
                : 0;
    }

    public String note() {
        writing.note(getEdition().uuid(), view.version(), notes);
        return done("forum.minutes.noted");
    }

    public String dropAgreement(UUID agreement) {
        writing.dropAgreement(getEdition().uuid(), agreement);
        return done("forum.minutes.dropped");
    }

    public String dropSignatory(UUID signatory) {
        writing.dropSignatory(getEdition().uuid(), signatory);
        return done("forum.minutes.dropped");
    }

    public String dropAnnex(UUID annex) {
        writing.dropAnnex(getEdition().uuid(), annex);
        return done("forum.minutes.dropped");
    }

    public String present() {
        signing.present(getEdition().uuid(), view.version());
        return done("forum.minutes.presented");
    }

    public String takeBack() {
        signing.takeBack(getEdition().uuid(), view.version());
        return done("forum.minutes.takenBack");
    }

    public String clear(UUID signatory) {
        signing.clearSignature(getEdition().uuid(), signatory);
        return done("forum.minutes.cleared");
    }

    public String seal() {
        String number = signing.seal(getEdition().uuid(), view.version(), signedOn);
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("forum.minutes.sealed", number));
        return here();
    }

    public String publish() {
        ending.publish(getEdition().uuid(), getEdition().version());
        return done("forum.minutes.published");
    }

    public String close() {
        ending.close(getEdition().uuid(), getEdition().version());
        return done("forum.minutes.closed");
    }

    public String carryOver() {
        int many = ending.carryOver(getEdition().uuid(), carryTo, carryWhy);
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("forum.minutes.carried", many));
        return here();
    }

    String done(String key) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get(key));
        return here();
    }

    private String here() {
        return "/forum/minutes.xhtml?faces-redirect=true&id=" + id;
    }

    /** Where a signatory reads and signs without an account. */
    public String link(SignatoryRow signatory) {
        return site.of("/public/minutes.xhtml") + "?id=" + signatory.uuid() + "&key=" + signatory.key();
    }

    /** Those who sign for one side. */
    public List<SignatoryRow> side(SignatorySide side) {
        return view.side(side);
    }

    public EditionRow getEdition() {
        return edition;
    }

    public MinutesView getView() {
        return view;
    }

    /** Whether the edition has begun, so that there is something to write down. */
    public boolean isBegun() {
        EditionState state = getEdition().state();
        return state == EditionState.RUNNING || state.held();
    }

    /** Whether the caller writes them now. */
    public boolean isWriting() {
        return manages && isBegun() && view.state() == MinutesState.DRAFT;
    }

    /** Whether the caller gathers the signatures now. */
    public boolean isSigning() {
        return manages && view.state() == MinutesState.REVIEW;
    }

    public boolean isSealed() {
        return view.state() == MinutesState.SEALED;
    }

    /** Whether the text can be laid before the signatories. */
    public boolean isPresentable() {
        return isWriting() && EditionMove.SIGN.startsAt(getEdition().state());
    }

    public boolean isPublishable() {
        return manages && EditionMove.PUBLISH.startsAt(getEdition().state()) && isSealed();
    }

    public boolean isClosable() {
        return manages && EditionMove.CLOSE.startsAt(getEdition().state());
    }

    /** Whether the caller may make agreements commitments. */
    public boolean isPromising() {
        return manages
                && getEdition().state() != EditionState.CLOSED
                && caller.get().has(Permission.COMMITMENT_MANAGE);
    }

    /** Commitments that keep the edition from being closed. */
    public int getOpen() {
        return open;
    }

    public int getNotesLimit() {
        return ForumMinutes.NOTES;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public LocalDate getCarryTo() {
        return carryTo;
    }

    public void setCarryTo(LocalDate carryTo) {
        this.carryTo = carryTo;
    }

    public String getCarryWhy() {
        return carryWhy;
    }

    public void setCarryWhy(String carryWhy) {
        this.carryWhy = carryWhy;
    }
}
