package id.pendopo.service.standard;

import id.pendopo.domain.platform.InvalidInputException;
import java.util.List;

/**
 * A circle on the ground.
 *
 * @param latitude degrees, north is positive
 * @param longitude degrees, east is positive
 * @param kilometres radius, more than 0, at most {@value #FARTHEST}
 */
public record Nearby(double latitude, double longitude, double kilometres) {

    public static final int FARTHEST = 500;

    /** Great-circle distance to the point of {@code p} in kilometres, on a sphere of the earth's mean radius. */
    static final String WITHIN =
            """
            p.latitude is not null and 2 * 6371.0088 * asin(sqrt(least(1, power(sin(radians(p.latitude - %1$s) / 2), 2)
                + cos(radians(%2$s)) * cos(radians(p.latitude)) * power(sin(radians(p.longitude - %3$s) / 2), 2)))) <= %4$s""";

    /** @throws InvalidInputException {@code proximity} for what is no place on earth, or no distance */
    public Nearby {
        boolean place = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        if (!place || !(kilometres > 0 && kilometres <= FARTHEST)) {
            throw new InvalidInputException("proximity", "standard.open.proximity", FARTHEST);
        }
    }

    static String within(String one, String two, String three, String four) {
        return WITHIN.formatted(one, two, three, four);
    }

    static String within() {
        return within("?", "?", "?", "?");
    }

    List<Object> values() {
        return List.of(latitude, latitude, longitude, kilometres);
    }
}
