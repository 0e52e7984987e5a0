package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.FigureDimension;
import id.pendopo.domain.complaint.FigureTally;
import id.pendopo.domain.complaint.FigureTier;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.Texts;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Figures for everybody: of what everybody may see anyway, and of nothing else. A confidential complaint that comes or goes
 * changes no line here.
 */
@Stateless
@PermitAll
public class OpenFigures {

    /** From this many on a number is given; fewer complaints could be told apart. */
    public static final int LEAST = 3;

    private static final Map<FigureTier, Scope> PUBLIC = Map.of(FigureTier.PUBLIC, Scope.EVERYWHERE);

    @Inject
    private FigureReader reader;

    @Inject
    private FigureNames names;

    /**
     * A year by month: everything together, then by agency, category, district, channel and class.
     *
     * @param year of receipt, 1990 to 9990
     */
    public List<OpenFigureRow> year(int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = from.plusMonths(11);
        List<OpenFigureRow> rows = new ArrayList<>();
        reader.byMonth(query(from, to))
                .forEach((month, tally) -> rows.add(new OpenFigureRow(month, null, null, null, tally)));
        for (FigureDimension dimension : FigureDimension.values()) {
            reader.byMonthAnd(dimension, query(from, to)).forEach((month, sums) -> named(dimension, sums)
                    .forEach(slice ->
                            rows.add(new OpenFigureRow(month, dimension, slice.code(), slice.name(), slice.tally()))));
        }
        rows.sort(Comparator.comparing(OpenFigureRow::month)
                .thenComparing(
                        row -> row.dimension() == null ? -1 : row.dimension().ordinal())
                .thenComparing(row -> row.code() == null ? "" : row.code()));
        return rows;
    }

    private static FigureQuery query(LocalDate from, LocalDate to) {
        return new FigureQuery(PUBLIC).months(from, to);
    }

    private List<FigureSlice> named(FigureDimension dimension, Map<String, FigureTally> sums) {
        return switch (dimension) {
            case AGENCY -> names.agencies(sums);
            case CATEGORY -> names.categories(sums, true, Texts.INDONESIAN);
            case DISTRICT -> names.districts(sums);
            case CHANNEL -> names.channels(sums, Texts.of(Texts.INDONESIAN));
            case CLASS -> names.classes(sums, Texts.of(Texts.INDONESIAN));
        };
    }
}
