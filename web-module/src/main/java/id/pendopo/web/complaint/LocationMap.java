package id.pendopo.web.complaint;

import id.pendopo.domain.organization.GeoPoint;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A map that needs no internet: the schematic outlines of the districts, as a drawing 800 units wide. Near the equator a
 * degree is as long to the east as to the north, so one scale does.
 */
@Named
@RequestScoped
public class LocationMap {

    private static final int WIDTH = 800;
    private static final double MARGIN = 0.01;

    /** A district on the drawing, with the place of its name. */
    public record Area(String code, String name, String outline, String x, String y) {}

    @Inject
    private RegionDirectory regions;

    private List<DistrictRef> districts;
    private double west;
    private double north;
    private double scale;
    private double height;

    @PostConstruct
    void measure() {
        districts = regions.districts().stream()
                .filter(district -> district.boundary().size() > 2)
                .toList();
        List<GeoPoint> all = districts.stream()
                .flatMap(district -> district.boundary().stream())
                .toList();
        west = all.stream().mapToDouble(GeoPoint::longitude).min().orElse(0) - MARGIN;
        north = all.stream().mapToDouble(GeoPoint::latitude).max().orElse(0) + MARGIN;
        double east = all.stream().mapToDouble(GeoPoint::longitude).max().orElse(1) + MARGIN;
        double south = all.stream().mapToDouble(GeoPoint::latitude).min().orElse(-1) - MARGIN;
        scale = WIDTH / (east - west);
        height = (north - south) * scale;
    }

    /** Whether there is anything to draw; a government without outlines types coordinates instead. */
    public boolean isDrawn() {
        return !districts.isEmpty();
    }

    public List<Area> getAreas() {
        return districts.stream().map(this::area).toList();
    }

    private Area area(DistrictRef district) {
        String outline = district.boundary().stream()
                .map(point -> text(x(point.longitude())) + " " + text(y(point.latitude())))
                .collect(Collectors.joining("L", "M", "Z"));
        GeoPoint middle = district.center() == null ? district.boundary().get(0) : district.center();
        return new Area(
                district.code(), district.name(), outline, text(x(middle.longitude())), text(y(middle.latitude())));
    }

    public String getViewBox() {
        return "0 0 " + WIDTH + " " + text(height);
    }

    public double getWest() {
        return west;
    }

    public double getNorth() {
        return north;
    }

    /** Units of the drawing for one degree. */
    public double getScale() {
        return scale;
    }

    /** The SVG transform that puts a mark on a point. */
    public String place(Double latitude, Double longitude) {
        return latitude == null || longitude == null
                ? "translate(0 0)"
                : "translate(" + text(x(longitude)) + " " + text(y(latitude)) + ")";
    }

    /** Whether the drawing reaches that far. */
    public boolean covers(Double latitude, Double longitude) {
        return isDrawn()
                && latitude != null
                && longitude != null
                && x(longitude) >= 0
                && x(longitude) <= WIDTH
                && y(latitude) >= 0
                && y(latitude) <= height;
    }

    private double x(double longitude) {
        return (longitude - west) * scale;
    }

    private double y(double latitude) {
        return (north - latitude) * scale;
    }

    private static String text(double units) {
        return String.format(Locale.ROOT, "%.0f", units);
    }
}
