package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.survey.DeviceState;
import id.pendopo.domain.survey.SurveyDevice;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Officers let tablets ask at their counters, see which of them are heard of, and end it. */
@Stateless
public class SurveyDevices {

    private static final Duration PAIRING = Duration.ofMinutes(15);

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Database database;

    @Inject
    private AnswerFiling filing;

    @Inject
    private KioskSecrets secrets;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * A pairing code, shown this once.
     *
     * @param code to be typed in on the tablet within a quarter of an hour
     */
    public record Pairing(UUID uuid, String code) {}

    /** Tablets in the caller's agencies: those in use by name, then the revoked ones. */
    @RolesAllowed(Permission.SURVEY_ENTER)
    public List<DeviceRow> list() {
        return rows(null);
    }

    /** @param one null for all */
    private List<DeviceRow> rows(UUID one) {
        Scope scope = currentCaller.scope(Permission.SURVEY_ENTER);
        Instant now = clock.instant();
        return database.list(
                """
                select d.uuid, d.version, d.name, t.code, t.name as target_name, o.name as point_name, t.agency_id, p.name as period_name,
                    d.token is not null as paired, d.revoked_at is not null as revoked, d.pairing_until, d.seen_at, d.waiting
                from survey_device d join survey_target t on t.id = d.target_id join survey_period p on p.id = t.period_id
                left join service_point o on o.id = t.point_id
                where (? or t.agency_id = any(?)) and (cast(? as uuid) is null or d.uuid = cast(? as uuid))
                order by d.revoked_at is not null, lower(d.name), d.id limit 500""",
                row -> row(row, now),
                scope.governmentWide(),
                scope.agencies().toArray(Long[]::new),
                one,
                one);
    }

    /** @throws NotFoundException {@code survey.kiosk.notFound} if there is none in the caller's agencies */
    @RolesAllowed(Permission.SURVEY_ENTER)
    public DeviceRow find(UUID uuid) {
        return rows(uuid).stream().findFirst().orElseThrow(() -> new NotFoundException("survey.kiosk.notFound"));
    }

    /**
     * Adds a tablet that asks about a subject.
     *
     * @param name by which officers know it
     * @throws InvalidInputException for {@code name} or {@code target}
     */
    @RolesAllowed(Permission.SURVEY_ENTER)
    public Pairing add(String targetCode, String name) {
        SurveyDevice device = new SurveyDevice(target(targetCode).id(), name);
        em.persist(device);
        return offered(device, "survey.device-made", targetCode);
    }

    /**
     * A new pairing code for the same tablet, or for one that replaces it.
     *
     * @throws StaleVersionException if somebody changed it meanwhile
     * @throws RuleViolationException {@code survey.kiosk.revoked}
     */
    @RolesAllowed(Permission.SURVEY_ENTER)
    public Pairing renew(UUID uuid, int version) {
        DeviceRow row = find(uuid);
        return offered(asRead(uuid, version), "survey.device-offered", row.target());
    }

    /**
     * Lets a tablet ask about another subject, e.g. in the next period; answers that wait on it keep theirs.
     *
     * @throws InvalidInputException for {@code name} or {@code target}
     * @throws StaleVersionException if somebody changed it meanwhile
     */
    @RolesAllowed(Permission.SURVEY_ENTER)
    public void change(UUID uuid, int version, String targetCode, String name) {
        DeviceRow row = find(uuid);
        SurveyTargetRef target = target(targetCode);
        if (target.agencyId() != row.agencyId()) {
            throw new InvalidInputException("target", "survey.kiosk.otherAgency");
        }
        SurveyDevice device = asRead(uuid, version);
        device.ask(target.id(), name);
        em.flush();
        audit.record("survey.device-changed", "survey-device", uuid.toString(), details(device, targetCode));
    }

    /**
     * Ends it: the tablet takes no answer any more, and those that wait on it are lost.
     *
     * @throws StaleVersionException if somebody changed it meanwhile
     */
    @RolesAllowed(Permission.SURVEY_ENTER)
    public void revoke(UUID uuid, int version) {
        DeviceRow row = find(uuid);
        SurveyDevice device = asRead(uuid, version);
        device.revoke(now());
        em.flush();
        audit.record("survey.device-revoked", "survey-device", uuid.toString(), details(device, row.target()));
    }

    private Pairing offered(SurveyDevice device, String action, String target) {
        String code = secrets.pairingCode();
        device.offer(secrets.pairingHash(code), now().plus(PAIRING));
        em.flush();
        audit.record(action, "survey-device", device.uuid().toString(), details(device, target));
        return new Pairing(device.uuid(), code);
    }

    private static Map<String, String> details(SurveyDevice device, String target) {
        return Map.of("name", device.name(), "target", target);
    }

    private SurveyTargetRef target(String code) {
        if (code == null || code.isBlank()) {
            throw new InvalidInputException("target", "input.required");
        }
        SurveyTargetRef target =
                filing.asked(code, currentCaller.scope(Permission.SURVEY_ENTER)).target();
        if (!target.active()) {
            throw new InvalidInputException("target", "survey.kiosk.inactive");
        }
        if (target.byCode()) {
            throw new InvalidInputException("target", "survey.kiosk.byCode");
        }
        return target;
    }

    private SurveyDevice asRead(UUID uuid, int version) {
        SurveyDevice device = em.createQuery("select d from SurveyDevice d where d.uuid = :uuid", SurveyDevice.class)
                .setParameter("uuid", uuid)
                .getSingleResult();
        device.requireVersion(version, "survey.stale");
        return device;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static DeviceRow row(ResultSet row, Instant now) throws SQLException {
        Instant until = Database.instant(row, "pairing_until");
        DeviceState state = row.getBoolean("revoked")
                ? DeviceState.REVOKED
                : row.getBoolean("paired")
                        ? DeviceState.PAIRED
                        : until != null && now.isBefore(until) ? DeviceState.WAITING : DeviceState.EXPIRED;
        return new DeviceRow(
                row.getObject("uuid", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                row.getString("code"),
                SurveyTargetRef.name(row.getString("target_name"), row.getString("point_name")),
                row.getLong("agency_id"),
                row.getString("period_name"),
                state,
                Database.instant(row, "seen_at"),
                row.getInt("waiting"));
    }
}
