package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.FigureDimension;
import id.pendopo.domain.complaint.FigureMark;
import id.pendopo.domain.complaint.FigureTier;
import id.pendopo.domain.identity.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The SQL of figures: from the sums of a level where one is kept that tells apart what is asked, else from the facts. Always
 * within the tiers and agencies the caller may count.
 */
final class FigureQuery {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private final Set<FigureDimension> told = EnumSet.noneOf(FigureDimension.class);

    FigureQuery(Map<FigureTier, Scope> scopes) {
        conditions.add(visible(scopes));
        if (scopes.values().stream().anyMatch(scope -> !scope.isEmpty() && !scope.governmentWide())) {
            told.add(FigureDimension.AGENCY);
        }
    }

    /** What may be counted, as a condition on facts and sums. Numbers of agencies and tiers are ours, so they stand in it. */
    static String visible(Map<FigureTier, Scope> scopes) {
        String everywhere = tiers(scopes.entrySet().stream()
                .filter(entry -> entry.getValue().governmentWide())
                .map(Map.Entry::getKey)
                .toList());
        List<String> either = new ArrayList<>();
        if (!everywhere.isEmpty()) {
            either.add("tier in (" + everywhere + ")");
        }
        scopes.forEach((tier, scope) -> {
            if (!scope.isEmpty() && !scope.governmentWide()) {
                either.add("tier = " + tier.ordinal() + " and agency_id in ("
                        + scope.agencies().stream()
                                .sorted()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "))
                        + ")");
            }
        });
        return either.isEmpty() ? "false" : either.stream().collect(Collectors.joining(") or (", "((", "))"));
    }

    private static String tiers(List<FigureTier> tiers) {
        return tiers.stream().map(tier -> String.valueOf(tier.ordinal())).collect(Collectors.joining(", "));
    }

    FigureQuery months(LocalDate from, LocalDate to) {
        if (from != null) {
            conditions.add("month >= ?");
            parameters.add(from);
        }
        conditions.add("month <= ?");
        parameters.add(to);
        return this;
    }

    /** @param values any of them; null does not narrow */
    FigureQuery only(FigureDimension dimension, Object values) {
        if (values != null) {
            told.add(dimension);
            conditions.add(dimension.column() + (values instanceof Long[] ? " = any(?)" : " = ?"));
            parameters.add(values);
        }
        return this;
    }

    /** Whether sums are kept for what is told apart; if not, the facts are counted. */
    boolean isSummed(FigureDimension by) {
        return FigureDimension.isKept(level(by));
    }

    private int level(FigureDimension by) {
        Set<FigureDimension> all = EnumSet.copyOf(told);
        if (by != null) {
            all.add(by);
        }
        return FigureDimension.level(all);
    }

    /** @param by tells the rows apart, besides the month; null: nothing else */
    String sums(FigureDimension by) {
        return "select month, " + column(by) + " as value, counts, days from complaint_figure where level = "
                + level(by) + " and " + where();
    }

    /**
     * Counted from the facts in one look at them: complaints with the same marks, and complaints with the same days. What
     * is told apart is the month, or with {@code by} what that says and no month, because of both together nearly every
     * complaint would be a line of its own.
     */
    String facts(FigureDimension by) {
        String key = by == null ? "month" : by.column();
        return "select " + (by == null ? "month, ''" : "null::date as month, " + key + "::text")
                + " as value, marks, days, count(*) as number from complaint_figure_fact where " + where()
                + " group by grouping sets ((" + key + ", marks), (" + key + ", days))";
    }

    /** Complaints that have one of the marks, by month, counted from the facts. */
    String factsWith(Collection<FigureMark> marks) {
        return "select month, count(*) as number from complaint_figure_fact where marks & " + FigureMark.bits(marks)
                + " <> 0 and " + where() + " group by month";
    }

    private static String column(FigureDimension by) {
        return by == null ? "''" : by.column() + "::text";
    }

    private String where() {
        return String.join(" and ", conditions);
    }

    Object[] parameters() {
        return parameters.stream().map(Objects::requireNonNull).toArray();
    }
}
