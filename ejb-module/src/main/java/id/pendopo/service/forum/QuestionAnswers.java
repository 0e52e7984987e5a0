package id.pendopo.service.forum;

import id.pendopo.domain.forum.ForumInput;
import id.pendopo.domain.forum.LiveQuestion;
import id.pendopo.service.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;

/** What is answered after a question was taken over stands with what was taken over too: that is what everybody reads. */
@ApplicationScoped
class QuestionAnswers {

    @Inject
    private EntityManager em;

    @Inject
    private ForumDesk desk;

    @Inject
    private AuditTrail trail;

    /** @param before the answer the question had; words that were written there by somebody since stay */
    void written(LiveQuestion question, String before) {
        em.createQuery(
                        "select i from ForumInput i where i.editionId = :edition and i.question = :question"
                                + " and (i.answer = '' or i.answer = :before)",
                        ForumInput.class)
                .setParameter("edition", question.editionId())
                .setParameter("question", question.uuid())
                .setParameter("before", before)
                .getResultStream()
                .findFirst()
                .ifPresent(input -> {
                    input.answer(question.answer(), input.agencyId(), desk.who(), desk.now());
                    desk.flush();
                    trail.record(
                            "forum.input-answered",
                            "forum-input",
                            input.uuid().toString(),
                            Map.of("answered", "true", "agency", ""));
                });
    }
}
