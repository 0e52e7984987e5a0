package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Category;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.organization.AgencyDirectory;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** Categories of complaints, in two levels; kept in memory for a short while. */
@Stateless
public class Categories {

    /**
     * What is said about a category.
     *
     * @param englishName for people who read English; may be empty
     * @param parentCode top category it belongs to, or null for a top category
     * @param agencyCode agency usually responsible, or null
     * @param approval whether answers must pass the agency head
     */
    public record Change(
            String name,
            String englishName,
            String parentCode,
            String agencyCode,
            boolean approval,
            boolean secondCheck,
            boolean active) {}

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private ComplaintReference reference;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private AuditTrail audit;

    /** Active categories, each top category followed by its children, by name. */
    @PermitAll
    public List<CategoryRef> active() {
        return reference.categories().stream().filter(CategoryRef::active).toList();
    }

    /** All categories, also retired ones. */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public List<CategoryRef> all() {
        return reference.categories();
    }

    /** One category by its code, also a retired one; null if there is none. */
    @PermitAll
    public CategoryRef byCode(String code) {
        return reference.category(code);
    }

    /**
     * Makes or changes a category. The code of an existing one stays.
     *
     * @param id null for a new one
     * @param version of the one changed
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public CategoryRef save(Long id, int version, String code, Change change) {
        Category category = id == null
                ? new Category(CodedSettings.freshCode(em, Category.class, code, ComplaintLimits.CATEGORY_CODE))
                : CodedSettings.asRead(em, Category.class, id, version, "complaint.unknownCategory");
        String named = TextInput.required("name", change.name(), ComplaintLimits.CATEGORY_NAME);
        category.describe(
                named,
                TextInput.optional("englishName", change.englishName(), ComplaintLimits.CATEGORY_NAME),
                parent(category, change.parentCode()),
                agency(change.agencyCode()),
                change.approval(),
                change.active());
        category.checkBySecondUnit(change.secondCheck());
        if (id == null) {
            em.persist(category);
        }
        em.flush();
        audit.record(
                id == null ? "category.made" : "category.changed", "category", category.code(), Map.of("name", named));
        reference.forget();
        return reference.category(category.getId());
    }

    private Long parent(Category category, String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        CategoryRef parent = reference.category(code);
        boolean hasChildren = reference.categories().stream()
                .anyMatch(other -> category.code().equals(other.parentCode()));
        if (parent == null || parent.parentCode() != null || parent.code().equals(category.code()) || hasChildren) {
            throw new InvalidInputException("parent", "complaint.categoryLevels");
        }
        return parent.id();
    }

    private String agency(String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return agencies.findByCode(code)
                .orElseThrow(() -> new InvalidInputException("agency", "complaint.unknownAgency"))
                .code();
    }
}
