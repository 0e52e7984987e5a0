package id.pendopo.domain.complaint;

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
import java.io.Serializable;
import java.time.Instant;

/** A stretch in which a deadline stood still, and how many of its days that gave back. */
@Entity
@Table(name = "complaint_deadline_pause")
public class DeadlinePause implements Serializable {

    @Id
    @SequenceGenerator(
            name = "complaint_deadline_pause_seq",
            sequenceName = "complaint_deadline_pause_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_deadline_pause_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "deadline_id")
    private Deadline deadline;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "resumed_at")
    private Instant resumedAt;

    private int days;

    protected DeadlinePause() {}

    DeadlinePause(Deadline deadline, Instant pausedAt, Instant resumedAt, int days) {
        this.deadline = deadline;
        this.pausedAt = pausedAt;
        this.resumedAt = resumedAt;
        this.days = days;
    }

    public Instant pausedAt() {
        return pausedAt;
    }

    public Instant resumedAt() {
        return resumedAt;
    }

    public int days() {
        return days;
    }
}
