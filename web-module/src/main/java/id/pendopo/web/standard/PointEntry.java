package id.pendopo.web.standard;

import id.pendopo.domain.organization.GeoPoint;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.standard.PointAccess;
import id.pendopo.domain.standard.PointKind;
import id.pendopo.service.standard.PointForm;
import id.pendopo.service.standard.PointRow;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A service point while it is typed. */
public class PointEntry implements Serializable {

    private static final long serialVersionUID = 1;

    private String code;
    private String name;
    private PointKind kind = PointKind.OFFICE;
    private String agency;
    private String address;
    private String district;
    private String latitude;
    private String longitude;
    private String phone;
    private List<PointAccess> access = List.of();
    private String accessNote;
    private String queueNote;
    private LocalDate activeFrom;
    private LocalDate activeTo;
    private List<DayEntry> week = DayEntry.week(List.of());
    private List<SeatEntry> seats = new ArrayList<>();

    static PointEntry of(PointRow point) {
        PointEntry entry = new PointEntry();
        entry.code = point.code();
        entry.name = point.name();
        entry.kind = point.kind();
        entry.agency = point.agencyCode();
        entry.address = point.address();
        entry.district = point.districtCode();
        entry.latitude = point.latitude() == null ? null : point.latitude().toString();
        entry.longitude = point.longitude() == null ? null : point.longitude().toString();
        entry.phone = point.phone();
        entry.access = point.access();
        entry.accessNote = point.accessNote();
        entry.queueNote = point.queueNote();
        entry.week = DayEntry.week(point.times());
        entry.seats = new ArrayList<>(point.seats().stream().map(SeatEntry::of).toList());
        entry.activeFrom = point.activeFrom();
        entry.activeTo = point.activeTo();
        return entry;
    }

    /** @throws InvalidInputException for {@code latitude} if both numbers are no place on earth */
    PointForm form() {
        seats.removeIf(SeatEntry::blank);
        Map<DayOfWeek, String> hours = new EnumMap<>(DayOfWeek.class);
        week.forEach(entry -> hours.put(entry.getDay(), entry.getHours()));
        return new PointForm(
                code,
                name,
                kind,
                agency,
                address,
                district,
                place(),
                phone,
                access == null ? Set.of() : Set.copyOf(access),
                accessNote,
                queueNote,
                hours,
                seats.stream().map(SeatEntry::seat).toList(),
                activeFrom,
                activeTo);
    }

    private GeoPoint place() {
        String north = latitude == null ? "" : latitude.strip().replace(',', '.');
        String east = longitude == null ? "" : longitude.strip().replace(',', '.');
        return north.isEmpty() && east.isEmpty() ? null : GeoPoint.parse("latitude", north + ", " + east);
    }

    /** Lists are not put together line by line: the institutions that were typed stay. */
    void keepSeats(PointEntry typed) {
        seats = typed.seats;
    }

    public List<DayEntry> getWeek() {
        return week;
    }

    public List<SeatEntry> getSeats() {
        return seats;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public PointKind getKind() {
        return kind;
    }

    public void setKind(PointKind kind) {
        this.kind = kind;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getLatitude() {
        return latitude;
    }

    public void setLatitude(String latitude) {
        this.latitude = latitude;
    }

    public String getLongitude() {
        return longitude;
    }

    public void setLongitude(String longitude) {
        this.longitude = longitude;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public List<PointAccess> getAccess() {
        return access;
    }

    public void setAccess(List<PointAccess> access) {
        this.access = access;
    }

    public String getAccessNote() {
        return accessNote;
    }

    public void setAccessNote(String accessNote) {
        this.accessNote = accessNote;
    }

    public String getQueueNote() {
        return queueNote;
    }

    public void setQueueNote(String queueNote) {
        this.queueNote = queueNote;
    }

    public LocalDate getActiveFrom() {
        return activeFrom;
    }

    public void setActiveFrom(LocalDate activeFrom) {
        this.activeFrom = activeFrom;
    }

    public LocalDate getActiveTo() {
        return activeTo;
    }

    public void setActiveTo(LocalDate activeTo) {
        this.activeTo = activeTo;
    }
}
