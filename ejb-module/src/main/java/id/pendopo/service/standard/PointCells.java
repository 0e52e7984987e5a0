package id.pendopo.service.standard;

import id.pendopo.domain.organization.GeoPoint;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.domain.standard.OpeningHours;
import id.pendopo.domain.standard.PointAccess;
import id.pendopo.domain.standard.PointKind;
import id.pendopo.domain.standard.PointSeat;
import id.pendopo.domain.standard.ServicePoint;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.platform.CsvTable.Row;
import id.pendopo.service.standard.PointRow.SeatRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The cells of a file of service points: how it is read, and how the export writes it. */
@ApplicationScoped
public class PointCells {

    /** As the export writes them. */
    public static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "kind",
            "agency",
            "address",
            "district",
            "latitude",
            "longitude",
            "phone",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "access",
            "access_note",
            "queue_note",
            "seats",
            "services",
            "active_from",
            "active_to");

    static final List<String> REQUIRED = List.of("code", "name", "kind", "agency", "address");

    private static final String BETWEEN = ServiceImport.SEPARATOR;
    private static final String AT = "@";
    private static final int SEATS_LONGEST = 20_000;
    static final Map<String, String> COLUMN_OF_FIELD = Map.of(
            "accessNote", "access_note",
            "queueNote", "queue_note",
            "activeFrom", "active_from",
            "activeTo", "active_to",
            "points", "services");

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private RegionDirectory regions;

    /** The refusal with the lines of institutions named as their column. */
    static InvalidInputException named(InvalidInputException refusal) {
        return new InvalidInputException(refusal.violations().stream()
                .map(wrong -> wrong.field().matches("(institution|counter)-\\d+")
                        ? new Violation("seats", wrong.code(), wrong.arguments())
                        : wrong)
                .toList());
    }

    /** The cells of a point, by {@link #COLUMNS}. */
    public static List<Object> of(PointRow row) {
        List<Object> first = Arrays.asList(
                row.code(),
                row.name(),
                row.kind().name(),
                row.agencyCode(),
                row.address(),
                row.districtCode(),
                row.latitude(),
                row.longitude(),
                row.phone());
        List<Object> hours = Arrays.stream(DayOfWeek.values())
                .<Object>map(day -> OpeningHours.text(row.times(), day))
                .toList();
        List<Object> rest = Arrays.asList(
                row.access().stream().map(Enum::name).collect(Collectors.joining(BETWEEN)),
                row.accessNote(),
                row.queueNote(),
                row.seats().stream().map(PointCells::seatText).collect(Collectors.joining(BETWEEN)),
                String.join(BETWEEN, row.services()),
                row.activeFrom(),
                row.activeTo());
        List<Object> cells = new ArrayList<>(first);
        cells.addAll(hours);
        cells.addAll(rest);
        return cells;
    }

    private static String seatText(SeatRow seat) {
        String who = seat.agencyCode() == null ? seat.name() : seat.agencyCode();
        return seat.counter().isEmpty() ? who : who + AT + seat.counter();
    }

    /**
     * What a row says about a point.
     *
     * @param known the point as it is; null for a new one
     */
    PointForm form(Row row, ServicePoint known) {
        return new PointForm(
                row.get("code"),
                row.get("name"),
                ServiceImport.one("kind", PointKind.class, row.get("kind")),
                row.get("agency"),
                row.get("address"),
                ServiceImport.cell(row, "district", text -> text, known == null ? "" : district(known.districtId())),
                row.cells().containsKey("latitude")
                        ? place(row.get("latitude"), row.get("longitude"))
                        : known == null ? null : known.place(),
                ServiceImport.cell(row, "phone", text -> text, known == null ? "" : known.phone()),
                ServiceImport.cell(
                        row,
                        "access",
                        text -> ServiceImport.several("access", PointAccess.class, text),
                        known == null ? Set.of() : known.access()),
                ServiceImport.cell(row, "access_note", text -> text, known == null ? "" : known.accessNote()),
                ServiceImport.cell(row, "queue_note", text -> text, known == null ? "" : known.queueNote()),
                hours(row, known),
                ServiceImport.cell(row, "seats", this::seats, known == null ? List.of() : seatsOf(known)),
                ServiceImport.cell(
                        row,
                        "active_from",
                        text -> ServiceImport.day("activeFrom", text),
                        known == null ? null : known.active().from()),
                ServiceImport.cell(
                        row,
                        "active_to",
                        text -> ServiceImport.day("activeTo", text),
                        known == null ? null : known.active().to()));
    }

    private String district(Long id) {
        return regions.findDistrict(id).map(DistrictRef::code).orElse("");
    }

    private static Map<DayOfWeek, String> hours(Row row, ServicePoint known) {
        Map<DayOfWeek, String> hours = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            String column = ServicePoint.field(day);
            hours.put(
                    day,
                    ServiceImport.cell(
                            row, column, text -> text, known == null ? "" : OpeningHours.text(known.times(), day)));
        }
        return hours;
    }

    private List<PointForm.Seat> seats(String cell) {
        return Arrays.stream(TextInput.optional("seats", cell, SEATS_LONGEST).split("\\|"))
                .filter(part -> !part.isBlank())
                .map(part -> {
                    int at = part.lastIndexOf(AT);
                    String who = (at < 0 ? part : part.substring(0, at)).strip();
                    String counter = at < 0 ? "" : part.substring(at + 1).strip();
                    return agencies.findByCode(who).isPresent()
                            ? new PointForm.Seat(who, "", counter)
                            : new PointForm.Seat("", who, counter);
                })
                .toList();
    }

    private List<PointForm.Seat> seatsOf(ServicePoint known) {
        return known.seats().stream().map(this::seat).toList();
    }

    private PointForm.Seat seat(PointSeat seat) {
        return new PointForm.Seat(
                seat.agencyId() == null ? "" : agencies.byId(seat.agencyId()).code(),
                seat.institution(),
                seat.counter());
    }

    private static GeoPoint place(String latitude, String longitude) {
        return latitude.isEmpty() && longitude.isEmpty()
                ? null
                : GeoPoint.parse("latitude", latitude.replace(',', '.') + ", " + longitude.replace(',', '.'));
    }
}
