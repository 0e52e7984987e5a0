package id.pendopo.domain.survey;

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

/** What people are asked about in a period: a service or a unit of an agency, or the agency as a whole. */
@Entity
@Table(name = "survey_target")
public class SurveyTarget extends BaseEntity {

    @Id
    @SequenceGenerator(name = "survey_target_seq", sequenceName = "survey_target_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_target_seq")
    private Long id;

    private String code;

    @Column(name = "period_id")
    private Long periodId;

    @Column(name = "agency_id")
    private Long agencyId;

    private String name;
    private Long population;
    private boolean active;

    @Column(name = "service_id")
    private Long serviceId;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "point_id")
    private Long pointId;

    @Column(name = "by_code")
    private boolean byCode;

    @Column(name = "set_aside")
    private String setAside;

    protected SurveyTarget() {}

    public SurveyTarget(String code, Long period, Long agency) {
        this.code = code;
        this.periodId = period;
        this.agencyId = agency;
        this.active = true;
    }

    /**
     * @param served how many people it serves in the period; null while nobody has said
     * @throws InvalidInputException naming the wrong field
     */
    public void describe(String newName, Long served, boolean inUse) {
        name = TextInput.required("name", newName, SurveyLimits.TARGET_NAME);
        if (served != null && (served < 1 || served > SurveyLimits.POPULATION)) {
            throw new InvalidInputException("population", "survey.population", SurveyLimits.POPULATION);
        }
        population = served;
        active = inUse;
    }

    /** Says which service of the registry it is; null for none, as with a unit or an agency as a whole. */
    public void isService(Long service) {
        serviceId = service;
    }

    /** Says which unit of its agency it belongs to; null for none, as with an agency as a whole. */
    public void belongsTo(Long unit) {
        unitId = unit;
    }

    /** Says at which service point people are asked; null for everywhere. */
    public void isAskedAt(Long point) {
        pointId = point;
    }

    /** Decides whether the public page takes answers only with a code that somebody was given after being served. */
    public void onlyByCode(boolean needed) {
        byCode = needed;
    }

    /** Leaves suspicious answers out of its index, and says why; an empty reason lets them count again. */
    public void setAside(String reason) {
        String given = TextInput.optional("reason", reason, SurveyLimits.REASON);
        setAside = given.isEmpty() ? null : given;
    }

    @Override
    public Long getId() {
        return id;
    }

    public String code() {
        return code;
    }

    public Long periodId() {
        return periodId;
    }

    public Long agencyId() {
        return agencyId;
    }

    public String name() {
        return name;
    }

    public Long population() {
        return population;
    }

    public boolean active() {
        return active;
    }

    public boolean byCode() {
        return byCode;
    }

    public Long serviceId() {
        return serviceId;
    }

    public Long unitId() {
        return unitId;
    }

    public Long pointId() {
        return pointId;
    }

    public String setAside() {
        return setAside;
    }
}
