package id.pendopo.domain.standard;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/**
 * An institution that sits at a service point of another: an agency of this government, or a vertical body, a state or
 * regional company by its name. Immutable.
 */
@Embeddable
public class PointSeat implements Serializable {

    private static final long serialVersionUID = 1;

    public static final int INSTITUTION_LIMIT = 200;
    public static final int COUNTER_LIMIT = 60;

    @Column(name = "agency_id")
    private Long agencyId;

    private String institution = "";
    private String counter = "";

    protected PointSeat() {}

    /**
     * @param agency an agency of this government; null for another institution
     * @param institution its name when it is no agency of this government
     * @param counter where to find it, e.g. Gerai 7; may be empty
     * @throws InvalidInputException if it names both or neither
     */
    public PointSeat(Long agency, String institution, String counter) {
        this.agencyId = agency;
        this.institution = agency == null
                ? TextInput.required("institution", institution, INSTITUTION_LIMIT)
                : TextInput.optional("institution", institution, INSTITUTION_LIMIT);
        if (agency != null && !this.institution.isEmpty()) {
            throw new InvalidInputException("institution", "standard.point.seatBoth");
        }
        this.counter = TextInput.optional("counter", counter, COUNTER_LIMIT);
    }

    /** Whether both are the same institution. */
    boolean sameInstitution(PointSeat other) {
        return Objects.equals(agencyId, other.agencyId) && institution.equalsIgnoreCase(other.institution);
    }

    /** Null where it is no agency of this government. */
    public Long agencyId() {
        return agencyId;
    }

    /** Empty where it is an agency of this government. */
    public String institution() {
        return institution;
    }

    public String counter() {
        return counter;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PointSeat that
                && Objects.equals(agencyId, that.agencyId)
                && institution.equals(that.institution)
                && counter.equals(that.counter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(agencyId, institution, counter);
    }
}
