package id.pendopo.web.forum;

import id.pendopo.service.forum.Certificates;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.EditionReading;
import id.pendopo.service.forum.EditionRow;
import id.pendopo.service.forum.InvitationLetters;
import id.pendopo.service.forum.Invitations;
import id.pendopo.service.forum.PeopleReading;
import id.pendopo.service.forum.PressInvitations;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Sends invitations, prints letters, takes invitees over, issues certificates. */
@Named("forumInviteesPage")
@ViewScoped
public class InviteesPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private EditionReading editions;

    @Inject
    private PeopleReading reading;

    @Inject
    private Invitations invitations;

    @Inject
    private PressInvitations press;

    @Inject
    private InvitationLetters letters;

    @Inject
    private Certificates certificates;

    @Inject
    private OnceToken once;

    private String id;
    private EditionRow edition;
    private PeopleReading.Overview overview;
    private List<SelectItem> earlier;
    private UUID from;
    private int issued;

    public void open() {
        UUID uuid = EditionAccess.uuid(id);
        edition = editions.head(uuid);
        overview = reading.overview(uuid);
        issued = isHeld() ? certificates.many(uuid) : 0;
        WebTexts texts = WebTexts.of(Faces.getLocale());
        earlier = reading.earlier(uuid).stream()
                .map(one -> new SelectItem(
                        one.uuid(),
                        texts.get("forum.invitees.earlier", one.series(), one.volume(), one.theme(), one.invitees())))
                .toList();
    }

    public String send() {
        return once.run(() -> {
            Invitations.Sent sent = invitations.send(edition.uuid());
            return done("forum.invitees.sent", sent.mails(), sent.letters());
        });
    }

    public void printWithoutMail() throws IOException {
        print(InvitationLetters.Batch.WITHOUT_MAIL);
    }

    public void printWithoutLetter() throws IOException {
        print(InvitationLetters.Batch.WITHOUT_LETTER);
    }

    public void printAgain() throws IOException {
        print(InvitationLetters.Batch.AGAIN);
    }

    private void print(InvitationLetters.Batch batch) throws IOException {
        Faces.sendFile(letters.print(edition.uuid(), batch), "surat-undangan.pdf", true);
    }

    public String copy() {
        return done("forum.invitees.copied", invitations.copy(edition.uuid(), from));
    }

    public String invitePress() {
        PressInvitations.Invited invited = press.invite(edition.uuid());
        return done("forum.invitees.pressInvited", invited.added(), invited.expired());
    }

    public String certify() {
        return once.run(() -> {
            Certificates.Issued now = certificates.issue(edition.uuid());
            return done("forum.invitees.certified", now.many(), now.left());
        });
    }

    private String done(String said, Object... arguments) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get(said, arguments));
        return "/forum/invitees.xhtml?faces-redirect=true&id=" + edition.uuid();
    }

    public boolean isPlans() {
        return overview.edition().plans();
    }

    public boolean isAnnounced() {
        return isPlans() && edition.state().announced();
    }

    public boolean isHeld() {
        return edition.state().held();
    }

    /** How many certificates there are. */
    public int getIssued() {
        return issued;
    }

    public int getMostLetters() {
        return InvitationLetters.MOST;
    }

    public List<SelectItem> getEarlier() {
        return earlier;
    }

    public EditionRow getEdition() {
        return edition;
    }

    public UUID getFrom() {
        return from;
    }

    public void setFrom(UUID from) {
        this.from = from;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
