package id.pendopo.domain.organization;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A part of an agency: a bidang, seksi, sub-bagian or UPTD. Closed when it ends, never deleted. */
@Entity
@Table(name = "agency_unit")
public class AgencyUnit extends BaseEntity {

    @Id
    @SequenceGenerator(name = "agency_unit_seq", sequenceName = "agency_unit_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_unit_seq")
    private Long id;

    @Column(name = "agency_id", nullable = false, updatable = false)
    private Long agencyId;

    @Column(name = "parent_id")
    private Long parentId;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    @Embedded
    private ActivePeriod active;

    protected AgencyUnit() {}

    public AgencyUnit(long agencyId, String code, String name, ActivePeriod active) {
        this.agencyId = agencyId;
        this.code = Agency.code(code);
        change(name, active);
    }

    public void change(String newName, ActivePeriod newActive) {
        this.name = TextInput.required("name", newName, Agency.NAME_LIMIT);
        this.active = newActive;
    }

    /** Puts the unit below another of the same agency, or directly below the agency with null. */
    public void placeBelow(AgencyUnit parent) {
        if (parent != null && (parent.equals(this) || !parent.agencyId.equals(agencyId))) {
            throw new InvalidInputException("parent", "organization.parent.circular");
        }
        this.parentId = parent == null ? null : parent.getId();
    }

    @Override
    public Long getId() {
        return id;
    }

    public Long getAgencyId() {
        return agencyId;
    }

    public Long getParentId() {
        return parentId;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public ActivePeriod getActive() {
        return active;
    }
}
