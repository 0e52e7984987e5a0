package id.pendopo.domain.organization;

import id.pendopo.domain.platform.InvalidInputException;
import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place on earth in degrees (WGS 84). */
public record GeoPoint(double latitude, double longitude) implements Serializable {

    private static final Pattern TYPED =
            Pattern.compile("(-?\\d{1,3}(?:\\.\\d{1,15})?)\\s*[,;\\s]\\s*(-?\\d{1,3}(?:\\.\\d{1,15})?)");

    public GeoPoint {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("Not a place on earth: " + latitude + ", " + longitude);
        }
    }

    /**
     * A place as people copy it from a map: latitude, longitude; null for nothing.
     *
     * @throws InvalidInputException for the field if it is no place on earth
     */
    public static GeoPoint parse(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Matcher matcher = TYPED.matcher(typed.strip());
        try {
            if (matcher.matches()) {
                return new GeoPoint(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)));
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(field, "organization.place.malformed");
        }
        throw new InvalidInputException(field, "organization.place.malformed");
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return latitude + ", " + longitude;
    }
}
