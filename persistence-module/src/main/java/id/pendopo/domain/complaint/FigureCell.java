package id.pendopo.domain.complaint;

import java.time.LocalDate;

/**
 * One sum of the figures: a month, a tier, and the values of the dimensions its level keeps; those it leaves out are 0 or
 * empty.
 */
public record FigureCell(
        int level,
        LocalDate month,
        long agency,
        long category,
        long district,
        String channel,
        String type,
        FigureTier tier) {

    /** The cell of a level to which a complaint belongs. */
    public static FigureCell of(FigureFact fact, int level) {
        return new FigureCell(
                level,
                fact.month(),
                FigureDimension.AGENCY.in(level) ? fact.agency() : 0,
                FigureDimension.CATEGORY.in(level) ? fact.category() : 0,
                FigureDimension.DISTRICT.in(level) ? fact.district() : 0,
                FigureDimension.CHANNEL.in(level) ? fact.channel().name() : "",
                FigureDimension.CLASS.in(level) ? fact.type().name() : "",
                fact.tier());
    }
}
