package id.pendopo.domain.forum;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A journalist with an accreditation, for as long as it is valid. */
@Entity
@Table(name = "forum_journalist")
public class Journalist extends BaseEntity {

    public static final int NAME_LIMIT = 120;
    public static final int OUTLET_LIMIT = 160;
    public static final int CARD_LIMIT = 60;

    @Id
    @SequenceGenerator(name = "forum_journalist_seq", sequenceName = "forum_journalist_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_journalist_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    private String name;
    private String outlet;
    private String card = "";

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected Journalist() {}

    public static Journalist unnamed() {
        Journalist journalist = new Journalist();
        journalist.uuid = UUID.randomUUID();
        return journalist;
    }

    /**
     * @param newCard number of the press card or accreditation; may be empty
     * @param until last day on which it is valid; null if it has no end
     * @throws InvalidInputException naming the wrong field
     */
    public void describe(String newName, String newOutlet, String newCard, LocalDate until, String by, Instant at) {
        name = TextInput.required("name", newName, NAME_LIMIT);
        outlet = TextInput.required("outlet", newOutlet, OUTLET_LIMIT);
        card = TextInput.optional("card", newCard, CARD_LIMIT);
        validUntil = until;
        changedBy = by;
        changedAt = at;
    }

    @Override
    public Long getId() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public String outlet() {
        return outlet;
    }
}
