package id.pendopo.domain.complaint;

import id.pendopo.domain.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What complaints are about, in two levels. */
@Entity
@Table(name = "complaint_category")
public class Category extends BaseEntity {

    @Id
    @SequenceGenerator(name = "complaint_category_seq", sequenceName = "complaint_category_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_category_seq")
    private Long id;

    private String code;
    private String name;

    /** For people who read English; null: the name is all there is. */
    @Column(name = "name_en")
    private String englishName;

    @Column(name = "parent_id")
    private Long parentId;

    @Column(name = "agency_code")
    private String agencyCode;

    private boolean approval;

    @Column(name = "second_check")
    private boolean secondCheck;

    private boolean active;

    protected Category() {}

    public Category(String code) {
        this.code = code;
    }

    /** @param newEnglishName may be empty */
    public void describe(
            String newName, String newEnglishName, Long parent, String agency, boolean needsApproval, boolean inUse) {
        name = newName;
        englishName = newEnglishName == null || newEnglishName.isEmpty() ? null : newEnglishName;
        parentId = parent;
        agencyCode = agency;
        approval = needsApproval;
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

    public Long parentId() {
        return parentId;
    }

    public String agencyCode() {
        return agencyCode;
    }

    /** Whether a second unit checks final answers in it. */
    public boolean secondCheck() {
        return secondCheck;
    }

    public void checkBySecondUnit(boolean check) {
        secondCheck = check;
    }

    public boolean approval() {
        return approval;
    }

    public boolean active() {
        return active;
    }
}
