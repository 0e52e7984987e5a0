package id.pendopo.domain.commitment;

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

/** A step in the life of a promise: what happened, by whom, when, and what was said. Never changed. */
@Entity
@Table(name = "commitment_step")
public class CommitmentStep implements Serializable {

    private static final long serialVersionUID = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "commitment_id", nullable = false, updatable = false)
    private Long commitmentId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CommitmentStepKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CommitmentState state;

    @Column(nullable = false, updatable = false)
    private int progress;

    @Column(nullable = false, updatable = false)
    private String note;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", nullable = false, updatable = false)
    private String madeBy;

    protected CommitmentStep() {}

    public CommitmentStep(Commitment commitment, CommitmentStepKind kind, String note, String by, Instant at) {
        this.commitmentId = commitment.getId();
        this.kind = kind;
        this.state = commitment.state();
        this.progress = commitment.work().progress();
        this.note = TextInput.optional("note", note, Commitment.NOTE);
        this.madeBy = by;
        this.madeAt = at;
    }

    public Long getId() {
        return id;
    }

    public CommitmentStepKind kind() {
        return kind;
    }
}
