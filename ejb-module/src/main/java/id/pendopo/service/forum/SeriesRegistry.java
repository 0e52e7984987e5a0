package id.pendopo.service.forum;

import id.pendopo.domain.forum.Rhythm;
import id.pendopo.domain.forum.Series;
import id.pendopo.domain.forum.UsualChannel;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.Agencies;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Keeps series of forums: an agency its own, the organisation bureau all. */
@Stateless
@RolesAllowed(Permission.FORUM_MANAGE)
public class SeriesRegistry {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private SeriesAccess access;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    @Inject
    private Clock clock;

    /**
     * Adds a series.
     *
     * @return its code as it is kept
     * @throws InvalidInputException if a field is not acceptable, the code is taken or the agency is not the caller's
     */
    public String create(SeriesForm form) {
        Series series = new Series(form.code());
        fill(series, form);
        em.persist(series);
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (Agencies.isTaken(e)) {
                throw new InvalidInputException("code", "forum.series.codeTaken", series.code());
            }
            throw e;
        }
        trail.record("forum.series-made", "forum-series", series.code(), facts(series));
        return series.code();
    }

    /**
     * Changes a series. Its code stays: addresses refer to it.
     *
     * @param version the version the caller has read
     * @throws NotFoundException if there is none the caller may manage
     * @throws InvalidInputException if a field is not acceptable
     * @throws StaleVersionException if somebody else has changed it since
     */
    public void change(String code, int version, SeriesForm form) {
        Series series = access.changeable(code);
        series.requireVersion(version, "forum.changedMeanwhile");
        Map<String, String> before = facts(series);
        fill(series, form);
        trail.record("forum.series-changed", "forum-series", series.code(), differences(before, facts(series)));
    }

    private void fill(Series series, SeriesForm form) {
        AgencyRef agency = agencies.findByCode(form.agencyCode())
                .filter(found -> caller.scope(Permission.FORUM_MANAGE).covers(found.id()))
                .orElseThrow(() -> new InvalidInputException(
                        "agency",
                        form.agencyCode() == null || form.agencyCode().isBlank()
                                ? "input.required"
                                : "forum.agencyUnknown"));
        series.describe(form.name(), form.kind(), agency.id(), form.defaultPlace(), form.description());
        series.recurs(
                Rhythm.of(form.rhythm()), form.startsOn() == null ? today.get() : form.startsOn(), form.endedOn());
        series.carriedBy(channels(form));
        series.writtenBy(caller.get().displayName(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static List<UsualChannel> channels(SeriesForm form) {
        List<UsualChannel> channels = new ArrayList<>();
        int line = 0;
        for (SeriesForm.Channel one : form.channels()) {
            line++;
            boolean empty = (one.station() == null || one.station().isBlank())
                    && (one.channel() == null || one.channel().isBlank());
            if (empty) {
                continue;
            }
            try {
                channels.add(new UsualChannel(one.kind(), one.station(), one.channel(), one.live()));
            } catch (InvalidInputException e) {
                throw e.numbered(line);
            }
        }
        return channels;
    }

    private Map<String, String> facts(Series series) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", series.name());
        facts.put("kind", series.kind().name());
        facts.put("agency", agencies.byId(series.agencyId()).code());
        facts.put("rhythm", series.rhythm().text());
        facts.put("defaultPlace", series.defaultPlace());
        facts.put(
                "channels",
                series.channels().stream()
                        .map(one -> one.channel().isEmpty() ? one.station() : one.station() + " " + one.channel())
                        .collect(Collectors.joining(", ")));
        facts.put("description", series.description());
        facts.put("startsOn", series.startsOn().toString());
        facts.put("endedOn", Objects.toString(series.endedOn(), ""));
        return facts;
    }

    /** What changed, as the trail tells it: from what to what, by the name of the field. */
    static Map<String, String> differences(Map<String, String> before, Map<String, String> after) {
        Map<String, String> details = new LinkedHashMap<>();
        after.forEach((fact, now) -> {
            if (!Objects.equals(before.get(fact), now)) {
                details.put(fact, before.get(fact) + " → " + now);
            }
        });
        return details;
    }
}
