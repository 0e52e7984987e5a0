package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.organization.ActivePeriod;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import id.pendopo.domain.standard.OpeningHours;
import id.pendopo.domain.standard.PointSeat;
import id.pendopo.domain.standard.ServicePoint;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts what was typed or imported into a service point, and tells what a point says, for the trail. */
@ApplicationScoped
public class PointFilling {

    @Inject
    private EntityManager em;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private RegionDirectory regions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Today today;

    @Inject
    private Clock clock;

    /** @throws InvalidInputException naming the field that is not acceptable, the agency when it is not the caller's */
    void fill(ServicePoint point, PointForm form) {
        AgencyRef agency = agencies.findByCode(form.agencyCode())
                .filter(found -> caller.scope(Permission.STANDARD_SERVICES).covers(found.id()))
                .orElseThrow(() -> new InvalidInputException(
                        "agency", form.agencyCode() == null ? "input.required" : "standard.service.agencyUnknown"));
        point.describe(form.name(), form.kind(), agency.id());
        point.lies(form.address(), district(form.districtCode()), form.place(), form.phone());
        point.opens(form.hours());
        point.seats(seats(form.seats()));
        point.welcomes(form.access(), form.accessNote(), form.queueNote());
        point.lasts(new ActivePeriod(form.activeFrom() == null ? today.get() : form.activeFrom(), form.activeTo()));
        point.writtenBy(caller.get().displayName(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private Long district(String code) {
        return code == null || code.isBlank()
                ? null
                : regions.findDistrict(code)
                        .map(DistrictRef::id)
                        .orElseThrow(() -> new InvalidInputException("district", "input.unknownValue"));
    }

    /** The fields of all lines are called the same, so a refusal names the line. */
    private List<PointSeat> seats(List<PointForm.Seat> typed) {
        List<PointSeat> seats = new ArrayList<>();
        for (PointForm.Seat seat : typed) {
            try {
                Long agency = seat.agencyCode() == null || seat.agencyCode().isBlank()
                        ? null
                        : agencies.findByCode(seat.agencyCode())
                                .map(AgencyRef::id)
                                .orElseThrow(() -> new InvalidInputException("institution", "input.unknownValue"));
                seats.add(new PointSeat(agency, seat.institution(), seat.counter()));
            } catch (InvalidInputException e) {
                int line = seats.size() + 1;
                throw new InvalidInputException(e.violations().stream()
                        .map(wrong -> new Violation(wrong.field() + "-" + line, wrong.code(), wrong.arguments()))
                        .toList());
            }
        }
        return seats;
    }

    /**
     * An agency that offers services at a point may not lose its place there; call when everything has been written.
     *
     * @param before the agencies that were there
     * @throws InvalidInputException for {@code seats}
     */
    @SuppressWarnings("unchecked")
    void requireSeats(ServicePoint point, Set<Long> before) {
        Set<Long> gone = new TreeSet<>(before);
        gone.removeAll(point.agencies());
        if (gone.isEmpty()) {
            return;
        }
        List<String> homeless = em.createNativeQuery(
                        """
                        select s.name from service_at_point o join service s on s.id = o.service_id
                        where o.point_id = ?1 and s.agency_id = any (cast(string_to_array(?2, ',') as bigint[]))
                        order by s.name limit 3""")
                .setParameter(1, point.getId())
                .setParameter(2, gone.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .getResultList();
        if (!homeless.isEmpty()) {
            throw new InvalidInputException("seats", "standard.point.seatInUse", String.join(", ", homeless));
        }
    }

    /** What the trail tells of a change, by the name of the field. */
    Map<String, String> facts(ServicePoint point) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", point.name());
        facts.put("kind", point.kind().name());
        facts.put("agency", agencies.byId(point.agencyId()).code());
        facts.put("address", point.address());
        facts.put(
                "district",
                regions.findDistrict(point.districtId()).map(DistrictRef::code).orElse(""));
        facts.put("place", Objects.toString(point.place(), ""));
        facts.put("phone", point.phone());
        facts.put("access", point.access().stream().map(Enum::name).collect(Collectors.joining(", ")));
        facts.put("accessNote", point.accessNote());
        facts.put("queueNote", point.queueNote());
        for (DayOfWeek day : DayOfWeek.values()) {
            facts.put(ServicePoint.field(day), OpeningHours.text(point.times(), day));
        }
        facts.put("seats", point.seats().stream().map(this::seat).collect(Collectors.joining(" | ")));
        facts.put("activeFrom", point.active().from().toString());
        facts.put("activeTo", Objects.toString(point.active().to(), ""));
        return facts;
    }

    private String seat(PointSeat seat) {
        String who = seat.agencyId() == null
                ? seat.institution()
                : agencies.byId(seat.agencyId()).code();
        return seat.counter().isEmpty() ? who : who + " (" + seat.counter() + ")";
    }
}
