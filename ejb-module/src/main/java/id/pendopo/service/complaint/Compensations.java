package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.standard.Compensation;
import id.pendopo.domain.standard.CompensationRule;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardDecree;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import id.pendopo.service.standard.StandardAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What people were given because a service did not keep its standard. Nothing here is ever changed or deleted; the database
 * refuses it too.
 */
@Stateless
public class Compensations {

    public static final int ROWS = 200;

    static final String COLUMNS =
            "g.given_on, g.form, g.amount, r.component, c.tracking_number, g.recorded_at, g.recorded_by";

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private StandardAccess access;

    @Inject
    private Docket docket;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    @Inject
    private Clock clock;

    /**
     * What was given for a service, the latest first; at most 200. A complaint the caller may not see is not named.
     *
     * @throws NotFoundException if there is no such service where the caller reads standards
     */
    @RolesAllowed(Permission.STANDARD_READ)
    public List<CompensationRow> of(String serviceCode) {
        PublicService service = access.service(serviceCode, Permission.STANDARD_READ);
        List<Object> parameters = new ArrayList<>();
        String visible = ComplaintVisibility.condition(caller.get(), parameters);
        parameters.add(service.getId());
        return database.list(
                "select " + COLUMNS + " from compensation_given g" + joined(visible)
                        + " where g.service_id = ? order by g.given_on desc, g.id desc limit " + ROWS,
                Compensations::row,
                parameters.toArray());
    }

    /** What is told of {@code g}: its rule {@code r}, and its complaint {@code c} where the condition lets the caller see it. */
    static String joined(String visible) {
        return " left join compensation_rule r on r.id = g.rule_id left join complaint c on c.id = g.complaint_id and "
                + visible;
    }

    /** Of a row that has {@link #COLUMNS}. */
    static CompensationRow row(ResultSet row) throws SQLException {
        String component = row.getString("component");
        return new CompensationRow(
                row.getObject("given_on", LocalDate.class),
                row.getString("form"),
                row.getBigDecimal("amount"),
                component == null ? null : StandardComponent.valueOf(component),
                row.getString("tracking_number"),
                Database.instant(row, "recorded_at"),
                row.getString("recorded_by"));
    }

    /**
     * Records what was given.
     *
     * @throws NotFoundException if there is no such service where the caller writes standards
     * @throws InvalidInputException naming the field that is not acceptable; {@code complaint} alike for one that does not exist,
     *     that the caller may not see and that is about another service
     */
    @RolesAllowed(Permission.STANDARD_EDIT)
    public void give(String serviceCode, CompensationForm form) {
        PublicService service = access.service(serviceCode, Permission.STANDARD_EDIT);
        LocalDate givenOn = StandardDecree.past("givenOn", form.givenOn(), today.get());
        CompensationRule rule = form.rule() == null ? null : rule(form.rule(), service);
        boolean said =
                form.amount() != null || (form.form() != null && !form.form().isBlank());
        Compensation given = said || rule == null ? new Compensation(form.form(), form.amount()) : rule.compensation();
        Complaint complaint =
                form.complaint() == null || form.complaint().isBlank() ? null : complaint(form.complaint(), service);
        em.createNativeQuery(
                        """
                        insert into compensation_given (service_id, rule_id, complaint_id, given_on, form, amount, recorded_at,
                                                        recorded_by)
                        values (?1, cast(?2 as bigint), cast(?3 as bigint), ?4, ?5, cast(?6 as numeric), ?7, ?8)""")
                .setParameter(1, service.getId())
                .setParameter(2, rule == null ? null : rule.getId().toString())
                .setParameter(3, complaint == null ? null : complaint.getId().toString())
                .setParameter(4, Date.valueOf(givenOn))
                .setParameter(5, given.form())
                .setParameter(6, given.amount() == null ? null : given.amount().toPlainString())
                .setParameter(7, Timestamp.from(clock.instant()))
                .setParameter(8, caller.get().displayName())
                .executeUpdate();
        trail.record(
                "compensation.given",
                "service",
                service.code(),
                Map.of(
                        "givenOn", givenOn.toString(),
                        "form", given.form(),
                        "amount", given.amount() == null ? "" : given.amount().toPlainString()));
    }

    private CompensationRule rule(UUID uuid, PublicService service) {
        return em.createQuery(
                        "select r from CompensationRule r where r.uuid = :uuid and r.serviceId = :service",
                        CompensationRule.class)
                .setParameter("uuid", uuid)
                .setParameter("service", service.getId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("rule", "input.unknownValue"));
    }

    private Complaint complaint(String number, PublicService service) {
        try {
            Complaint complaint = docket.find(number);
            if (service.getId().equals(complaint.serviceId())) {
                return complaint;
            }
        } catch (NotFoundException e) {
            throw new InvalidInputException("complaint", "complaint.compensation.unknownComplaint");
        }
        throw new InvalidInputException("complaint", "complaint.compensation.unknownComplaint");
    }
}
