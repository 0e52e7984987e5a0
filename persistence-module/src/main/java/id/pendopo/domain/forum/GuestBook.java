package id.pendopo.domain.forum;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What an edition tells those who register themselves, whether they may check in themselves, and until when it keeps who
 * they are (Law 27/2022: personal data is kept no longer than its purpose needs).
 */
@Entity
@Table(name = "forum_guest_book")
public class GuestBook extends BaseEntity {

    public static final int CONSENT = 1000;

    @Id
    @Column(name = "edition_id")
    private Long editionId;

    private boolean registration;

    @Column(name = "self_check_in")
    private boolean selfCheckIn;

    private String consent;

    @Column(name = "retain_until")
    private LocalDate retainUntil;

    @Column(name = "door_key")
    private String doorKey;

    @Column(name = "purged_at")
    private Instant purgedAt;

    protected GuestBook() {}

    public GuestBook(Long edition, LocalDate retain, String key) {
        editionId = edition;
        retainUntil = retain;
        doorKey = key;
        consent = "";
    }

    /**
     * Sets what the public sees.
     *
     * @param today until when personal data is kept cannot lie before it
     * @throws InvalidInputException naming the wrong field
     */
    public void describe(boolean registers, boolean checksIn, String asks, LocalDate retain, LocalDate today) {
        consent =
                registers ? TextInput.required("consent", asks, CONSENT) : TextInput.optional("consent", asks, CONSENT);
        if (retain == null) {
            throw new InvalidInputException("retainUntil", "input.required");
        }
        if (retain.isBefore(today)) {
            throw new InvalidInputException("retainUntil", "forum.people.retainPast");
        }
        registration = registers;
        selfCheckIn = checksIn;
        retainUntil = retain;
    }

    @Override
    public Long getId() {
        return editionId;
    }

    public boolean registration() {
        return registration;
    }

    public boolean selfCheckIn() {
        return selfCheckIn;
    }

    public String consent() {
        return consent;
    }

    public LocalDate retainUntil() {
        return retainUntil;
    }

    public String doorKey() {
        return doorKey;
    }

    /** When who they were was forgotten; null while it is kept. */
    public Instant purgedAt() {
        return purgedAt;
    }
}
