package id.pendopo.service.forum;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Figures of the forums of a year, the latest first, and of all of them together.
 *
 * @param year of the editions' days
 */
public record ForumFigures(int year, List<EditionFigure> editions) implements Serializable {

    private static final int WHOLE = 100;

    public ForumFigures {
        editions = List.copyOf(editions);
    }

    private int sum(ToIntFunction<EditionFigure> figure) {
        return editions.stream().mapToInt(figure).sum();
    }

    public int present() {
        return sum(EditionFigure::present);
    }

    public int inputs() {
        return sum(EditionFigure::inputs);
    }

    /** Percent of all that waited for an answer; null if nothing did. */
    public Integer responseRate() {
        return rate(sum(EditionFigure::handled), sum(EditionFigure::answerable));
    }

    /** Percent of all promises; null without any. */
    public Integer keptRate() {
        return rate(sum(EditionFigure::kept), sum(EditionFigure::promises));
    }

    /** Days from forum to signed minutes, on the average; null while none are signed. */
    public Integer signedAfter() {
        return average(EditionFigure::signedAfter);
    }

    /** Days from forum to publication, on the average; null while none is published. */
    public Integer publishedAfter() {
        return average(EditionFigure::publishedAfter);
    }

    private static Integer rate(int part, int all) {
        return all == 0 ? null : Math.round((float) WHOLE * part / all);
    }

    private Integer average(Function<EditionFigure, Integer> days) {
        List<Integer> known =
                editions.stream().map(days).filter(Objects::nonNull).toList();
        return known.isEmpty()
                ? null
                : (int) Math.round(
                        known.stream().mapToInt(Integer::intValue).average().orElseThrow());
    }
}
