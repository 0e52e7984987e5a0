package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.domain.survey.Fraction;
import id.pendopo.domain.survey.Marks;
import id.pendopo.domain.survey.SurveyLimits;
import id.pendopo.domain.survey.SurveyPeriod;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The organisation bureau governs when people are asked what (PermenPANRB 14/2017: at least once a year). */
@Stateless
public class SurveyPeriods {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private SurveyRows rows;

    @Inject
    private SurveyCounters counters;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** All periods, the latest first. */
    @RolesAllowed({Permission.SURVEY_GOVERN, Permission.SURVEY_READ, Permission.SURVEY_ENTER})
    public List<SurveyPeriodRef> all() {
        return rows.periods();
    }

    /** @throws NotFoundException {@code survey.notFound} */
    @RolesAllowed({Permission.SURVEY_GOVERN, Permission.SURVEY_READ, Permission.SURVEY_ENTER})
    public SurveyPeriodRef find(String code) {
        return rows.period(code);
    }

    /** What is asked in the period. */
    @RolesAllowed({Permission.SURVEY_GOVERN, Permission.SURVEY_READ, Permission.SURVEY_ENTER})
    public Questionnaire questionnaire(String code) {
        SurveyPeriodRef period = rows.period(code);
        return rows.questionnaire(period.id(), period.method());
    }

    /**
     * Makes a period with the questions of its method, as a draft.
     *
     * @throws InvalidInputException naming the wrong field
     */
    @RolesAllowed(Permission.SURVEY_GOVERN)
    public String create(PeriodForm form) {
        currentCaller.requireEverywhere(Permission.SURVEY_GOVERN);
        SurveyPeriod period = new SurveyPeriod(form.code(), form.method());
        if (!em.createQuery("select p.id from SurveyPeriod p where p.code = :code", Long.class)
                .setParameter("code", period.code())
                .getResultList()
                .isEmpty()) {
            throw new InvalidInputException("code", "survey.codeTaken");
        }
        period.describe(form.name(), form.startsOn(), form.endsOn());
        period.published(form.publishedValue(), form.publishedSource());
        em.persist(period);
        em.flush();
        write(period.getId(), Questionnaire.standard(form.method()).elements());
        audit.record("survey.period-made", "survey-period", period.code(), details(period));
        return period.code();
    }

    /**
     * Changes name, days and the value published elsewhere.
     *
     * @param version as it was read
     * @throws StaleVersionException if somebody changed it meanwhile
     */
    @RolesAllowed(Permission.SURVEY_GOVERN)
    public void update(String code, int version, PeriodForm form) {
        change(code, version, "survey.period-changed", period -> {
            period.describe(form.name(), form.startsOn(), form.endsOn());
            period.published(form.publishedValue(), form.publishedSource());
        });
    }

    /**
     * Changes what is asked, while it is a draft. All elements of the method must be there and all weights together make 1.
     *
     * @throws InvalidInputException for {@code elements} or {@code weights}, or {@code elements[0].name} and the like
     * @throws RuleViolationException {@code survey.questionsFixed} once it was opened
     */
    @RolesAllowed(Permission.SURVEY_GOVERN)
    public void ask(String code, int version, List<ElementText> elements) {
        change(code, version, "survey.questions-changed", period -> {
            period.askAnew();
            List<ElementText> tidy = tidy(elements);
            new Questionnaire(period.method(), tidy).instrument();
            database.update("delete from survey_element where period_id = ?", period.getId());
            write(period.getId(), tidy);
        });
    }

    /** Answers are taken from now on, on its days. */
    @RolesAllowed(Permission.SURVEY_GOVERN)
    public void open(String code, int version) {
        change(code, version, "survey.opened", period -> {
            if (rows.targets(period.getId()).isEmpty()) {
                throw new RuleViolationException("survey.noTargets");
            }
            period.open();
        });
    }

    /** No answers are taken any more. */
    @RolesAllowed(Permission.SURVEY_GOVERN)
    public void close(String code, int version) {
        change(code, version, "survey.closed", period -> {
            period.close();
            counters.merge(period.getId());
        });
    }

    /** Everybody may read the result. */
    @RolesAllowed(Permission.SURVEY_GOVERN)
    public void publish(String code, int version) {
        change(
                code,
                version,
                "survey.published",
                period -> period.publish(clock.instant(), counters.isAnswered(period.getId())));
    }

    private void change(String code, int version, String action, Consumer<SurveyPeriod> work) {
        currentCaller.requireEverywhere(Permission.SURVEY_GOVERN);
        SurveyPeriod period = em.createQuery("select p from SurveyPeriod p where p.code = :code", SurveyPeriod.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("survey.notFound"));
        period.requireVersion(version, "survey.stale");
        work.accept(period);
        em.flush();
        audit.record(action, "survey-period", period.code(), details(period));
    }

    private static Map<String, String> details(SurveyPeriod period) {
        return Map.of(
                "name", period.name(),
                "days", period.startsOn() + "/" + period.endsOn(),
                "state", period.state().name());
    }

    private static List<ElementText> tidy(List<ElementText> elements) {
        List<ElementText> tidy = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            ElementText element = elements.get(i);
            String at = "elements[" + i + "].";
            tidy.add(new ElementText(
                    element.code() == null ? "" : element.code().strip(),
                    TextInput.required(at + "name", element.name(), SurveyLimits.ELEMENT_NAME),
                    TextInput.required(at + "nameEn", element.nameEn(), SurveyLimits.ELEMENT_NAME),
                    TextInput.required(at + "question", element.question(), SurveyLimits.QUESTION),
                    TextInput.required(at + "questionEn", element.questionEn(), SurveyLimits.QUESTION),
                    answers(at + "answers", element.answers()),
                    answers(at + "answersEn", element.answersEn()),
                    element.weight()));
        }
        return tidy;
    }

    private static List<String> answers(String field, List<String> answers) {
        if (answers.size() != Marks.BEST) {
            throw new InvalidInputException(field, "input.required");
        }
        return answers.stream()
                .map(answer -> TextInput.required(field, answer, SurveyLimits.ANSWER))
                .toList();
    }

    private void write(Long period, List<ElementText> elements) {
        for (int place = 0; place < elements.size(); place++) {
            ElementText element = elements.get(place);
            Fraction weight = element.weight();
            database.update(
                    """
                    insert into survey_element (period_id, place, code, name, name_en, question, question_en, answers,
                        answers_en, numerator, denominator)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    period,
                    place,
                    element.code(),
                    element.name(),
                    element.nameEn(),
                    element.question(),
                    element.questionEn(),
                    element.answers().toArray(String[]::new),
                    element.answersEn().toArray(String[]::new),
                    weight.numerator().longValueExact(),
                    weight.denominator().longValueExact());
        }
    }
}
