package id.pendopo.domain.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;

/** How a complaint ended, as far as its state does not say it. */
@Embeddable
public class ComplaintOutcome implements Serializable {

    @Column(name = "forwarded_to")
    private String forwardedTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "archive_reason")
    private ArchiveReason archiveReason;

    @Column(name = "closed_by_system")
    private boolean closedBySystem;

    @Column(name = "reopen_until")
    private Instant reopenUntil;

    /** 1 to 5, null when the reporter gave none. */
    private Integer rating;

    @Column(name = "merged_into_id")
    private Long mergedIntoId;

    protected ComplaintOutcome() {}

    static ComplaintOutcome open() {
        return new ComplaintOutcome();
    }

    void forwarded(String institution) {
        forwardedTo = institution;
    }

    void archived(ArchiveReason reason) {
        archiveReason = reason;
    }

    /** @param until last moment for the reporter to have it reopened */
    void closed(boolean bySystem, Instant until) {
        closedBySystem = bySystem;
        reopenUntil = until;
    }

    void reopened() {
        closedBySystem = false;
        reopenUntil = null;
    }

    void rated(Integer stars) {
        rating = stars;
    }

    void takenBack() {
        forwardedTo = null;
    }

    void merged(Long into) {
        mergedIntoId = into;
    }

    boolean mayBeReopened(Instant at) {
        return reopenUntil != null && !at.isAfter(reopenUntil);
    }

    public Instant reopenUntil() {
        return reopenUntil;
    }

    public Integer rating() {
        return rating;
    }

    public Long mergedIntoId() {
        return mergedIntoId;
    }

    public String forwardedTo() {
        return forwardedTo;
    }

    public ArchiveReason archiveReason() {
        return archiveReason;
    }

    public boolean isClosedBySystem() {
        return closedBySystem;
    }
}
