package id.pendopo.web.complaint;

import java.util.List;

/**
 * The figures of one agency, category, district, channel, class or month.
 *
 * @param narrower address of the same page about it alone; null if it cannot be narrowed to it
 * @param width of its bar, 0 to 100
 * @param rates in the order of the columns: verified, responded and resolved in time, median, p90
 */
public record FigureSliceLine(
        String label, String narrower, FigureValue received, String width, FigureValue open, List<FigureValue> rates) {}
