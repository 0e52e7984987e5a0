package id.pendopo.service.standard;

import id.pendopo.domain.standard.OpenTime;
import id.pendopo.domain.standard.PointAccess;
import id.pendopo.domain.standard.PointKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A service point.
 *
 * @param version to be handed back with a change
 * @param agencyCode the agency that keeps it
 * @param districtCode the district it lies in; null for none
 * @param latitude degrees; null when the place is not known
 * @param times when it is open
 * @param seats institutions that sit there besides the agency
 * @param services codes of the services offered there, by name
 * @param activeTo last day; null while it goes on
 * @param active whether it is in use today
 */
public record PointRow(
        long id,
        UUID uuid,
        int version,
        String code,
        String name,
        PointKind kind,
        String agencyCode,
        String agencyShortName,
        String agencyName,
        String address,
        String districtCode,
        String districtName,
        Double latitude,
        Double longitude,
        String phone,
        List<PointAccess> access,
        String accessNote,
        String queueNote,
        List<OpenTime> times,
        List<SeatRow> seats,
        List<String> services,
        LocalDate activeFrom,
        LocalDate activeTo,
        boolean active)
        implements Serializable {

    /** An institution that sits there; {@code agencyCode} is null where it is no agency of this government. */
    public record SeatRow(String agencyCode, String name, String counter) implements Serializable {}
}
