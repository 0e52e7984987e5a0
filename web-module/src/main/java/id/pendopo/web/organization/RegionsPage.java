package id.pendopo.web.organization;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.organization.GeoPoint;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionAdministration;
import id.pendopo.service.organization.RegionDetail;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.organization.VillageRef;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** Districts on a schematic map that needs no internet, and the villages of the one the address names. */
@Named
@RequestScoped
public class RegionsPage {

    private static final double WIDTH = 800;
    private static final double MARGIN = 12;

    /**
     * A district as it is drawn.
     *
     * @param points corners for an SVG polygon; empty when its outline is unknown
     * @param villages how many it has
     */
    public record Shape(DistrictRef district, String points, String x, String y, int villages, boolean chosen) {}

    @Inject
    private RegionDirectory regions;

    @Inject
    private RegionAdministration administration;

    @Inject
    private CurrentCaller caller;

    private List<Shape> shapes;
    private List<RegionDetail> notInForce;
    private DistrictRef chosen;
    private String height = "0";

    @PostConstruct
    void load() {
        List<DistrictRef> districts = regions.districts();
        String code = Faces.getRequestParameter("district");
        chosen = districts.stream()
                .filter(district -> district.code().equals(code))
                .findFirst()
                .orElse(districts.isEmpty() ? null : districts.get(0));
        List<GeoPoint> all = districts.stream()
                .flatMap(district -> district.boundary().stream())
                .toList();
        double west = all.stream().mapToDouble(GeoPoint::longitude).min().orElse(0);
        double east = all.stream().mapToDouble(GeoPoint::longitude).max().orElse(1);
        double north = all.stream().mapToDouble(GeoPoint::latitude).max().orElse(1);
        double south = all.stream().mapToDouble(GeoPoint::latitude).min().orElse(0);
        double scale = (WIDTH - 2 * MARGIN) / (east - west);
        height = number((north - south) * scale + 2 * MARGIN);
        shapes = districts.stream()
                .map(district -> shape(district, west, north, scale))
                .toList();
    }

    private Shape shape(DistrictRef district, double west, double north, double scale) {
        StringBuilder points = new StringBuilder();
        for (GeoPoint corner : district.boundary()) {
            points.append(x(corner, west, scale))
                    .append(',')
                    .append(y(corner, north, scale))
                    .append(' ');
        }
        GeoPoint center = district.center();
        return new Shape(
                district,
                points.toString().strip(),
                center == null ? "0" : x(center, west, scale),
                center == null ? "0" : y(center, north, scale),
                regions.villages(district.id()).size(),
                district.equals(chosen));
    }

    private static String x(GeoPoint point, double west, double scale) {
        return number(MARGIN + (point.longitude() - west) * scale);
    }

    private static String y(GeoPoint point, double north, double scale) {
        return number(MARGIN + (north - point.latitude()) * scale);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    public List<Shape> getShapes() {
        return shapes;
    }

    public boolean isMayManage() {
        return caller.get().scope(Permission.ORGANIZATION_MANAGE).governmentWide();
    }

    /** Former and future ones, for those who keep the list. */
    public List<RegionDetail> getNotInForce() {
        if (notInForce == null) {
            notInForce = isMayManage() ? administration.notInForce() : List.of();
        }
        return notInForce;
    }

    /** Whether there is anything to draw. */
    public boolean isDrawable() {
        return shapes.stream().anyMatch(shape -> !shape.points().isEmpty());
    }

    public String getViewBox() {
        return "0 0 " + (int) WIDTH + " " + height;
    }

    public DistrictRef getChosen() {
        return chosen;
    }

    public List<VillageRef> getVillages() {
        return chosen == null ? List.of() : regions.villages(chosen.id());
    }

    public int getVillageCount() {
        return shapes.stream().mapToInt(Shape::villages).sum();
    }
}
