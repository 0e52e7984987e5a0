package id.pendopo.service.survey;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.survey.ResponseChannel;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Answers that somebody brings for the respondents: an officer from paper forms, or another system. */
@Stateless
public class AnswerEntry {

    @Inject
    private AnswerFiling filing;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail audit;

    /**
     * Takes an answer about a subject in the caller's agencies. The trail says that an officer entered a form, not which.
     *
     * @param key chosen by the sender; the same key from the same caller takes the answer once
     * @throws id.pendopo.domain.platform.InvalidInputException naming each wrong field: {@code answers.CODE}, {@code age},
     *     {@code answeredOn}, {@code comment} …
     * @throws id.pendopo.domain.platform.NotFoundException {@code survey.targetNotFound}
     * @throws id.pendopo.domain.platform.RuleViolationException {@code survey.notOpen}, {@code survey.keyReused}
     */
    @RolesAllowed(Permission.SURVEY_ENTER)
    public TakenAnswer enter(NewAnswer answer, String key) {
        return enter(null, answer, key);
    }

    /**
     * The same for who names the period as well.
     *
     * @param periodCode the subject must be one of its; null for any
     */
    @RolesAllowed(Permission.SURVEY_ENTER)
    public TakenAnswer enter(String periodCode, NewAnswer answer, String key) {
        Caller caller = currentCaller.get();
        Scope scope = currentCaller.scope(Permission.SURVEY_ENTER);
        ResponseChannel channel = caller.isUser() ? ResponseChannel.PAPER : ResponseChannel.API;
        TakenAnswer taken = filing.take(
                answer,
                new AnswerFiling.Source(channel, caller.kind() + "/" + caller.id(), null, scope, periodCode),
                key);
        if (caller.isUser() && !taken.repeated()) {
            audit.record("survey.entered", "survey-target", answer.target().strip(), Map.of());
        }
        return taken;
    }
}
