package id.pendopo.service.organization;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.organization.Agency;
import id.pendopo.domain.organization.AgencyKind;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.ImportPreview.Effect;
import id.pendopo.service.organization.ImportPreview.Outcome;
import id.pendopo.service.platform.CsvTable;
import id.pendopo.service.platform.CsvTable.Row;
import id.pendopo.service.platform.CsvTable.RowError;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Takes over the list of agencies from a file: columns {@code code}, {@code short_name}, {@code name}, {@code kind} and, if
 * wanted, {@code parent}. A code that is known is changed, a new one created; none is ever closed by its absence.
 */
@Stateless
@RolesAllowed(Permission.ORGANIZATION_MANAGE)
public class AgencyImport {

    private static final List<String> COLUMNS = List.of("code", "short_name", "name", "kind");
    private static final Map<String, String> COLUMN_OF_FIELD = Map.of("shortName", "short_name");

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Today today;

    @Inject
    private Agencies agencies;

    @Inject
    private CurrentCaller caller;

    /**
     * Looks at a file without importing it.
     *
     * @throws InvalidInputException for {@code file} when it is not such a table at all
     * @throws ForbiddenException unless the caller manages the whole government
     */
    public ImportPreview preview(byte[] content) {
        caller.requireEverywhere(Permission.ORGANIZATION_MANAGE);
        Plan plan = plan(content);
        return new ImportPreview(List.copyOf(plan.errors), plan.outcomes());
    }

    /**
     * Imports the file: all of it or nothing.
     *
     * @return what happened to each agency
     * @throws InvalidInputException if a row is wrong; the field is {@code line <number>}
     * @throws ForbiddenException unless the caller manages the whole government
     */
    public List<Outcome> load(byte[] content) {
        caller.requireEverywhere(Permission.ORGANIZATION_MANAGE);
        Plan plan = plan(content);
        ImportPreview preview = new ImportPreview(List.copyOf(plan.errors), plan.outcomes());
        preview.requireClean();
        LocalDate today = this.today.get();
        for (Step step : plan.steps.values()) {
            if (step.known == null) {
                step.known = new Agency(step.code, step.shortName, step.name, step.kind, today);
                em.persist(step.known);
                plan.known.put(step.code, step.known);
            } else if (step.effect == Effect.CHANGED) {
                step.known.describe(step.shortName, step.name, step.kind);
            }
        }
        // All of them first, then who lies below whom: a batch may insert a child before its parent.
        em.flush();
        for (Step step : plan.steps.values()) {
            if (step.parent != null) {
                step.known.placeBelow(
                        step.parent.isEmpty()
                                ? null
                                : plan.known.get(step.parent).getId());
            }
        }
        agencies.saved("agenciesImported", "*", preview.counts());
        return preview.rows();
    }

    private Plan plan(byte[] content) {
        Plan plan = new Plan();
        em.createQuery("select a from Agency a", Agency.class)
                .getResultStream()
                .forEach(agency -> plan.known.put(agency.getCode(), agency));
        for (Row row : CsvTable.read(content, COLUMNS)) {
            try {
                Step step = new Step(row, plan);
                Step earlier = plan.steps.putIfAbsent(step.code, step);
                if (earlier != null) {
                    plan.errors.add(new RowError(row.line(), "code", "organization.import.twice", earlier.line));
                }
            } catch (InvalidInputException e) {
                plan.errors.addAll(row.errors(e, COLUMN_OF_FIELD));
            }
        }
        plan.steps.values().forEach(step -> checkParent(step, plan));
        return plan;
    }

    private static void checkParent(Step step, Plan plan) {
        if (step.parent == null || step.parent.isEmpty()) {
            return;
        }
        if (!plan.known.containsKey(step.parent) && !plan.steps.containsKey(step.parent)) {
            plan.errors.add(new RowError(
                    step.line, "parent", "organization.parent.unknown", AgencyAdministration.shortened(step.parent)));
            return;
        }
        String above = step.parent;
        for (int depth = 0; above != null && !above.isEmpty(); depth++) {
            if (above.equals(step.code) || depth > plan.known.size() + plan.steps.size()) {
                plan.errors.add(new RowError(step.line, "parent", "organization.parent.circular"));
                return;
            }
            above = plan.parentOf(above);
        }
    }

    /** Everything the file says, beside everything that is known. */
    private static final class Plan {
        private final Map<String, Agency> known = new HashMap<>();
        private final Map<String, Step> steps = new LinkedHashMap<>();
        private final List<RowError> errors = new ArrayList<>();

        private String parentOf(String code) {
            Step step = steps.get(code);
            if (step != null && step.parent != null) {
                return step.parent;
            }
            Agency agency = known.get(code);
            return agency == null ? null : codeOf(agency.getParentId());
        }

        private String codeOf(Long id) {
            return known.values().stream()
                    .filter(agency -> Objects.equals(agency.getId(), id))
                    .map(Agency::getCode)
                    .findFirst()
                    .orElse("");
        }

        /** What happens to each agency, in the order of the file. */
        private List<Outcome> outcomes() {
            return steps.values().stream()
                    .map(step -> new Outcome(step.line, step.code, step.name, step.effect))
                    .toList();
        }
    }

    /** One row, checked. */
    private static final class Step {
        private final long line;
        private final String code;
        private final String shortName;
        private final String name;
        private final AgencyKind kind;
        /** Null when the file has no such column: then the place stays as it is. */
        private final String parent;

        private final Effect effect;
        private Agency known;

        private Step(Row row, Plan plan) {
            this.line = row.line();
            this.code = Agency.code(row.get("code"));
            this.kind = AgencyAdministration.kind(row.get("kind"));
            Agency checked = new Agency(code, row.get("short_name"), row.get("name"), kind, LocalDate.EPOCH);
            this.shortName = checked.getShortName();
            this.name = checked.getName();
            this.parent = row.cells().containsKey("parent") ? row.get("parent") : null;
            this.known = plan.known.get(code);
            this.effect = known == null ? Effect.NEW : differs(plan) ? Effect.CHANGED : Effect.UNCHANGED;
        }

        private boolean differs(Plan plan) {
            return !known.getShortName().equals(shortName)
                    || !known.getName().equals(name)
                    || known.getKind() != kind
                    || (parent != null && !parent.equals(plan.codeOf(known.getParentId())));
        }
    }
}
