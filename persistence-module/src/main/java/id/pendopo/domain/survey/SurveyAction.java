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
import java.time.LocalDate;
import java.util.UUID;

/** One step of an improvement plan: which element something is done about, and in which quarter; what is done is a commitment. */
@Entity
@Table(name = "survey_action")
public class SurveyAction extends BaseEntity {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    @Id
    @SequenceGenerator(name = "survey_action_seq", sequenceName = "survey_action_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_action_seq")
    private Long id;

    private UUID uuid;

    @Column(name = "period_id")
    private Long periodId;

    @Column(name = "agency_id")
    private Long agencyId;

    @Column(name = "element_code")
    private String elementCode;

    private int year;
    private int quarter;

    /** What is done about it, by whom, and how far that is. */
    private UUID commitment;

    protected SurveyAction() {}

    public SurveyAction(Long period, Long agency) {
        this.uuid = UUID.randomUUID();
        this.periodId = period;
        this.agencyId = agency;
    }

    /** @throws InvalidInputException naming the wrong field */
    public void plan(String element, Integer inYear, Integer inQuarter) {
        elementCode = TextInput.required("element", element, SurveyLimits.CODE);
        if (inYear == null || inYear < FIRST_YEAR || inYear > LAST_YEAR) {
            throw new InvalidInputException("year", "survey.plan.year");
        }
        if (inQuarter == null || inQuarter < 1 || inQuarter > QUARTERS) {
            throw new InvalidInputException("quarter", "survey.plan.quarter");
        }
        year = inYear;
        quarter = inQuarter;
    }

    /** The last day of its quarter. */
    public LocalDate dueOn() {
        return LocalDate.of(year, 1, 1).plusMonths((long) MONTHS * quarter).minusDays(1);
    }

    /** What is done about it was promised. */
    public void promised(UUID what) {
        commitment = what;
    }

    public UUID commitment() {
        return commitment;
    }

    @Override
    public Long getId() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public Long agencyId() {
        return agencyId;
    }

    public String elementCode() {
        return elementCode;
    }
}
