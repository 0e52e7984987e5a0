package id.pendopo.domain.forum;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What a medium wrote or sent about an edition. */
@Entity
@Table(name = "forum_coverage")
public class Coverage extends BaseEntity {

    public static final int OUTLET_LIMIT = 160;
    public static final int TITLE_LIMIT = 300;

    @Id
    @SequenceGenerator(name = "forum_coverage_seq", sequenceName = "forum_coverage_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_coverage_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "edition_id", nullable = false, updatable = false)
    private Long editionId;

    private String outlet;
    private String title;
    private String link;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    protected Coverage() {}

    /** @throws InvalidInputException naming the wrong field */
    public Coverage(long edition, String outlet, String title, String link, LocalDate publishedOn) {
        this.uuid = UUID.randomUUID();
        this.editionId = edition;
        this.outlet = TextInput.required("outlet", outlet, OUTLET_LIMIT);
        this.title = TextInput.required("title", title, TITLE_LIMIT);
        this.link = TextInput.matching("link", link, Broadcast.LINK_LIMIT, Broadcast.LINK, "forum.link");
        if (publishedOn == null) {
            throw new InvalidInputException("publishedOn", "input.required");
        }
        this.publishedOn = publishedOn;
    }

    @Override
    public Long getId() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public Long editionId() {
        return editionId;
    }

    public String outlet() {
        return outlet;
    }
}
