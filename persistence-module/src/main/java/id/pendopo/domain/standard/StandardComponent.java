package id.pendopo.domain.standard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The 14 components of a service standard (UU 25/2009 Pasal 21), in the order and the two groups of PermenPANRB 15/2014: the
 * six of service delivery, which must be published, and the eight of its management, which stay inside.
 */
public enum StandardComponent {
    REQUIREMENTS(true, true),
    PROCEDURE(true, false),
    DURATION(true, false),
    FEE(true, true),
    PRODUCT(true, true),
    COMPLAINTS(true, true),
    LEGAL_BASIS(false, true),
    FACILITIES(false, false),
    COMPETENCE(false, false),
    SUPERVISION(false, false),
    STAFF(false, false),
    GUARANTEE(false, false),
    SAFETY(false, false),
    EVALUATION(false, false);

    private final boolean delivery;
    private final boolean listed;

    StandardComponent(boolean delivery, boolean listed) {
        this.delivery = delivery;
        this.listed = listed;
    }

    /** Whether it belongs to service delivery and so to what is published. */
    public boolean delivery() {
        return delivery;
    }

    /** Whether it is a list of things besides prose. */
    public boolean listed() {
        return listed;
    }

    /** 1 to 14, as documents number them. */
    public int number() {
        return ordinal() + 1;
    }

    /** Name for addresses, e.g. {@code legal-basis}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<StandardComponent> published() {
        return Arrays.stream(values()).filter(StandardComponent::delivery).toList();
    }
}
