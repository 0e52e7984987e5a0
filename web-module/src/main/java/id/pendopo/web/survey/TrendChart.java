package id.pendopo.web.survey;

import id.pendopo.service.survey.SurveyTrendPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The values of the years as bars from 25 to 100, 800 units wide; the table beside it has the numbers. */
public final class TrendChart {

    private static final int WIDTH = 800;
    private static final int LEFT = 44;
    private static final int TOP = 24;
    private static final int BASE = 176;
    private static final int LEAST = 25;
    private static final int SPAN = 75;
    private static final int[] LINES = {25, 50, 75, 100};

    /** A bar with its year and value. */
    public record Bar(
            String x, String y, String width, String height, String middle, String labelY, String year, String value) {}

    /** A line across with its number. */
    public record Grid(String y, String label) {}

    private final List<Bar> bars = new ArrayList<>();
    private final List<Grid> grid = new ArrayList<>();

    TrendChart(List<SurveyTrendPoint> points, Locale locale) {
        for (int line : LINES) {
            grid.add(new Grid(text(y(line)), Integer.toString(line)));
        }
        double step = (double) (WIDTH - LEFT) / Math.max(1, points.size());
        double width = Math.min(56, step * 0.6);
        for (int i = 0; i < points.size(); i++) {
            SurveyTrendPoint point = points.get(i);
            double y = y(point.value().doubleValue());
            double middle = LEFT + step * i + step / 2;
            bars.add(new Bar(
                    text(middle - width / 2),
                    text(y),
                    text(width),
                    text(BASE - y),
                    text(middle),
                    text(y - 6),
                    point.period().code(),
                    IndexWords.value(point.value(), locale)));
        }
    }

    private static double y(double value) {
        return BASE - (BASE - TOP) * (value - LEAST) / SPAN;
    }

    private static String text(double units) {
        return String.format(Locale.ROOT, "%.1f", units);
    }

    public List<Bar> getBars() {
        return bars;
    }

    public List<Grid> getGrid() {
        return grid;
    }
}
