package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.ServiceMode;
import id.pendopo.domain.standard.ServicesChanged;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.ImportPreview;
import id.pendopo.service.organization.ImportPreview.Effect;
import id.pendopo.service.organization.ImportPreview.Outcome;
import id.pendopo.service.platform.CsvTable;
import id.pendopo.service.platform.CsvTable.Row;
import id.pendopo.service.platform.CsvTable.RowError;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes over services from a file: columns {@code code}, {@code name}, {@code agency}, {@code kind}, {@code mode} and, if
 * wanted, those of {@link #COLUMNS}. A code that is known is changed, a new one created; none is ever closed by its absence,
 * and a column that is absent changes nothing.
 */
@Stateless
@RolesAllowed(Permission.STANDARD_SERVICES)
public class ServiceImport {

    /** As the export writes them. */
    public static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "agency",
            "kind",
            "mode",
            "unit",
            "owner",
            "audiences",
            "life_events",
            "keywords",
            "description",
            "active_from",
            "active_to");

    /** Between several audiences or life events in one cell. */
    public static final String SEPARATOR = "|";

    private static final List<String> REQUIRED = List.of("code", "name", "agency", "kind", "mode");
    private static final Map<String, String> COLUMN_OF_FIELD =
            Map.of("lifeEvents", "life_events", "activeFrom", "active_from", "activeTo", "active_to");
    private static final int LONGEST_LIST = 400;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private ServiceFilling filling;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<ServicesChanged> changed;

    /** One row, checked. */
    private record Step(long line, ServiceForm form, PublicService known, PublicService wished, Effect effect) {}

    private record Plan(Map<String, Step> steps, List<RowError> errors) {

        ImportPreview preview() {
            return new ImportPreview(
                    List.copyOf(errors),
                    steps.values().stream()
                            .map(step -> new Outcome(step.line, step.wished.code(), step.wished.name(), step.effect))
                            .toList());
        }
    }

    /**
     * Looks at a file without importing it.
     *
     * @throws InvalidInputException for {@code file} when it is not such a table at all
     */
    public ImportPreview preview(byte[] content) {
        return plan(content).preview();
    }

    /**
     * Imports the file: all of it or nothing.
     *
     * @return what happened to each service
     * @throws InvalidInputException if a row is wrong; the field is {@code line <number>}
     */
    public List<Outcome> load(byte[] content) {
        Plan plan = plan(content);
        ImportPreview preview = plan.preview();
        preview.requireClean();
        for (Step step : plan.steps.values()) {
            if (step.effect == Effect.NEW) {
                em.persist(step.wished);
            } else if (step.effect == Effect.CHANGED) {
                filling.fill(step.known, step.form);
            }
        }
        em.flush();
        trail.record("service.imported", "service", "*", preview.counts());
        changed.fire(new ServicesChanged());
        return preview.rows();
    }

    private Plan plan(byte[] content) {
        List<Row> rows = CsvTable.read(content, REQUIRED);
        Map<String, PublicService> known = new HashMap<>();
        em.createQuery("select s from PublicService s", PublicService.class)
                .getResultStream()
                .forEach(service -> known.put(service.code(), service));
        Map<Long, String> units = em.createQuery("select u.id, u.code from AgencyUnit u", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(cells -> (Long) cells[0], cells -> (String) cells[1]));
        Plan plan = new Plan(new LinkedHashMap<>(), new ArrayList<>());
        for (Row row : rows) {
            try {
                Step step = step(row, known, units);
                Step earlier = plan.steps.putIfAbsent(step.wished.code(), step);
                if (earlier != null) {
                    plan.errors.add(new RowError(row.line(), "code", "standard.import.twice", earlier.line));
                }
            } catch (InvalidInputException e) {
                plan.errors.addAll(row.errors(e, COLUMN_OF_FIELD));
            }
        }
        return plan;
    }

    private Step step(Row row, Map<String, PublicService> services, Map<Long, String> units) {
        PublicService wished = new PublicService(row.get("code"));
        PublicService known = services.get(wished.code());
        if (known != null && !caller.scope(Permission.STANDARD_SERVICES).covers(known.agencyId())) {
            throw new InvalidInputException("code", "standard.import.otherAgency");
        }
        ServiceForm form = form(row, known, units);
        filling.fill(wished, form);
        Effect effect = known == null
                ? Effect.NEW
                : filling.facts(known).equals(filling.facts(wished)) ? Effect.UNCHANGED : Effect.CHANGED;
        return new Step(row.line(), form, known, wished, effect);
    }

    private ServiceForm form(Row row, PublicService known, Map<Long, String> units) {
        String knownUnit = known == null || known.unitId() == null ? null : units.get(known.unitId());
        boolean moved = known != null && !agencies.byId(known.agencyId()).code().equals(row.get("agency"));
        return new ServiceForm(
                row.get("code"),
                row.get("name"),
                cell(row, "description", text -> text, known == null ? "" : known.description()),
                one("kind", ServiceKind.class, row.get("kind")),
                one("mode", ServiceMode.class, row.get("mode")),
                row.get("agency"),
                cell(row, "unit", text -> text, moved ? null : knownUnit),
                cell(row, "owner", text -> text, known == null ? "" : known.owner()),
                cell(
                        row,
                        "audiences",
                        text -> several("audiences", Audience.class, text),
                        known == null ? Set.of(Audience.CITIZEN) : known.audiences()),
                cell(
                        row,
                        "life_events",
                        text -> several("lifeEvents", LifeEvent.class, text),
                        known == null ? Set.of() : known.lifeEvents()),
                cell(row, "keywords", text -> text, known == null ? "" : known.keywords()),
                cell(
                        row,
                        "active_from",
                        text -> day("activeFrom", text),
                        known == null ? null : known.active().from()),
                cell(
                        row,
                        "active_to",
                        text -> day("activeTo", text),
                        known == null ? null : known.active().to()));
    }

    /** What the cell says, or what it was where the file has no such column. */
    static <T> T cell(Row row, String column, Function<String, T> read, T otherwise) {
        return row.cells().containsKey(column) ? read.apply(row.get(column)) : otherwise;
    }

    static LocalDate day(String field, String text) {
        try {
            return text.isEmpty() ? null : TextInput.day(text);
        } catch (DateTimeException e) {
            throw new InvalidInputException(field, "standard.import.day");
        }
    }

    static <E extends Enum<E>> Set<E> several(String field, Class<E> type, String text) {
        EnumSet<E> constants = EnumSet.noneOf(type);
        for (String name : TextInput.optional(field, text, LONGEST_LIST).split("[|,]")) {
            if (!name.isBlank()) {
                constants.add(one(field, type, name.strip()));
            }
        }
        return constants;
    }

    static <E extends Enum<E>> E one(String field, Class<E> type, String name) {
        if (name.isEmpty()) {
            throw new InvalidInputException(field, "input.required");
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        field,
                        "standard.import.unknownWord",
                        name.length() > 40 ? name.substring(0, 40) + "…" : name,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
