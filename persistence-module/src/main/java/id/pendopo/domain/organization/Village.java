package id.pendopo.domain.organization;

import id.pendopo.domain.platform.InvalidInputException;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A kelurahan, desa or desa adat, in one district; its code begins with the district's. */
@Entity
public class Village extends Region {

    private static final Pattern CODE = Pattern.compile("[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}\\.[123][0-9]{3}");
    private static final int DISTRICT_CODE = 8;

    @Id
    @SequenceGenerator(name = "village_seq", sequenceName = "village_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "village_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "district_id", nullable = false)
    private District district;

    protected Village() {}

    public Village(District district, String code, String name, LocalDate validFrom) {
        super(code, CODE, name, validFrom);
        if (!getCode().startsWith(district.getCode() + ".")) {
            throw new InvalidInputException("code", "organization.regionCode.otherDistrict", district.getCode());
        }
        this.district = district;
    }

    /** Whether this is written as the code of a village, not of a district. */
    public static boolean isCode(String code) {
        return code != null && CODE.matcher(code).matches();
    }

    /** The code of the district that a village with this code lies in. */
    public static String districtCode(String villageCode) {
        return villageCode.substring(0, DISTRICT_CODE);
    }

    @Override
    public Long getId() {
        return id;
    }

    public District getDistrict() {
        return district;
    }

    public VillageKind getKind() {
        return VillageKind.ofCode(getCode());
    }
}
