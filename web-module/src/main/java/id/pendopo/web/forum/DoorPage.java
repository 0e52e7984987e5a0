package id.pendopo.web.forum;

import id.pendopo.domain.forum.AttendanceStatus;
import id.pendopo.domain.forum.AttendanceWay;
import id.pendopo.service.forum.DoorDesk;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.EditionReading;
import id.pendopo.service.forum.EditionRow;
import id.pendopo.service.forum.PersonRow;
import id.pendopo.service.forum.WalkIn;
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

/**
 * The door of an edition, for a keyboard, a scanner that types, and the phone of an officer: a person's QR code opens this
 * page with {@code k}, which shows who it is and waits for one touch.
 */
@Named("forumDoorPage")
@ViewScoped
public class DoorPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private EditionReading editions;

    @Inject
    private DoorDesk door;

    @Inject
    private OnceToken once;

    private String id;
    private String scanned;
    private EditionRow edition;
    private transient DoorDesk.Board board;
    private PersonRow shown;
    private boolean again;
    private String code;
    private String words;
    private List<PersonRow> found;
    private final PersonEntry person = new PersonEntry();
    private boolean online;

    public void open() {
        UUID uuid = EditionAccess.uuid(id);
        edition = editions.head(uuid);
        if (scanned != null && !scanned.isBlank()) {
            shown = door.look(uuid, scanned);
            again = shown.present();
        }
    }

    /** Lets in whoever has the code that was typed. */
    public void enter() {
        shown = null;
        arrived(door.checkIn(edition.uuid(), code, AttendanceWay.CODE));
        code = null;
    }

    /** Lets in the person whose QR code was opened. */
    public void admit() {
        arrived(door.checkIn(edition.uuid(), shown.code(), AttendanceWay.QR));
    }

    /** Looks for people who have no code at hand. */
    public void find() {
        found = door.find(edition.uuid(), words);
    }

    /** Lets in somebody who was found by name. */
    public void admit(PersonRow person) {
        door.mark(edition.uuid(), person.uuid(), AttendanceStatus.PRESENT, false);
        arrived(new DoorDesk.Arrival(door.look(edition.uuid(), person.code()), person.present()));
        found = null;
        words = null;
    }

    /** Who was found; null before somebody looked. */
    public List<PersonRow> getFound() {
        return found;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    private void arrived(DoorDesk.Arrival arrival) {
        shown = arrival.person();
        again = arrival.again();
        board = null;
    }

    public String walkIn() {
        return once.run(() -> {
            DoorDesk.Arrival arrival = door.walkIn(
                    edition.uuid(),
                    new WalkIn(
                            person.getName(),
                            person.getInstitution(),
                            person.getElement(),
                            person.getSex(),
                            person.getDisability(),
                            online));
            return said("forum.door.walkedIn", arrival.person().name());
        });
    }

    public String restAbsent() {
        return said("forum.door.restNoted", door.restAbsent(edition.uuid()));
    }

    private String said(String text, Object... arguments) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get(text, arguments));
        return ForumNavigation.DOOR + "?faces-redirect=true&id=" + edition.uuid();
    }

    public DoorDesk.Board getBoard() {
        if (board == null) {
            board = door.board(edition.uuid());
        }
        return board;
    }

    public PersonEntry getPerson() {
        return person;
    }

    public EditionRow getEdition() {
        return edition;
    }

    public PersonRow getShown() {
        return shown;
    }

    public boolean isAgain() {
        return again;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isOnline() {
        return online;
    }

    public void setOnline(boolean online) {
        this.online = online;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }
}
