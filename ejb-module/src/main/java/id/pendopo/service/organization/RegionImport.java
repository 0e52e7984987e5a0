package id.pendopo.service.organization;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.organization.District;
import id.pendopo.domain.organization.GeoPoint;
import id.pendopo.domain.organization.Region;
import id.pendopo.domain.organization.Village;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes over districts and villages from one file: columns {@code code} and {@code name}, and if wanted {@code valid_from}
 * (a day; else today), {@code latitude}, {@code longitude} and {@code boundary} ({@code lat lon; lat lon; …}) of districts.
 * A code that holds today is changed, another one added; none is ever closed by its absence.
 */
@Stateless
@RolesAllowed(Permission.ORGANIZATION_MANAGE)
public class RegionImport {

    private static final List<String> COLUMNS = List.of("code", "name");
    private static final Map<String, String> COLUMN_OF_FIELD = Map.of("validFrom", "valid_from", "center", "latitude");
    private static final int MAX_CORNERS = 2_000;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Today today;

    @Inject
    private Regions regions;

    @Inject
    private Agencies agencies;

    /**
     * Looks at a file without importing it.
     *
     * @throws InvalidInputException for {@code file} when it is not such a table at all
     * @throws ForbiddenException unless the caller manages the whole government
     */
    public ImportPreview preview(byte[] content) {
        regions.requireGovernmentWide();
        Plan plan = plan(content);
        return new ImportPreview(plan.sortedErrors(), plan.outcomes());
    }

    /**
     * Imports the file: all of it or nothing.
     *
     * @return what happened to each region
     * @throws InvalidInputException if a row is wrong; the field is {@code line <number>}
     * @throws ForbiddenException unless the caller manages the whole government
     */
    public List<Outcome> load(byte[] content) {
        regions.requireGovernmentWide();
        Plan plan = plan(content);
        ImportPreview preview = new ImportPreview(plan.sortedErrors(), plan.outcomes());
        preview.requireClean();
        for (Step step : plan.steps.values()) {
            if (step.effect == Effect.NEW) {
                em.persist(step.region);
            } else if (step.effect == Effect.CHANGED) {
                step.apply();
            }
        }
        em.flush();
        plan.steps.values().stream().filter(step -> !step.boundary.isEmpty()).forEach(step -> em.createNativeQuery(
                        "update district set boundary = cast(? as jsonb) where id = ?")
                .setParameter(1, json(step.boundary))
                .setParameter(2, step.region.getId())
                .executeUpdate());
        agencies.saved("regionsImported", "region", "*", preview.counts());
        return preview.rows();
    }

    private static String json(List<GeoPoint> boundary) {
        return boundary.stream()
                .map(corner -> "[" + corner.latitude() + "," + corner.longitude() + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private Plan plan(byte[] content) {
        Plan plan = new Plan();
        LocalDate today = this.today.get();
        Stream.of("District", "Village")
                .flatMap(what -> em.createQuery("select r from " + what + " r", Region.class)
                        .getResultStream())
                .forEach(region -> plan.known
                        .computeIfAbsent(region.getCode(), code -> new ArrayList<>())
                        .add(region));
        // Districts first, so that the villages of one file find theirs.
        List<Row> rows = new ArrayList<>(CsvTable.read(content, COLUMNS));
        rows.sort(Comparator.comparing(row -> Village.isCode(row.get("code"))));
        for (Row row : rows) {
            try {
                Step earlier = plan.steps.get(row.get("code"));
                if (earlier != null) {
                    plan.errors.add(new RowError(row.line(), "code", "organization.import.twice", earlier.line));
                } else {
                    plan.steps.put(row.get("code"), new Step(row, plan, today));
                }
            } catch (InvalidInputException e) {
                if (isOfWrongRow(row, plan)) {
                    continue;
                }
                plan.wrong.add(row.get("code"));
                plan.errors.addAll(row.errors(e, COLUMN_OF_FIELD));
            }
        }
        return plan;
    }

    /** A village need not be told of what is wrong with its district. */
    private static boolean isOfWrongRow(Row village, Plan plan) {
        String code = village.get("code");
        return Village.isCode(code) && plan.wrong.contains(Village.districtCode(code));
    }

    /** Everything the file says, beside everything that is known. */
    private final class Plan {
        private final Map<String, List<Region>> known = new HashMap<>();
        private final Map<String, Step> steps = new LinkedHashMap<>();
        private final List<RowError> errors = new ArrayList<>();
        private final Set<String> wrong = new HashSet<>();

        private Region holding(String code) {
            return regions.newest(known.getOrDefault(code, List.of())).orElse(null);
        }

        private District district(String code) {
            Step step = steps.get(code);
            return (District) (step != null ? step.region : holding(code));
        }

        private List<RowError> sortedErrors() {
            return errors.stream().sorted(Comparator.comparing(RowError::line)).toList();
        }

        private List<Outcome> outcomes() {
            return steps.values().stream()
                    .map(step -> new Outcome(step.line, step.region.getCode(), step.name, step.effect))
                    .sorted(Comparator.comparing(Outcome::line))
                    .toList();
        }
    }

    /** One row, checked; the region itself is not touched before all rows are right. */
    private static final class Step {
        private final long line;
        private final String name;
        private final Region region;
        private final GeoPoint center;
        private final boolean centerGiven;
        private final List<GeoPoint> boundary;
        private final Effect effect;

        private Step(Row row, Plan plan, LocalDate today) {
            this.line = row.line();
            String code = row.get("code");
            boolean village = Village.isCode(code);
            this.centerGiven = !village && !(row.get("latitude") + row.get("longitude")).isBlank();
            String typed = centerGiven ? row.get("latitude") + ", " + row.get("longitude") : "";
            this.center = GeoPoint.parse("center", typed);
            this.boundary = village ? List.of() : boundary(row.get("boundary"));
            RegionForm form = new RegionForm(code, row.get("name"), typed, day(row.get("valid_from"), today), null);
            District district = village ? plan.district(Village.districtCode(code)) : null;
            Region present = plan.holding(code);
            if (present != null && present.holdsOn(today)) {
                // Made only to be checked.
                Region checked = Regions.make(
                        new RegionForm(code, form.name(), typed, present.getValidFrom(), present.getValidTo()),
                        district);
                this.region = present;
                this.name = checked.getName();
                this.effect = differs() ? Effect.CHANGED : Effect.UNCHANGED;
            } else {
                this.region = Regions.make(form, district);
                this.name = region.getName();
                this.effect = Effect.NEW;
                Regions.requireFree(region, plan.known.getOrDefault(code, List.of()));
            }
        }

        private boolean differs() {
            return !region.getName().equals(name)
                    || (centerGiven && !Objects.equals(center, ((District) region).getCenter()))
                    || !boundary.isEmpty();
        }

        private void apply() {
            region.describe(name, region.getValidFrom(), region.getValidTo());
            if (centerGiven) {
                ((District) region).moveTo(center);
            }
        }

        private static LocalDate day(String typed, LocalDate otherwise) {
            try {
                return typed.isEmpty() ? otherwise : TextInput.day(typed);
            } catch (DateTimeException e) {
                throw new InvalidInputException("validFrom", "organization.region.dayMalformed");
            }
        }

        private static List<GeoPoint> boundary(String typed) {
            if (typed.isBlank()) {
                return List.of();
            }
            List<GeoPoint> corners = Stream.of(typed.split(";", -1))
                    .filter(corner -> !corner.isBlank())
                    .limit(MAX_CORNERS + 1L)
                    .map(corner -> GeoPoint.parse("boundary", corner))
                    .toList();
            if (corners.size() < 3 || corners.size() > MAX_CORNERS) {
                throw new InvalidInputException("boundary", "organization.region.boundary", MAX_CORNERS);
            }
            return corners;
        }
    }
}
