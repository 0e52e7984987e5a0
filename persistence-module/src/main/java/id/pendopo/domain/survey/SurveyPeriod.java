package id.pendopo.domain.survey;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A time in which people are asked how satisfied they were, at least once a year (PermenPANRB 14/2017). While it is a draft
 * everything about it may change; once it is open what is asked is fixed; when it is closed no answer is taken; published, it
 * is what everybody reads. An old year may have nothing but the value that was published for it.
 */
@Entity
@Table(name = "survey_period")
public class SurveyPeriod extends BaseEntity {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");
    private static final BigDecimal LEAST = new BigDecimal(SurveyMethod.CONVERSION);
    private static final BigDecimal MOST = new BigDecimal(100);

    @Id
    @SequenceGenerator(name = "survey_period_seq", sequenceName = "survey_period_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_period_seq")
    private Long id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private SurveyMethod method;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private SurveyState state;

    private int questionnaire;

    @Column(name = "published_value")
    private BigDecimal publishedValue;

    @Column(name = "published_source")
    private String publishedSource;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected SurveyPeriod() {}

    /** @throws InvalidInputException for {@code code} */
    public SurveyPeriod(String code, SurveyMethod method) {
        this.code = TextInput.required("code", code, SurveyLimits.CODE);
        if (!CODE.matcher(this.code).matches()) {
            throw new InvalidInputException("code", "survey.code");
        }
        if (method == null) {
            throw new InvalidInputException("method", "input.required");
        }
        this.method = method;
        this.state = SurveyState.DRAFT;
        this.questionnaire = 1;
    }

    /**
     * Name and days; the days of a period that is closed or published stay.
     *
     * @throws InvalidInputException naming the wrong field
     */
    public void describe(String newName, LocalDate starts, LocalDate ends) {
        name = TextInput.required("name", newName, SurveyLimits.PERIOD_NAME);
        if (starts == null) {
            throw new InvalidInputException("startsOn", "input.required");
        }
        if (ends == null) {
            throw new InvalidInputException("endsOn", "input.required");
        }
        if (ends.isBefore(starts)) {
            throw new InvalidInputException("endsOn", "survey.endsBefore");
        }
        boolean fixed = state == SurveyState.CLOSED || state == SurveyState.PUBLISHED;
        if (fixed && !(starts.equals(startsOn) && ends.equals(endsOn))) {
            throw new RuleViolationException("survey.daysFixed");
        }
        startsOn = starts;
        endsOn = ends;
    }

    /**
     * Notes what was published for the whole government, when that came about elsewhere; null takes it back.
     *
     * @param source where it was published, needed with a value
     */
    public void published(BigDecimal value, String source) {
        if (value != null && (value.compareTo(LEAST) < 0 || value.compareTo(MOST) > 0)) {
            throw new InvalidInputException("publishedValue", "survey.publishedValue");
        }
        publishedSource = value == null ? null : TextInput.required("publishedSource", source, SurveyLimits.SOURCE);
        publishedValue = value == null ? null : value.setScale(SurveyMethod.DECIMALS, java.math.RoundingMode.HALF_UP);
    }

    /** What is asked is about to change. */
    public void askAnew() {
        require(SurveyState.DRAFT, "survey.questionsFixed");
        questionnaire++;
    }

    /** From now on answers are taken, on its days. */
    public void open() {
        if (state != SurveyState.DRAFT && state != SurveyState.CLOSED) {
            throw new RuleViolationException("survey.cannotOpen");
        }
        state = SurveyState.OPEN;
    }

    /** No more answers. */
    public void close() {
        require(SurveyState.OPEN, "survey.cannotClose");
        state = SurveyState.CLOSED;
    }

    /**
     * Everybody may read it: a closed one, or an old year of which only the published value is known.
     *
     * @param answered whether anybody has answered
     */
    public void publish(Instant at, boolean answered) {
        boolean old = state == SurveyState.DRAFT && publishedValue != null && !answered;
        if (!old && !(state == SurveyState.CLOSED && (answered || publishedValue != null))) {
            throw new RuleViolationException(
                    state == SurveyState.CLOSED ? "survey.nothingToPublish" : "survey.cannotPublish");
        }
        state = SurveyState.PUBLISHED;
        publishedAt = at;
    }

    /** Whether answers are taken on that day. */
    public boolean takes(LocalDate day) {
        return state == SurveyState.OPEN && !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    private void require(SurveyState needed, String refusal) {
        if (state != needed) {
            throw new RuleViolationException(refusal);
        }
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

    public SurveyMethod method() {
        return method;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public SurveyState state() {
        return state;
    }

    public int questionnaire() {
        return questionnaire;
    }

    public BigDecimal publishedValue() {
        return publishedValue;
    }

    public String publishedSource() {
        return publishedSource;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
