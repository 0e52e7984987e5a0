package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.FigureDimension;
import id.pendopo.domain.complaint.FigureTally;
import java.io.Serializable;
import java.time.YearMonth;

/**
 * One line of the open data.
 *
 * @param dimension what it is told apart by; null: everything of the month together
 * @param code null for everything, and for complaints that have none
 */
public record OpenFigureRow(YearMonth month, FigureDimension dimension, String code, String name, FigureTally tally)
        implements Serializable {}
