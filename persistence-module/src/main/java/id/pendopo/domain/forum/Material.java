package id.pendopo.domain.forum;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file that is shown or handed out with an item of the agenda. */
@Entity
@Table(name = "forum_material")
public class Material extends BaseEntity {

    public static final int TITLE_LIMIT = 200;

    @Id
    @SequenceGenerator(name = "forum_material_seq", sequenceName = "forum_material_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_material_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "item_id", nullable = false, updatable = false)
    private Long itemId;

    private String title;

    @Column(nullable = false, updatable = false)
    private UUID file;

    private boolean open;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @Column(name = "added_by", nullable = false, updatable = false)
    private String addedBy;

    protected Material() {}

    /** @param open whether everybody may have it once the edition was announced */
    public Material(long item, String title, UUID file, boolean open, String by, Instant at) {
        this.uuid = UUID.randomUUID();
        this.itemId = item;
        this.title = TextInput.required("materialTitle", title, TITLE_LIMIT);
        this.file = file;
        this.open = open;
        this.addedBy = by;
        this.addedAt = at;
    }

    @Override
    public Long getId() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public Long itemId() {
        return itemId;
    }

    public String title() {
        return title;
    }

    public UUID file() {
        return file;
    }

    public boolean open() {
        return open;
    }
}
