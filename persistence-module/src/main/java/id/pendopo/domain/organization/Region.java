package id.pendopo.domain.organization;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A place with a region code of the Ministry of Home Affairs. Codes change when regions split, so a region says from when
 * to when its code holds; another code is another region.
 */
@MappedSuperclass
public abstract class Region extends BaseEntity {

    public static final int NAME_LIMIT = 100;
    public static final int CODE_LIMIT = 13;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Region() {}

    Region(String code, Pattern form, String name, LocalDate validFrom) {
        this.code = TextInput.matching(
                "code",
                TextInput.required("code", code, CODE_LIMIT),
                CODE_LIMIT,
                form,
                "organization.regionCode.malformed");
        describe(name, validFrom, null);
    }

    /** Changes the name and the days it holds. */
    public void describe(String newName, LocalDate from, LocalDate to) {
        String taken = TextInput.required("name", newName, NAME_LIMIT);
        if (from == null) {
            throw new InvalidInputException("validFrom", "input.required");
        }
        if (to != null && to.isBefore(from)) {
            throw new InvalidInputException("validTo", "organization.period.endsBeforeStart");
        }
        this.name = taken;
        this.validFrom = from;
        this.validTo = to;
    }

    /** Whether a region with the same code would hold on one of these days too. */
    public boolean overlaps(LocalDate from, LocalDate to) {
        return (to == null || !validFrom.isAfter(to)) && (validTo == null || !validTo.isBefore(from));
    }

    public boolean holdsOn(LocalDate day) {
        return overlaps(day, day);
    }

    /** Whether it goes on at least as long: null is for ever. */
    public boolean lastsUntil(LocalDate day) {
        return validTo == null || (day != null && !validTo.isBefore(day));
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }
}
