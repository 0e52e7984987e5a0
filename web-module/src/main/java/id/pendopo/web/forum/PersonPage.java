package id.pendopo.web.forum;

import id.pendopo.domain.forum.AttendanceCode;
import id.pendopo.domain.forum.AttendanceStatus;
import id.pendopo.domain.forum.ParticipantOrigin;
import id.pendopo.service.forum.DoorDesk;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.EditionReading;
import id.pendopo.service.forum.EditionRow;
import id.pendopo.service.forum.InvitationAnswer;
import id.pendopo.service.forum.Invitations;
import id.pendopo.service.forum.PeopleReading;
import id.pendopo.service.forum.PersonRow;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Somebody on the list of an edition, or somebody who is put on it; the address names both by {@code id} and {@code p}. */
@Named("forumPersonPage")
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private EditionReading editions;

    @Inject
    private PeopleReading reading;

    @Inject
    private Invitations invitations;

    @Inject
    private DoorDesk door;

    @Inject
    private OnceToken once;

    private String id;
    private String known;
    private EditionRow edition;
    private PeopleReading.Overview overview;
    private PersonRow person;
    private PersonEntry entry = new PersonEntry();
    private InvitationAnswer answer;
    private String delegate;

    public void open() {
        UUID uuid = EditionAccess.uuid(id);
        edition = editions.head(uuid);
        overview = reading.overview(uuid);
        if (!isNew()) {
            person = reading.person(uuid, EditionAccess.uuid(known));
            entry = PersonEntry.of(person);
        }
    }

    public String save() {
        if (isNew()) {
            return once.run(() -> {
                invitations.add(edition.uuid(), entry.form());
                return done("forum.person.added");
            });
        }
        invitations.change(edition.uuid(), person.uuid(), person.version(), entry.form());
        return done("forum.person.saved");
    }

    public String remove() {
        invitations.remove(edition.uuid(), person.uuid(), person.version());
        return done("forum.person.removed");
    }

    public String note() {
        invitations.answer(edition.uuid(), person.uuid(), person.version(), answer, delegate);
        return done("forum.person.noted");
    }

    public String present() {
        return mark(AttendanceStatus.PRESENT, false);
    }

    public String online() {
        return mark(AttendanceStatus.PRESENT, true);
    }

    public String excused() {
        return mark(AttendanceStatus.EXCUSED, false);
    }

    public String absent() {
        return mark(AttendanceStatus.ABSENT, false);
    }

    private String mark(AttendanceStatus status, boolean online) {
        door.mark(edition.uuid(), person.uuid(), status, online);
        return done("forum.person.marked");
    }

    public String unmark() {
        door.unmark(edition.uuid(), person.uuid());
        return done("forum.person.unmarked");
    }

    private String done(String said) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get(said));
        return ForumNavigation.PEOPLE + "?faces-redirect=true&id=" + edition.uuid();
    }

    public boolean isNew() {
        return known == null || known.isBlank();
    }

    /** Whether the reader may change who it is. */
    public boolean isKeeps() {
        return overview.keeps() && overview.forgottenAt() == null;
    }

    /** Whether it can still be noted whether the person comes. */
    public boolean isAsks() {
        return !isNew()
                && isKeeps()
                && person.origin() == ParticipantOrigin.INVITED
                && overview.edition().plans();
    }

    public boolean isRemoves() {
        return !isNew() && isKeeps() && overview.edition().plans();
    }

    public boolean isCounts() {
        return !isNew() && overview.edition().counts();
    }

    public List<InvitationAnswer> getAnswers() {
        return List.of(InvitationAnswer.COMES, InvitationAnswer.SENDS, InvitationAnswer.DECLINES);
    }

    public String getCode() {
        return AttendanceCode.grouped(person.code());
    }

    public EditionRow getEdition() {
        return edition;
    }

    public PersonRow getPerson() {
        return person;
    }

    public PersonEntry getEntry() {
        return entry;
    }

    public InvitationAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(InvitationAnswer answer) {
        this.answer = answer;
    }

    public String getDelegate() {
        return delegate;
    }

    public void setDelegate(String delegate) {
        this.delegate = delegate;
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
}
