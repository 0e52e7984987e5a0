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

/** What a colleague says about a component of a standard while it is written. Never changed. */
@Entity
@Table(name = "standard_comment")
public class StandardComment implements Serializable {

    private static final long serialVersionUID = 1;

    public static final int TEXT_LIMIT = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "standard_id", nullable = false, updatable = false)
    private Long standardId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private StandardComponent component;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", nullable = false, updatable = false)
    private String madeBy;

    protected StandardComment() {}

    public StandardComment(long standardId, StandardComponent component, String text, String by, Instant at) {
        this.standardId = standardId;
        this.component = component;
        this.text = TextInput.required("comment", text, TEXT_LIMIT);
        this.madeBy = by;
        this.madeAt = at;
    }
}
