package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Category;
import id.pendopo.domain.complaint.ChecklistItem;
import id.pendopo.domain.complaint.DeadlineRule;
import id.pendopo.domain.complaint.DeadlineRulebook;
import id.pendopo.domain.complaint.Question;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.ServicesChanged;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Categories with their questions, services, deadline rules and the checklist of answers from memory; read anew after a short
 * while, or at once where they are changed.
 */
@ApplicationScoped
public class ComplaintReference {

    static final Duration EXPIRY = Duration.ofSeconds(30);

    private record Snapshot(
            Instant until,
            DeadlineRulebook rules,
            Map<String, CategoryRef> byCode,
            Map<Long, CategoryRef> byId,
            List<ServiceRef> services,
            List<ChecklistItemRef> checklist,
            List<QuestionRef> questions) {}

    @Inject
    private EntityManager em;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private QuestionOptions options;

    @Inject
    private EscalationRows steps;

    @Inject
    private Clock clock;

    @Inject
    private Today today;

    private volatile Snapshot snapshot;

    public DeadlineRulebook rules() {
        return current().rules();
    }

    /** All categories, each top category followed by its children, by name. */
    public List<CategoryRef> categories() {
        return List.copyOf(current().byCode().values());
    }

    /** Null if there is none. */
    public CategoryRef category(String code) {
        return code == null ? null : current().byCode().get(code);
    }

    /** Null if there is none. */
    public CategoryRef category(Long id) {
        return id == null ? null : current().byId().get(id);
    }

    /**
     * The numbers of a category and of its children; after {@link ComplaintFilter#ONLY} of itself alone.
     *
     * @throws InvalidInputException if there is none of that code
     */
    Long[] within(String code) {
        boolean alone = code.startsWith(ComplaintFilter.ONLY);
        String top = alone ? code.substring(ComplaintFilter.ONLY.length()) : code;
        if (category(top) == null) {
            throw new InvalidInputException("category", "complaint.unknownCategory");
        }
        return categories().stream()
                .filter(other -> other.code().equals(top) || (!alone && top.equals(other.parentCode())))
                .map(CategoryRef::id)
                .toArray(Long[]::new);
    }

    /** All services, by name. */
    public List<ServiceRef> services() {
        return current().services();
    }

    /** Null if there is none. */
    public ServiceRef service(String code) {
        return services().stream()
                .filter(service -> service.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Null if there is none. */
    public ServiceRef service(Long id) {
        return services().stream()
                .filter(service -> id != null && service.id() == id)
                .findFirst()
                .orElse(null);
    }

    /** What final answers are looked at for, in order, also what is no longer in use. */
    public List<ChecklistItemRef> checklist() {
        return current().checklist();
    }

    /** What all categories ask, category by category, also what is no longer asked. */
    public List<QuestionRef> questions() {
        return current().questions();
    }

    /** Null if there is none. */
    public QuestionRef question(String code) {
        return questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /**
     * What a category asks: its top category's questions, then its own.
     *
     * @param category null asks nothing
     */
    public List<QuestionRef> questions(CategoryRef category) {
        return category == null
                ? List.of()
                : Stream.of(category.parentCode(), category.code())
                        .flatMap(code -> questions().stream()
                                .filter(question -> question.active()
                                        && question.categoryCode().equals(code)))
                        .toList();
    }

    /** Forgets what is remembered, for whoever just changed it. */
    public void forget() {
        snapshot = null;
    }

    void followRegistry(@Observes(during = TransactionPhase.AFTER_SUCCESS) ServicesChanged changed) {
        forget();
    }

    private Snapshot current() {
        Snapshot known = snapshot;
        Instant now = clock.instant();
        if (known == null || now.isAfter(known.until())) {
            known = read(now);
            snapshot = known;
        }
        return known;
    }

    private Snapshot read(Instant now) {
        List<DeadlineRule> rules = em.createQuery("select r from DeadlineRule r", DeadlineRule.class)
                .getResultList();
        Map<Long, Category> all = em.createQuery("select c from Category c", Category.class).getResultList().stream()
                .collect(Collectors.toMap(Category::getId, category -> category));
        Map<String, CategoryRef> byCode = new LinkedHashMap<>();
        Map<Long, CategoryRef> byId = new LinkedHashMap<>();
        all.values().stream()
                .map(category -> ref(category, all.get(category.parentId())))
                .sorted(Comparator.comparing(
                                (CategoryRef ref) -> ref.parentName() == null ? ref.name() : ref.parentName())
                        .thenComparing(ref -> ref.parentName() == null ? "" : ref.name())
                        .thenComparing(CategoryRef::code))
                .forEach(ref -> {
                    byCode.put(ref.code(), ref);
                    byId.put(ref.id(), ref);
                });
        Map<Long, Long> parents = all.values().stream()
                .filter(category -> category.parentId() != null)
                .collect(Collectors.toMap(Category::getId, Category::parentId));
        List<ServiceRef> services = em
                .createQuery("select s from PublicService s order by s.name, s.code", PublicService.class)
                .getResultList()
                .stream()
                .map(this::ref)
                .toList();
        List<ChecklistItemRef> checklist = em
                .createQuery("select i from ChecklistItem i order by i.place, i.code", ChecklistItem.class)
                .getResultList()
                .stream()
                .map(AnswerChecklist::ref)
                .toList();
        return new Snapshot(
                now.plus(EXPIRY),
                new DeadlineRulebook(rules, parents, steps.current()),
                byCode,
                byId,
                services,
                checklist,
                questions(byId));
    }

    private List<QuestionRef> questions(Map<Long, CategoryRef> categories) {
        List<Long> order = List.copyOf(categories.keySet());
        Map<Long, List<QuestionOption>> offered = options.all();
        return em
                .createQuery("select q from Question q order by q.place, q.code", Question.class)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(question -> order.indexOf(question.categoryId())))
                .map(question -> ref(
                        question,
                        categories.get(question.categoryId()),
                        offered.getOrDefault(question.getId(), List.of())))
                .toList();
    }

    private static QuestionRef ref(Question question, CategoryRef category, List<QuestionOption> options) {
        return new QuestionRef(
                question.getId(),
                question.code(),
                category.code(),
                question.kind(),
                question.label(),
                question.englishLabel(),
                question.help(),
                question.englishHelp(),
                question.place(),
                question.required(),
                question.open(),
                question.active(),
                question.least(),
                question.most(),
                question.longest(),
                List.copyOf(options),
                question.getVersion());
    }

    private ServiceRef ref(PublicService service) {
        return new ServiceRef(
                service.getId(),
                service.code(),
                service.name(),
                service.agencyId(),
                agencies.byId(service.agencyId()).code(),
                service.activeOn(today.get()));
    }

    private static CategoryRef ref(Category category, Category parent) {
        return new CategoryRef(
                category.getId(),
                category.code(),
                category.name(),
                category.englishName(),
                parent == null ? null : parent.code(),
                parent == null ? null : parent.name(),
                category.agencyCode(),
                category.approval(),
                category.secondCheck(),
                category.active(),
                category.getVersion());
    }
}
