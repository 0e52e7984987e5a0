package id.pendopo.domain.standard;

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
import java.time.LocalDate;

/** What became of a publication: where it is shown, or that it was withdrawn. Never changed. */
@Entity
@Table(name = "standard_publication_step")
public class StandardPublicationStep implements Serializable {

    private static final long serialVersionUID = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "publication_id", nullable = false, updatable = false)
    private Long publicationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PublicationStep step;

    @Column(name = "happened_on", nullable = false, updatable = false)
    private LocalDate happenedOn;

    @Column(nullable = false, updatable = false)
    private String note;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private Instant notedAt;

    @Column(name = "noted_by", nullable = false, updatable = false)
    private String notedBy;

    protected StandardPublicationStep() {}

    StandardPublicationStep(
            Long publication, PublicationStep step, LocalDate happenedOn, String note, String by, Instant at) {
        this.publicationId = publication;
        this.step = step;
        this.happenedOn = happenedOn;
        this.note = note;
        this.notedBy = by;
        this.notedAt = at;
    }

    public PublicationStep step() {
        return step;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public String note() {
        return note;
    }
}
