package id.pendopo.domain.standard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A column of the file for SIPP Nasional: about the provider, who carries the service out, the standard in force, the maklumat,
 * how complaints are handled, how satisfied people are, and where it is published. Which of them a government hands over is its setting.
 */
public enum SippnField {
    AGENCY,
    AGENCY_ADDRESS,
    AGENCY_PHONE,
    AGENCY_EMAIL,
    AGENCY_WEBSITE,
    UNIT,
    OWNER,
    CODE,
    SERVICE,
    DESCRIPTION,
    KIND,
    MODE,
    AUDIENCES,
    PLACES,
    REQUIREMENTS,
    PROCEDURE,
    DURATION,
    FEE,
    PRODUCT,
    COMPLAINTS,
    VERSION,
    DECREE,
    DECIDED_ON,
    IN_FORCE_FROM,
    PLEDGE,
    PLEDGE_SIGNED,
    INDEX,
    INDEX_GRADE,
    INDEX_PERIOD,
    PAGE,
    STATUS,
    SENT_ON,
    SHOWN_ON,
    SHOWN_AT;

    /** What the setting says for every field in this order. */
    public static final String ALL = "all";

    /** As the setting names it, e.g. {@code agency-phone}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The fields a setting names, in its order.
     *
     * @param setting {@link #ALL}, or names with commas between
     * @throws IllegalArgumentException for a name that is none
     */
    public static List<SippnField> chosen(String setting) {
        return ALL.equals(setting)
                ? List.of(values())
                : Arrays.stream(setting.split(","))
                        .map(SippnField::named)
                        .distinct()
                        .toList();
    }

    private static SippnField named(String path) {
        return Arrays.stream(values())
                .filter(field -> field.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(path));
    }
}
