package id.pendopo.domain.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** The moments of a complaint's life. */
@Embeddable
public class ComplaintDates implements Serializable {

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "last_activity_at")
    private Instant lastActivityAt;

    protected ComplaintDates() {}

    ComplaintDates(Instant receivedAt) {
        this.receivedAt = receivedAt;
        this.lastActivityAt = receivedAt;
    }

    void verified(Instant at) {
        verifiedAt = at;
    }

    /** Keeps the first start: after a reassignment the response of the first agency still counts. */
    void started(Instant at) {
        if (startedAt == null) {
            startedAt = at;
        }
    }

    void answered(Instant at) {
        answeredAt = at;
    }

    void closed(Instant at) {
        closedAt = at;
    }

    void reopened() {
        closedAt = null;
    }

    void active(Instant at) {
        if (lastActivityAt.isBefore(at)) {
            lastActivityAt = at;
        }
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant verifiedAt() {
        return verifiedAt;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public Instant lastActivityAt() {
        return lastActivityAt;
    }
}
