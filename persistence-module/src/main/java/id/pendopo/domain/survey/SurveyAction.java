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

/** One step of an improvement plan: what is done about an element, by whom and in which quarter; done only with evidence. */
@Entity
@Table(name = "survey_action")
public class SurveyAction extends BaseEntity {

    public static final int ACTIVITY = 300;
    public static final int OWNER = 120;
    public static final int EVIDENCE = 500;

    private static final int QUARTERS = 4;
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

    private String activity;
    private String owner;
    private int year;
    private int quarter;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String evidence;

    protected SurveyAction() {}

    public SurveyAction(Long period, Long agency) {
        this.uuid = UUID.randomUUID();
        this.periodId = period;
        this.agencyId = agency;
    }

    /** @throws InvalidInputException naming the wrong field */
    public void plan(String element, String what, String who, Integer inYear, Integer inQuarter) {
        elementCode = TextInput.required("element", element, SurveyLimits.CODE);
        activity = TextInput.required("activity", what, ACTIVITY);
        owner = TextInput.required("owner", who, OWNER);
        if (inYear == null || inYear < FIRST_YEAR || inYear > LAST_YEAR) {
            throw new InvalidInputException("year", "survey.plan.year");
        }
        if (inQuarter == null || inQuarter < 1 || inQuarter > QUARTERS) {
            throw new InvalidInputException("quarter", "survey.plan.quarter");
        }
        year = inYear;
        quarter = inQuarter;
    }

    /**
     * It was done, and this shows it; null takes that back.
     *
     * @param today a day after it cannot be
     */
    public void done(LocalDate on, String shownBy, LocalDate today) {
        if (on == null) {
            doneOn = null;
            evidence = null;
            return;
        }
        if (on.isAfter(today)) {
            throw new InvalidInputException("doneOn", "survey.plan.future");
        }
        evidence = TextInput.required("evidence", shownBy, EVIDENCE);
        doneOn = on;
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

    public String activity() {
        return activity;
    }
}
