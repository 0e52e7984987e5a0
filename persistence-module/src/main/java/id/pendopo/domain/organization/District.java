package id.pendopo.domain.organization;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A kecamatan. Codes change when regions split, so a district says from when to when its code and name hold; a change is a
 * new row.
 */
@Entity
public class District extends BaseEntity {

    public static final int NAME_LIMIT = 100;

    private static final Pattern CODE = Pattern.compile("[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}");

    @Id
    @SequenceGenerator(name = "district_seq", sequenceName = "district_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "district_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    @Column
    private Double latitude;

    @Column
    private Double longitude;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected District() {}

    public District(String code, String name, GeoPoint center, LocalDate validFrom) {
        this.code = TextInput.matching(
                "code", TextInput.required("code", code, 8), 8, CODE, "organization.regionCode.malformed");
        this.name = TextInput.required("name", name, NAME_LIMIT);
        if (validFrom == null) {
            throw new InvalidInputException("validFrom", "input.required");
        }
        this.validFrom = validFrom;
        this.latitude = center == null ? null : center.latitude();
        this.longitude = center == null ? null : center.longitude();
    }

    public void rename(String newName) {
        this.name = TextInput.required("name", newName, NAME_LIMIT);
    }

    public void end(LocalDate lastDay) {
        if (lastDay == null || lastDay.isBefore(validFrom)) {
            throw new InvalidInputException("validTo", "organization.period.endsBeforeStart");
        }
        this.validTo = lastDay;
    }

    @Override
    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** A point inside the district, for maps; null when unknown. */
    public GeoPoint getCenter() {
        return latitude == null ? null : new GeoPoint(latitude, longitude);
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }
}
