package id.pendopo.domain.complaint;

import id.pendopo.domain.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Something a final answer is looked at for before it goes out. */
@Entity
@Table(name = "complaint_checklist_item")
public class ChecklistItem extends BaseEntity {

    @Id
    @SequenceGenerator(
            name = "complaint_checklist_item_seq",
            sequenceName = "complaint_checklist_item_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_checklist_item_seq")
    private Long id;

    private String code;
    private String name;

    @Column(name = "name_en")
    private String englishName;

    private int place;
    private boolean required;
    private boolean active;

    protected ChecklistItem() {}

    public ChecklistItem(String code) {
        this.code = code;
    }

    /** @param mustHold whether no answer goes out without it */
    public void describe(String newName, String newEnglishName, int newPlace, boolean mustHold, boolean inUse) {
        name = newName;
        englishName = newEnglishName;
        place = newPlace;
        required = mustHold;
        active = inUse;
    }

    @Override
    public Long getId() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String englishName() {
        return englishName;
    }

    public int place() {
        return place;
    }

    public boolean required() {
        return required;
    }

    public boolean active() {
        return active;
    }
}
