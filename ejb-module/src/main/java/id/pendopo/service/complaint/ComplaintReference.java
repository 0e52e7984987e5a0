package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Category;
import id.pendopo.domain.complaint.ChecklistItem;
import id.pendopo.domain.complaint.DeadlineRule;
import id.pendopo.domain.complaint.DeadlineRulebook;
import id.pendopo.domain.complaint.PublicService;
import id.pendopo.service.organization.AgencyDirectory;
import jakarta.enterprise.context.ApplicationScoped;
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

/** Categories, services, deadline rules and the checklist of answers from memory; read anew after a short while, or at once where they are changed. */
@ApplicationScoped
public class ComplaintReference {

    static final Duration EXPIRY = Duration.ofSeconds(30);

    private record Snapshot(
            Instant until,
            DeadlineRulebook rules,
            Map<String, CategoryRef> byCode,
            Map<Long, CategoryRef> byId,
            List<ServiceRef> services,
            List<ChecklistItemRef> checklist) {}

    @Inject
    private EntityManager em;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Clock clock;

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

    /** Forgets what is remembered, for whoever just changed it. */
    public void forget() {
        snapshot = null;
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
        return new Snapshot(now.plus(EXPIRY), new DeadlineRulebook(rules, parents), byCode, byId, services, checklist);
    }

    private ServiceRef ref(PublicService service) {
        return new ServiceRef(
                service.getId(),
                service.code(),
                service.name(),
                service.agencyId(),
                agencies.byId(service.agencyId()).code(),
                service.active(),
                service.getVersion());
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
