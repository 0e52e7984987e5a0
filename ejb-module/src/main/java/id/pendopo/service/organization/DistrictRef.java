package id.pendopo.service.organization;

import id.pendopo.domain.organization.GeoPoint;
import java.io.Serializable;
import java.util.List;

/**
 * A kecamatan.
 *
 * @param id internal number; never shown outside
 * @param code region code, for example 36.71.01
 * @param name for example Tangerang
 * @param center a point inside it; null when unknown
 * @param boundary schematic outline, closed implicitly; empty when unknown
 */
public record DistrictRef(long id, String code, String name, GeoPoint center, List<GeoPoint> boundary)
        implements Serializable {}
