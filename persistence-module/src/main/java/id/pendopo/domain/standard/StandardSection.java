package id.pendopo.domain.standard;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One component of a version of a standard, with a version of its own: colleagues write different components at once. */
@Entity
@Table(name = "standard_section")
public class StandardSection extends BaseEntity {

    public static final int TEXT_LIMIT = 20_000;
    public static final int ITEMS_LIMIT = 60;
    public static final int AMOUNT_MAX = 10_000;

    @Id
    @SequenceGenerator(name = "standard_section_seq", sequenceName = "standard_section_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "standard_section_seq")
    private Long id;

    @Column(name = "standard_id", nullable = false, updatable = false)
    private Long standardId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private StandardComponent component;

    private String text = "";
    private Integer amount;

    @Enumerated(EnumType.STRING)
    private DurationUnit unit;

    private boolean free;

    @ElementCollection
    @CollectionTable(name = "standard_item", joinColumns = @JoinColumn(name = "section_id"))
    @OrderColumn(name = "place")
    private List<StandardItem> items = new ArrayList<>();

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected StandardSection() {}

    public StandardSection(long standardId, StandardComponent component) {
        this.standardId = standardId;
        this.component = component;
    }

    /** What a component says. */
    public record Content(String text, Integer amount, DurationUnit unit, boolean free, List<StandardItem> items) {

        public static final Content EMPTY = new Content("", null, null, false, List.of());

        public Content {
            items = List.copyOf(items);
        }
    }

    /**
     * Writes the component.
     *
     * @return whether that changed anything
     * @throws InvalidInputException for what the component cannot hold
     */
    public boolean write(Content content, String by, Instant at) {
        Content taken = checked(content);
        if (taken.equals(content())) {
            return false;
        }
        text = taken.text();
        amount = taken.amount();
        unit = taken.unit();
        free = taken.free();
        if (!taken.items().equals(items)) {
            items = new ArrayList<>(taken.items());
        }
        changedBy = by;
        changedAt = at;
        return true;
    }

    private Content checked(Content content) {
        String prose = TextInput.optional("text", content.text(), TEXT_LIMIT);
        boolean timed = component == StandardComponent.DURATION;
        if (timed && (content.amount() == null) != (content.unit() == null)) {
            throw new InvalidInputException(content.amount() == null ? "amount" : "unit", "input.required");
        }
        if (timed && content.amount() != null && (content.amount() < 1 || content.amount() > AMOUNT_MAX)) {
            throw new InvalidInputException("amount", "standard.duration.amount", AMOUNT_MAX);
        }
        boolean nothingToPay = component == StandardComponent.FEE && content.free();
        List<StandardItem> listed = component.listed() ? content.items() : List.of();
        if (listed.size() > ITEMS_LIMIT) {
            throw new InvalidInputException("items", "standard.items.tooMany", ITEMS_LIMIT);
        }
        if (nothingToPay && !listed.isEmpty()) {
            throw new InvalidInputException("free", "standard.fee.freeOrNot");
        }
        return new Content(prose, timed ? content.amount() : null, timed ? content.unit() : null, nothingToPay, listed);
    }

    public Content content() {
        return new Content(text, amount, unit, free, items);
    }

    /** Whether it says anything; 14 of these make a standard complete. */
    public boolean filled() {
        return !text.isBlank() || amount != null || free || !items.isEmpty();
    }

    @Override
    public Long getId() {
        return id;
    }

    public Long standardId() {
        return standardId;
    }

    public StandardComponent component() {
        return component;
    }

    /** Null before anything was written. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Null before anything was written. */
    public String changedBy() {
        return changedBy;
    }
}
