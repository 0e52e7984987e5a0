package id.pendopo.service.survey;

import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.domain.survey.SurveyLimits;
import id.pendopo.domain.survey.SurveyPeriod;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.complaint.QuestionLimits;
import id.pendopo.service.complaint.QuestionOption;
import id.pendopo.service.complaint.QuestionOptions;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the bureau lets a survey ask besides the elements of its method. The index never counts it. Once the period was
 * opened it is as fixed as the elements, so that all who answer were asked the same.
 */
@Stateless
@RolesAllowed(Permission.SURVEY_GOVERN)
public class SurveyQuestions {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private OwnQuestions questions;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail audit;

    /**
     * Makes or changes an own question of a draft.
     *
     * @param version of the period as it was read
     * @param known code of the one that is changed; null for a new one
     * @param wanted as it shall be; number and keys of choices are made here
     * @throws InvalidInputException naming the wrong field; {@code code} if the period asks too much
     * @throws id.pendopo.domain.platform.RuleViolationException {@code survey.questionsFixed} once it was opened
     * @throws NotFoundException {@code survey.notFound}
     * @throws StaleVersionException if somebody changed the period meanwhile
     */
    public void save(String periodCode, int version, String known, OwnQuestion wanted) {
        SurveyPeriod period = open(periodCode, version);
        List<OwnQuestion> asked = questions.of(period.getId());
        if (known == null && asked.size() >= SurveyLimits.OWN_QUESTIONS) {
            throw new InvalidInputException("code", "survey.question.tooMany", SurveyLimits.OWN_QUESTIONS);
        }
        if (known != null && asked.stream().noneMatch(one -> one.code().equals(known))) {
            throw new NotFoundException("survey.notFound");
        }
        OwnQuestion question = tidy(wanted);
        if (!question.code().equals(known)
                && asked.stream().anyMatch(one -> one.code().equals(question.code()))) {
            throw new InvalidInputException("code", "survey.codeTaken");
        }
        if (known != null) {
            questions.remove(period.getId(), known);
        }
        questions.add(period.getId(), question);
        changed(period, question.code());
    }

    /**
     * Takes an own question out of a draft.
     *
     * @throws id.pendopo.domain.platform.RuleViolationException {@code survey.questionsFixed} once it was opened
     */
    public void remove(String periodCode, int version, String code) {
        SurveyPeriod period = open(periodCode, version);
        questions.remove(period.getId(), code);
        changed(period, code);
    }

    private void changed(SurveyPeriod period, String code) {
        em.flush();
        audit.record(
                "survey.questions-changed",
                "survey-period",
                period.code(),
                Map.of("name", period.name(), "question", code));
    }

    private SurveyPeriod open(String code, int version) {
        currentCaller.requireEverywhere(Permission.SURVEY_GOVERN);
        SurveyPeriod period = em.createQuery("select p from SurveyPeriod p where p.code = :code", SurveyPeriod.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("survey.notFound"));
        period.requireVersion(version, "survey.stale");
        period.askAnew();
        return period;
    }

    private static OwnQuestion tidy(OwnQuestion wanted) {
        String code = TextInput.required("code", wanted.code(), SurveyLimits.CODE);
        if (!CODE.matcher(code).matches()) {
            throw new InvalidInputException("code", "complaint.code");
        }
        QuestionKind kind = wanted.kind();
        if (kind == null) {
            throw new InvalidInputException("kind", "input.required");
        }
        if (kind == QuestionKind.DATE) {
            throw new InvalidInputException("kind", "survey.question.kind");
        }
        if (wanted.place() < 1 || wanted.place() > ComplaintLimits.QUESTION_PLACE) {
            throw new InvalidInputException("place", "complaint.checklist.place", ComplaintLimits.QUESTION_PLACE);
        }
        QuestionLimits limits = QuestionLimits.of(kind, wanted.least(), wanted.most(), wanted.longest());
        List<QuestionOption> offered =
                kind.isChoice() ? QuestionOptions.tidy(wanted.offered(), List.of(), true) : List.of();
        return new OwnQuestion(
                0,
                code,
                kind,
                TextInput.required("label", wanted.label(), ComplaintLimits.QUESTION_LABEL),
                optional("englishLabel", wanted.englishLabel(), ComplaintLimits.QUESTION_LABEL),
                optional("help", wanted.help(), ComplaintLimits.QUESTION_HELP),
                optional("englishHelp", wanted.englishHelp(), ComplaintLimits.QUESTION_HELP),
                wanted.place(),
                wanted.required(),
                limits.least(),
                limits.most(),
                limits.longest(),
                offered);
    }

    private static String optional(String field, String text, int limit) {
        String taken = TextInput.optional(field, text, limit);
        return taken.isEmpty() ? null : taken;
    }
}
