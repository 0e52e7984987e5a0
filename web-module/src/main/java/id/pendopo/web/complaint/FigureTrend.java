package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.FigureMark;
import id.pendopo.domain.complaint.FigureTally;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;

/** Bars by month, as a drawing 800 units wide: received, and of those answered. */
public final class FigureTrend {

    private static final int WIDTH = 800;
    private static final int LEFT = 52;
    private static final int TOP = 12;
    private static final int BASE = 196;
    private static final int LABELS = 13;

    /** The two bars of a month, and its name where there is room for it. */
    public record Bar(String x, String width, String label, String middle, Column received, Column answered) {}

    /** One bar. */
    public record Column(String x, String y, String height, String width, String title) {}

    /** A line across with its number. */
    public record Grid(String y, String label) {}

    private final List<Bar> bars = new ArrayList<>();
    private final List<Grid> grid = new ArrayList<>();

    /**
     * @param label of a month
     * @param title of a bar: month, count, whether it is the answered ones
     */
    FigureTrend(
            SortedMap<YearMonth, FigureTally> months,
            Function<YearMonth, String> label,
            Titles title,
            Function<Long, String> number) {
        long most =
                months.values().stream().mapToLong(FigureTally::received).max().orElse(0);
        long top = top(most);
        for (int quarter = 0; quarter <= 4; quarter += top >= 4 ? 1 : 4) {
            grid.add(new Grid(text(y(top * quarter / 4.0, top)), number.apply(top * quarter / 4)));
        }
        double step = (double) (WIDTH - LEFT) / Math.max(1, months.size());
        int every = (months.size() + LABELS - 1) / LABELS;
        int index = 0;
        for (Map.Entry<YearMonth, FigureTally> month : months.entrySet()) {
            double x = LEFT + index * step;
            double width = Math.min(28, step * 0.36);
            double middle = x + step / 2;
            long received = month.getValue().received();
            long answered = month.getValue().count(FigureMark.ANSWERED);
            bars.add(new Bar(
                    text(x),
                    text(step),
                    index % Math.max(1, every) == 0 ? label.apply(month.getKey()) : "",
                    text(middle),
                    column(middle - width, width, received, top, title.of(month.getKey(), received, false)),
                    column(middle, width, answered, top, title.of(month.getKey(), answered, true))));
            index++;
        }
    }

    /** Words for a bar. */
    interface Titles {
        String of(YearMonth month, long count, boolean answered);
    }

    private static Column column(double x, double width, long count, long top, String title) {
        double y = y(count, top);
        return new Column(text(x + 1), text(y), text(BASE - y), text(width - 2), title);
    }

    private static double y(double count, long top) {
        return BASE - (BASE - TOP) * count / top;
    }

    /** A round number at or above the most: 1, 2, 4 or 8 with zeros. */
    static long top(long most) {
        for (long ten = 1; ; ten *= 10) {
            for (long round : new long[] {1, 2, 4, 8}) {
                if (ten * round >= most) {
                    return ten * round;
                }
            }
        }
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
