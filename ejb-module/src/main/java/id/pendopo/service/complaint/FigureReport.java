package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.FigureTally;
import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;

/**
 * Figures about complaints received in some months.
 *
 * @param total of the months asked for
 * @param months each month asked for, in order, from the first that ever had any
 * @param backlog how many of the complaints received in a month are still open; of all months, not only those asked for
 * @param unaccounted received ever less what stands in each of the states; anything but 0 means that the figures are wrong
 * @param agencies the most first, as the four after it
 * @param categories top categories; of the one asked for itself and its children
 * @param countedAt everything that was changed before is counted
 * @param government whether they are about the whole government
 * @param confidential whether confidential complaints are counted everywhere in it
 * @param listed whether the caller's lists show the same complaints
 */
public record FigureReport(
        FigureFilter filter,
        FigureTally total,
        SortedMap<YearMonth, FigureTally> months,
        SortedMap<YearMonth, Long> backlog,
        long unaccounted,
        List<FigureSlice> agencies,
        List<FigureSlice> categories,
        List<FigureSlice> districts,
        List<FigureSlice> channels,
        List<FigureSlice> classes,
        Instant countedAt,
        boolean government,
        boolean confidential,
        boolean listed)
        implements Serializable {}
