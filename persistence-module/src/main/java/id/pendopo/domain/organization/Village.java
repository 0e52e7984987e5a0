package id.pendopo.domain.organization;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
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
public class Village extends BaseEntity {

    private static final Pattern CODE = Pattern.compile("[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}\\.[123][0-9]{3}");

    @Id
    @SequenceGenerator(name = "village_seq", sequenceName = "village_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "village_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "district_id", nullable = false)
    private District district;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Village() {}

    public Village(District district, String code, String name, LocalDate validFrom) {
        this.code = TextInput.matching(
                "code", TextInput.required("code", code, 13), 13, CODE, "organization.regionCode.malformed");
        if (!this.code.startsWith(district.getCode() + ".")) {
            throw new InvalidInputException("code", "organization.regionCode.otherDistrict", district.getCode());
        }
        this.district = district;
        this.name = TextInput.required("name", name, District.NAME_LIMIT);
        this.validFrom = validFrom;
    }

    public void rename(String newName) {
        this.name = TextInput.required("name", newName, District.NAME_LIMIT);
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

    public District getDistrict() {
        return district;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public VillageKind getKind() {
        return VillageKind.ofCode(code);
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }
}
