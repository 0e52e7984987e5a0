package id.pendopo.domain.standard;

import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A step in the life of a standard: what was done, by whom, when, why. Never changed. */
@Entity
@Table(name = "standard_step")
public class StandardStep implements Serializable {

    private static final long serialVersionUID = 1;

    public static final int NOTE_LIMIT = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "standard_id", nullable = false, updatable = false)
    private Long standardId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private StandardMove move;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private StandardState state;

    @Column(nullable = false, updatable = false)
    private String note;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", nullable = false, updatable = false)
    private String madeBy;

    protected StandardStep() {}

    public StandardStep(ServiceStandard standard, StandardMove move, String note, String by, Instant at) {
        this.standardId = standard.getId();
        this.move = move;
        this.state = standard.state();
        this.note = TextInput.optional("note", note, NOTE_LIMIT);
        this.madeBy = by;
        this.madeAt = at;
    }
}
