package id.pendopo.web.survey;

import id.pendopo.domain.survey.ElementResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The elements as a figure with as many corners: the centre is 25, the rim 100. Only drawn; the table has the numbers. */
public final class Radar {

    private static final int CENTRE = 160;
    private static final int RADIUS = 120;
    private static final int LEAST = 25;
    private static final int SPAN = 75;
    private static final int[] RINGS = {50, 75, 100};

    /** Where an axis ends, and its label. */
    public record Axis(String x, String y, String labelX, String labelY, String label) {}

    private final List<Axis> axes = new ArrayList<>();
    private final List<String> rings = new ArrayList<>();
    private final String shape;

    Radar(List<ElementResult> elements) {
        int corners = elements.size();
        for (int i = 0; i < corners; i++) {
            axes.add(new Axis(
                    x(i, corners, 100),
                    y(i, corners, 100),
                    x(i, corners, 112),
                    y(i, corners, 112),
                    Integer.toString(i + 1)));
        }
        for (int ring : RINGS) {
            StringBuilder points = new StringBuilder();
            for (int i = 0; i < corners; i++) {
                points.append(x(i, corners, ring))
                        .append(',')
                        .append(y(i, corners, ring))
                        .append(' ');
            }
            rings.add(points.toString().strip());
        }
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < corners; i++) {
            double value = elements.get(i).value().doubleValue();
            points.append(x(i, corners, value))
                    .append(',')
                    .append(y(i, corners, value))
                    .append(' ');
        }
        shape = points.toString().strip();
    }

    private static String x(int corner, int corners, double value) {
        return text(CENTRE + Math.sin(angle(corner, corners)) * distance(value));
    }

    private static String y(int corner, int corners, double value) {
        return text(CENTRE - Math.cos(angle(corner, corners)) * distance(value));
    }

    private static double angle(int corner, int corners) {
        return 2 * Math.PI * corner / corners;
    }

    private static double distance(double value) {
        return RADIUS * Math.max(0, value - LEAST) / SPAN;
    }

    private static String text(double units) {
        return String.format(Locale.ROOT, "%.1f", units);
    }

    public List<Axis> getAxes() {
        return axes;
    }

    public List<String> getRings() {
        return rings;
    }

    public String getShape() {
        return shape;
    }

    public int getCentre() {
        return CENTRE;
    }
}
