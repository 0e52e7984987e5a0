package id.pendopo.domain.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

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

    void closed(boolean bySystem) {
        closedBySystem = bySystem;
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
