package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.Question;
import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What categories ask of whoever reports, beside the story. */
@Stateless
public class Questions {

    /**
     * What is said about a question.
     *
     * @param category code; stays once the question is made, as {@code kind} does
     * @param englishLabel may be empty, as may {@code help} and {@code englishHelp}
     * @param place among the questions of the category, 1 to {@link ComplaintLimits#QUESTION_PLACE}
     * @param required whether no report of the category goes in without an answer
     * @param open whether answers stand on the public page of a complaint that is public
     * @param least smallest number that is taken, or null; for numbers only
     * @param most largest number that is taken, or null; for numbers only
     * @param longest characters of a text; null for the usual limit; for texts only
     * @param options what may be chosen, in order; for choices only
     */
    public record Change(
            String category,
            QuestionKind kind,
            String label,
            String englishLabel,
            String help,
            String englishHelp,
            Integer place,
            boolean required,
            boolean open,
            boolean active,
            BigDecimal least,
            BigDecimal most,
            Integer longest,
            List<QuestionOption> options) {}

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private ComplaintReference reference;

    @Inject
    private QuestionOptions options;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What a category asks: its top category's questions first, then its own. None for an unknown code. */
    @PermitAll
    public List<QuestionRef> of(String categoryCode) {
        return reference.questions(reference.category(categoryCode));
    }

    /** All questions, category by category, also retired ones. */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public List<QuestionRef> all() {
        return reference.questions();
    }

    /**
     * Makes or changes a question. Code, category and kind of an existing one stay, and so do the answers given so far, in
     * the words it had.
     *
     * @param id null for a new one
     * @param version of the one changed
     * @throws InvalidInputException naming the wrong field; {@code active} if the category asks too much
     * @throws StaleVersionException if somebody changed it meanwhile
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public QuestionRef save(Long id, int version, String code, Change change) {
        Question question = id == null ? make(code, change) : open(id, version);
        question.word(
                TextInput.required("label", change.label(), ComplaintLimits.QUESTION_LABEL),
                optional("englishLabel", change.englishLabel(), ComplaintLimits.QUESTION_LABEL),
                optional("help", change.help(), ComplaintLimits.QUESTION_HELP),
                optional("englishHelp", change.englishHelp(), ComplaintLimits.QUESTION_HELP));
        Integer place = change.place();
        if (place == null || place < 1 || place > ComplaintLimits.QUESTION_PLACE) {
            throw new InvalidInputException("place", "complaint.checklist.place", ComplaintLimits.QUESTION_PLACE);
        }
        if (change.active() && !question.active() && inUse(question.categoryId()) >= ComplaintLimits.QUESTIONS) {
            throw new InvalidInputException("active", "complaint.question.tooMany", ComplaintLimits.QUESTIONS);
        }
        question.ask(place, change.required(), change.open(), change.active(), clock.instant());
        QuestionLimits limits = QuestionLimits.of(question.kind(), change.least(), change.most(), change.longest());
        question.limit(limits.least(), limits.most(), limits.longest());
        if (id == null) {
            em.persist(question);
        }
        em.flush();
        options.keep(question, change.options(), change.active());
        audit.record(
                id == null ? "question.made" : "question.changed",
                "question",
                question.code(),
                Map.of("name", question.label(), "required", Boolean.toString(change.required())));
        reference.forget();
        return reference.question(question.code());
    }

    private static String optional(String field, String text, int limit) {
        String taken = TextInput.optional(field, text, limit);
        return taken.isEmpty() ? null : taken;
    }

    private long inUse(Long category) {
        return em.createQuery(
                        "select count(q) from Question q where q.categoryId = :category and q.active = true",
                        Long.class)
                .setParameter("category", category)
                .getSingleResult();
    }

    private Question make(String code, Change change) {
        String taken = TextInput.required("code", code, ComplaintLimits.CATEGORY_CODE);
        if (!CODE.matcher(taken).matches()) {
            throw new InvalidInputException("code", "complaint.code");
        }
        if (!em.createQuery("select q.id from Question q where q.code = :code", Long.class)
                .setParameter("code", taken)
                .getResultList()
                .isEmpty()) {
            throw new InvalidInputException("code", "complaint.codeTaken");
        }
        CategoryRef category = reference.category(change.category());
        if (category == null) {
            throw new InvalidInputException("category", "complaint.unknownCategory");
        }
        if (change.kind() == null) {
            throw new InvalidInputException("kind", "input.required");
        }
        return new Question(category.id(), taken, change.kind());
    }

    private Question open(Long id, int version) {
        Question question = em.find(Question.class, id);
        if (question == null) {
            throw new NotFoundException("complaint.question.none");
        }
        question.requireVersion(version, "complaint.settingStale");
        return question;
    }
}
