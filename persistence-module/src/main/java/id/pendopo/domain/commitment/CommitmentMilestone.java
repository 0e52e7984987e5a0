package id.pendopo.domain.commitment;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Something on the way to a promise kept, with a day of its own. */
@Entity
@Table(name = "commitment_milestone")
public class CommitmentMilestone extends BaseEntity {

    public static final int TITLE = 200;

    @Id
    @SequenceGenerator(
            name = "commitment_milestone_seq",
            sequenceName = "commitment_milestone_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commitment_milestone_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "commitment_id", updatable = false)
    private Commitment commitment;

    private UUID uuid;
    private String title;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected CommitmentMilestone() {}

    CommitmentMilestone(Commitment of, String title, LocalDate dueOn) {
        this.commitment = of;
        this.uuid = UUID.randomUUID();
        this.title = TextInput.required("milestone", title, TITLE);
        this.dueOn = dueOn;
    }

    void done(LocalDate on, LocalDate today) {
        if (doneOn != null) {
            throw new RuleViolationException("commitment.milestone.over");
        }
        if (on == null) {
            throw new InvalidInputException("doneOn", "input.required");
        }
        if (on.isAfter(today)) {
            throw new InvalidInputException("doneOn", "commitment.future");
        }
        doneOn = on;
    }

    @Override
    public Long getId() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public String title() {
        return title;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null while it is to come. */
    public LocalDate doneOn() {
        return doneOn;
    }
}
