package id.pendopo.service.survey;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.identity.ThrottleRule;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TooManyRequestsException;
import id.pendopo.domain.survey.Profile;
import id.pendopo.domain.survey.Refusal;
import id.pendopo.domain.survey.ResponseChannel;
import id.pendopo.domain.survey.Session;
import id.pendopo.service.complaint.ProofOfWork;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.identity.NetworkAddress;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.identity.SignInThrottle;
import id.pendopo.service.identity.SignInThrottle.Counted;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What everybody may answer, without an account. What guards it is a proof of work for each answer and a limit for each
 * network; where an answer came from is not kept with it.
 */
@Stateless
@PermitAll
public class PublicSurvey {

    /** A whole waiting room may stand behind one address. */
    private static final ThrottleRule ANSWERS =
            new ThrottleRule(120, Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofHours(1));

    private static final Caller RESPONDENT =
            new Caller(Caller.Kind.ANONYMOUS, null, "respondent", "Responden", Map.of());

    @Inject
    private Today today;

    @Inject
    private AnswerFiling filing;

    @Inject
    private SurveyRows rows;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private SurveyRefusals refusals;

    @Inject
    private ProofOfWork proofs;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private RunAs runAs;

    @Inject
    private Clock clock;

    /**
     * What is asked about one subject.
     *
     * @param open whether answers are taken today
     */
    public record Form(SurveyTargetRef target, SurveyPeriodRef period, Questionnaire questionnaire, boolean open) {}

    /** Subjects about which answers are taken today, by name. */
    public List<SurveyTargetRef> open() {
        return rows.open(today.get());
    }

    /** @throws NotFoundException if there is none, or its period is still being prepared */
    public Form form(String targetCode) {
        SurveyRows.Asked asked = filing.asked(targetCode, Scope.EVERYWHERE);
        if (asked.period().isDraft()) {
            throw new NotFoundException("survey.targetNotFound");
        }
        return new Form(
                asked.target(),
                asked.period(),
                questionnaires.of(asked.period()),
                asked.target().active() && asked.period().takes(today.get()));
    }

    /**
     * Takes an answer. The same proof with the same answer is taken once.
     *
     * @param proof the solved challenge
     * @throws id.pendopo.domain.platform.InvalidInputException naming each wrong field; {@code proof} if it is missing, wrong
     *     or too old
     * @throws RuleViolationException {@code survey.notOpen} outside the period; {@code survey.keyReused} for a spent proof
     * @throws TooManyRequestsException if too much came from this network; it is noted
     */
    public TakenAnswer answer(NewAnswer answer, String proof) {
        return answer(answer, proof, null);
    }

    /**
     * The same with a one-time code, which is spent with the answer and leaves nothing that refers to it. A code counts only
     * where one is needed; then nothing is asked of the network the answer came from.
     *
     * @throws id.pendopo.domain.platform.InvalidInputException for {@code code} if one is needed and this is none, or spent
     */
    public TakenAnswer answer(NewAnswer answer, String proof, String code) {
        String key = proofs.check(proof);
        SurveyRows.Asked asked = filing.asked(answer.target(), Scope.EVERYWHERE);
        String network = NetworkAddress.of(currentCaller.remoteAddress());
        try {
            throttle.attempt(List.of(new Counted("survey-answer", network, ANSWERS)));
        } catch (TooManyRequestsException often) {
            refusals.note(asked.target().id(), today.get(), Refusal.TOO_OFTEN);
            throw often;
        }
        NewAnswer today = new NewAnswer(
                answer.target(), answer.marks(), now(answer.profile()), answer.comment(), null, null, answer.given());
        String once = asked.target().byCode() ? code : null;
        return runAs.guest(
                RESPONDENT,
                () -> filing.take(
                        today,
                        new AnswerFiling.Source(
                                ResponseChannel.WEB, "guest", network, Scope.EVERYWHERE, null, once, Set.of()),
                        key));
    }

    /** Whoever answers on the page need not say when. */
    private Profile now(Profile said) {
        Session session = Session.at(clock.instant().atZone(today.zone()).toLocalTime());
        return new Profile(session, said.sex(), said.age(), said.education(), said.job(), said.jobOther());
    }
}
