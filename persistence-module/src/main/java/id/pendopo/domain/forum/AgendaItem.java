package id.pendopo.domain.forum;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One item of the agenda of an edition; when it begins follows from the items before it. */
@Entity
@Table(name = "forum_agenda_item")
public class AgendaItem extends BaseEntity {

    public static final int TITLE_LIMIT = 200;
    public static final int NOTE_LIMIT = 2000;
    public static final int MINUTES_LIMIT = 1440;
    public static final int SPEAKERS_LIMIT = 20;

    /** How many items an agenda has at most. */
    public static final int ITEMS_LIMIT = 100;

    @Id
    @SequenceGenerator(name = "forum_agenda_item_seq", sequenceName = "forum_agenda_item_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_agenda_item_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "edition_id", nullable = false)
    private Long editionId;

    private int place;
    private String title;
    private int minutes;
    private String note = "";

    @ElementCollection
    @CollectionTable(name = "forum_speaker", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "place")
    private List<Speaker> speakers = new ArrayList<>();

    protected AgendaItem() {}

    public AgendaItem(long edition, int place) {
        this.uuid = UUID.randomUUID();
        this.editionId = edition;
        this.place = place;
    }

    /**
     * What it is, how long it takes and who speaks.
     *
     * @param newMinutes how long, from 1 to 1,440
     * @throws InvalidInputException naming the wrong field
     */
    public void describe(String newTitle, Integer newMinutes, String newNote, List<Speaker> newSpeakers) {
        title = TextInput.required("title", newTitle, TITLE_LIMIT);
        if (newMinutes == null) {
            throw new InvalidInputException("minutes", "input.required");
        }
        if (newMinutes < 1 || newMinutes > MINUTES_LIMIT) {
            throw new InvalidInputException("minutes", "forum.agenda.minutes", MINUTES_LIMIT);
        }
        if (newSpeakers.size() > SPEAKERS_LIMIT) {
            throw new InvalidInputException("speakers", "forum.agenda.speakers", SPEAKERS_LIMIT);
        }
        minutes = newMinutes;
        note = TextInput.optional("note", newNote, NOTE_LIMIT);
        if (!speakers.equals(newSpeakers)) {
            speakers.clear();
            speakers.addAll(newSpeakers);
        }
    }

    /** Puts it in another place of its agenda. */
    public void placed(int newPlace) {
        place = newPlace;
    }

    /** Puts it at a place of the agenda of another edition. */
    public void goTo(long edition, int newPlace) {
        editionId = edition;
        place = newPlace;
    }

    @Override
    public Long getId() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public Long editionId() {
        return editionId;
    }

    public int place() {
        return place;
    }

    public String title() {
        return title;
    }

    public int minutes() {
        return minutes;
    }

    public String note() {
        return note;
    }

    public List<Speaker> speakers() {
        return List.copyOf(speakers);
    }
}
