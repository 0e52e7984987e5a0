package id.pendopo.domain.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** When an edition ended, was signed for, published and closed; why it was cancelled. */
@Embeddable
public class EditionMarks implements Serializable {

    /** What is noted later than this ended when it was planned to, not when somebody noted it. */
    private static final Duration LATE = Duration.ofHours(12);

    @Column(name = "cancel_reason", nullable = false)
    private String cancelReason = "";

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    /**
     * Notes what a move brings.
     *
     * @param planned when the edition was to end
     */
    void note(EditionMove move, Instant at, Instant planned, String reason) {
        switch (move) {
            case FINISH -> finishedAt = at.isAfter(planned.plus(LATE)) ? planned : at;
            case RESUME -> finishedAt = null;
            case SIGN -> signedAt = at;
            case PUBLISH -> publishedAt = at;
            case CLOSE -> closedAt = at;
            case CANCEL -> cancelReason = reason;
            case SCHEDULE, POSTPONE, START -> {
                // nothing besides the state
            }
        }
    }

    /** Empty unless it was cancelled. */
    public String cancelReason() {
        return cancelReason;
    }

    public Instant finishedAt() {
        return finishedAt;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
