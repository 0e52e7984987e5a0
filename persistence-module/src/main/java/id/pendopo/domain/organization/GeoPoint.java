package id.pendopo.domain.organization;

import java.io.Serializable;

/** A place on earth in degrees (WGS 84). */
public record GeoPoint(double latitude, double longitude) implements Serializable {

    public GeoPoint {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("Not a place on earth: " + latitude + ", " + longitude);
        }
    }
}
