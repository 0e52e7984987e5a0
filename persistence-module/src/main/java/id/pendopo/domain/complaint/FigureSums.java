package id.pendopo.domain.complaint;

import java.util.HashMap;
import java.util.Map;

/** Sums of facts in all cells that are kept, or what is to be added to them. */
public final class FigureSums {

    private final Map<FigureCell, FigureTally> cells = new HashMap<>();

    public FigureSums add(FigureFact fact) {
        return add(fact, 1);
    }

    /** Takes off what a complaint counted before and adds what it counts now; either may be null. */
    public FigureSums move(FigureFact before, FigureFact after) {
        if (before == null || !before.equals(after)) {
            if (before != null) {
                add(before, -1);
            }
            if (after != null) {
                add(after, 1);
            }
        }
        return this;
    }

    private FigureSums add(FigureFact fact, int times) {
        for (int level : FigureDimension.levels()) {
            cells.computeIfAbsent(FigureCell.of(fact, level), cell -> new FigureTally())
                    .add(fact, times);
        }
        return this;
    }

    public void add(FigureCell cell, FigureTally tally) {
        cells.computeIfAbsent(cell, fresh -> new FigureTally()).add(tally);
    }

    /** Those that are not zero. */
    public Map<FigureCell, FigureTally> cells() {
        Map<FigureCell, FigureTally> result = new HashMap<>(cells);
        result.values().removeIf(FigureTally::isZero);
        return result;
    }
}
