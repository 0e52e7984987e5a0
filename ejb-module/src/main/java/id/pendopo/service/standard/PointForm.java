package id.pendopo.service.standard;

import id.pendopo.domain.organization.GeoPoint;
import id.pendopo.domain.standard.PointAccess;
import id.pendopo.domain.standard.PointKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an officer types about a service point.
 *
 * @param code what it is known by; only read when it is created
 * @param agencyCode the agency that keeps the place
 * @param address may be empty for what comes to people
 * @param districtCode the district it lies in; empty for none
 * @param place where on the map; null when it is not known
 * @param hours by weekday as {@link id.pendopo.domain.standard.OpeningHours} reads them
 * @param seats institutions that sit there besides the agency
 * @param activeFrom first day; null for a new one means today
 * @param activeTo last day; null while it goes on
 */
public record PointForm(
        String code,
        String name,
        PointKind kind,
        String agencyCode,
        String address,
        String districtCode,
        GeoPoint place,
        String phone,
        Set<PointAccess> access,
        String accessNote,
        String queueNote,
        Map<DayOfWeek, String> hours,
        List<Seat> seats,
        LocalDate activeFrom,
        LocalDate activeTo) {

    /**
     * An institution that sits there.
     *
     * @param agencyCode an agency of this government; empty for another institution
     * @param institution name of another institution
     * @param counter where to find it; may be empty
     */
    public record Seat(String agencyCode, String institution, String counter) {}
}
