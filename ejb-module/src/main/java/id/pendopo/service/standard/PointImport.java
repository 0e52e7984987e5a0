package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.ServicePoint;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.ImportPreview;
import id.pendopo.service.organization.ImportPreview.Effect;
import id.pendopo.service.organization.ImportPreview.Outcome;
import id.pendopo.service.platform.CsvTable;
import id.pendopo.service.platform.CsvTable.Row;
import id.pendopo.service.platform.CsvTable.RowError;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Takes over service points from a file: columns {@code code}, {@code name}, {@code kind}, {@code agency}, {@code address} and,
 * if wanted, those of {@link PointCells#COLUMNS}. A code that is known is changed, a new one created; none is ever closed by
 * its absence, and a column that is absent changes nothing.
 */
@Stateless
@RolesAllowed(Permission.STANDARD_SERVICES)
public class PointImport {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private PointFilling filling;

    @Inject
    private PointCells cells;

    @Inject
    private OfferRows offers;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    /** One row, checked. */
    private record Step(
            long line, PointForm form, ServicePoint known, ServicePoint wished, Set<String> offered, Effect effect) {}

    /** What is there already. */
    private record Stock(
            Map<String, ServicePoint> points, Map<String, PublicService> services, Map<String, Set<String>> offered) {

        Set<String> offeredAt(String point) {
            return offered.getOrDefault(point, Set.of());
        }
    }

    private record Plan(Stock stock, Map<String, Step> steps, List<RowError> errors) {

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
     * @return what happened to each point
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
        plan.steps.values().forEach(step -> offer(step, plan.stock));
        trail.record("service-point.imported", "service-point", "*", preview.counts());
        return preview.rows();
    }

    private void offer(Step step, Stock stock) {
        ServicePoint point = step.known == null ? step.wished : step.known;
        Set<String> now = stock.offeredAt(point.code());
        step.offered.stream()
                .filter(code -> !now.contains(code))
                .forEach(code -> offers.begin(stock.services.get(code), point));
        now.stream()
                .filter(code -> !step.offered.contains(code))
                .forEach(code -> offers.end(stock.services.get(code), point));
    }

    private Plan plan(byte[] content) {
        List<Row> rows = CsvTable.read(content, PointCells.REQUIRED);
        Plan plan = new Plan(stock(), new LinkedHashMap<>(), new ArrayList<>());
        for (Row row : rows) {
            try {
                Step step = step(row, plan.stock);
                Step earlier = plan.steps.putIfAbsent(step.wished.code(), step);
                if (earlier != null) {
                    plan.errors.add(new RowError(row.line(), "code", "standard.import.twice", earlier.line));
                }
            } catch (InvalidInputException e) {
                plan.errors.addAll(row.errors(PointCells.named(e), PointCells.COLUMN_OF_FIELD));
            }
        }
        return plan;
    }

    private Stock stock() {
        Map<String, ServicePoint> points = new HashMap<>();
        em.createQuery("select p from ServicePoint p", ServicePoint.class)
                .getResultStream()
                .forEach(point -> points.put(point.code(), point));
        Map<String, PublicService> services = new HashMap<>();
        em.createQuery("select s from PublicService s", PublicService.class)
                .getResultStream()
                .forEach(service -> services.put(service.code(), service));
        Map<String, Set<String>> offered = new HashMap<>();
        for (Object row : em.createNativeQuery("select p.code, s.code from service_at_point o"
                        + " join service_point p on p.id = o.point_id join service s on s.id = o.service_id")
                .getResultList()) {
            Object[] pair = (Object[]) row;
            offered.computeIfAbsent((String) pair[0], code -> new TreeSet<>()).add((String) pair[1]);
        }
        return new Stock(points, services, offered);
    }

    private Step step(Row row, Stock stock) {
        ServicePoint wished = new ServicePoint(row.get("code"));
        ServicePoint known = stock.points.get(wished.code());
        if (known != null && !caller.scope(Permission.STANDARD_SERVICES).covers(known.agencyId())) {
            throw new InvalidInputException("code", "standard.import.otherAgency");
        }
        PointForm form = cells.form(row, known);
        filling.fill(wished, form);
        Set<String> now = stock.offeredAt(wished.code());
        Set<String> offered = row.cells().containsKey("services") ? listed(row.get("services")) : now;
        requireOffers(stock, known, wished, now, offered);
        Effect effect = known == null
                ? Effect.NEW
                : now.equals(offered) && filling.facts(known).equals(filling.facts(wished))
                        ? Effect.UNCHANGED
                        : Effect.CHANGED;
        return new Step(row.line(), form, known, wished, offered, effect);
    }

    private static Set<String> listed(String cell) {
        return Arrays.stream(cell.split("[|,]"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whoever keeps a service says where it is offered, and only where its agency sits. */
    private void requireOffers(
            Stock stock, ServicePoint known, ServicePoint wished, Set<String> now, Set<String> offered) {
        Set<String> all = new TreeSet<>(now);
        all.addAll(offered);
        for (String code : all) {
            PublicService service = stock.services.get(code);
            if (service == null) {
                throw new InvalidInputException("services", "standard.service.unknown");
            }
            boolean changes = now.contains(code) != offered.contains(code);
            if (changes && !caller.scope(Permission.STANDARD_SERVICES).covers(service.agencyId())) {
                throw new InvalidInputException("services", "standard.import.otherAgency");
            }
            boolean sits = wished.agencies().contains(service.agencyId());
            boolean sat = known != null && known.agencies().contains(service.agencyId());
            if (offered.contains(code) && !sits && (changes || sat)) {
                throw new InvalidInputException("services", "standard.point.notSitting", wished.name());
            }
        }
    }
}
