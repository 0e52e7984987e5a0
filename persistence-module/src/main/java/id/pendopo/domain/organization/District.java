package id.pendopo.domain.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A kecamatan. */
@Entity
public class District extends Region {

    private static final Pattern CODE = Pattern.compile("[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}");

    @Id
    @SequenceGenerator(name = "district_seq", sequenceName = "district_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "district_seq")
    private Long id;

    @Column
    private Double latitude;

    @Column
    private Double longitude;

    protected District() {}

    public District(String code, String name, GeoPoint center, LocalDate validFrom) {
        super(code, CODE, name, validFrom);
        moveTo(center);
    }

    public final void moveTo(GeoPoint center) {
        this.latitude = center == null ? null : center.latitude();
        this.longitude = center == null ? null : center.longitude();
    }

    @Override
    public Long getId() {
        return id;
    }

    /** A point inside the district, for maps; null when unknown. */
    public GeoPoint getCenter() {
        return latitude == null ? null : new GeoPoint(latitude, longitude);
    }
}
