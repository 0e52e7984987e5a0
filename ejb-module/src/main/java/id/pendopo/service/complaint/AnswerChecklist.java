package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ChecklistItem;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What whoever gives a final answer makes sure of, as the government keeps it. */
@Stateless
public class AnswerChecklist {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private ComplaintReference reference;

    @Inject
    private AuditTrail audit;

    /** All items in their order, also those no longer in use: old answers name them. */
    @RolesAllowed(Permission.SIGNED_IN)
    public List<ChecklistItemRef> all() {
        return reference.checklist();
    }

    /**
     * Makes or changes an item. The code of an existing one stays.
     *
     * @param id null for a new one
     * @param version of the one changed
     * @param place in the list, 1 to {@link ComplaintLimits#CHECKLIST_PLACE}; items at the same place stand in the order of their
     *     codes
     * @param required whether no answer goes out without it
     * @throws InvalidInputException naming the wrong field; {@code active} if too many are in use
     * @throws StaleVersionException if somebody changed it meanwhile
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public ChecklistItemRef save(
            Long id,
            int version,
            String code,
            String name,
            String englishName,
            Integer place,
            boolean required,
            boolean active) {
        ChecklistItem item = id == null
                ? new ChecklistItem(
                        CodedSettings.freshCode(em, ChecklistItem.class, code, ComplaintLimits.CATEGORY_CODE))
                : CodedSettings.asRead(em, ChecklistItem.class, id, version, "complaint.checklist.none");
        if (place == null || place < 1 || place > ComplaintLimits.CHECKLIST_PLACE) {
            throw new InvalidInputException("place", "complaint.checklist.place", ComplaintLimits.CHECKLIST_PLACE);
        }
        if (active && !item.active() && inUse() >= ComplaintLimits.CHECKLIST_ITEMS) {
            throw new InvalidInputException("active", "complaint.checklist.tooMany", ComplaintLimits.CHECKLIST_ITEMS);
        }
        item.describe(
                TextInput.required("name", name, ComplaintLimits.CATEGORY_NAME),
                TextInput.required("englishName", englishName, ComplaintLimits.CATEGORY_NAME),
                place,
                required,
                active);
        if (id == null) {
            em.persist(item);
        }
        em.flush();
        audit.record(
                id == null ? "checklist-item.made" : "checklist-item.changed",
                "checklist-item",
                item.code(),
                Map.of("name", item.name(), "required", Boolean.toString(required)));
        reference.forget();
        return ref(item);
    }

    /**
     * What of the list holds for an answer, in the order of the list.
     *
     * @param codes what was ticked; null is nothing. An item that is no longer in use is left out.
     * @return null if no list is kept
     * @throws InvalidInputException for {@code checklist} if there is no such item, or a required one was not ticked
     */
    static List<String> ticked(Collection<String> codes, ComplaintReference reference) {
        Set<String> ticked = codes == null ? Set.of() : new HashSet<>(codes);
        List<ChecklistItemRef> all = reference.checklist();
        Set<String> known = all.stream().map(ChecklistItemRef::code).collect(Collectors.toSet());
        if (!known.containsAll(ticked)) {
            throw new InvalidInputException("checklist", "complaint.checklist.unknown");
        }
        List<ChecklistItemRef> active =
                all.stream().filter(ChecklistItemRef::active).toList();
        List<ChecklistItemRef> missing = active.stream()
                .filter(item -> item.required() && !ticked.contains(item.code()))
                .toList();
        if (!missing.isEmpty()) {
            // each language's text takes the names in its own
            throw new InvalidInputException(
                    "checklist",
                    "complaint.checklist.missing",
                    named(missing, ChecklistItemRef::name),
                    named(missing, ChecklistItemRef::englishName));
        }
        return active.isEmpty()
                ? null
                : active.stream()
                        .map(ChecklistItemRef::code)
                        .filter(ticked::contains)
                        .toList();
    }

    private static String named(List<ChecklistItemRef> items, Function<ChecklistItemRef, String> name) {
        return items.stream().map(name).collect(Collectors.joining("; "));
    }

    static ChecklistItemRef ref(ChecklistItem item) {
        return new ChecklistItemRef(
                item.getId(),
                item.code(),
                item.name(),
                item.englishName(),
                item.place(),
                item.required(),
                item.active(),
                item.getVersion());
    }

    private long inUse() {
        return em.createQuery("select count(i) from ChecklistItem i where i.active = true", Long.class)
                .getSingleResult();
    }
}
