package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.ArchiveReason;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.DeadlineClock;
import id.pendopo.domain.complaint.EscalationLevel;
import id.pendopo.domain.complaint.FigureGroup;
import id.pendopo.domain.complaint.FigureMark;
import id.pendopo.domain.complaint.FigureTally;
import id.pendopo.service.complaint.FigureReport;
import id.pendopo.service.complaint.FigureSlice;
import id.pendopo.web.platform.WebTexts;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** The lines of the tables of figures, in the words of one language. */
final class FigureTables {

    private static final int FULL = 100;
    private static final int HEATS = 4;

    private final FigureReport report;
    private final FigureTally total;
    private final FigureLinks links;
    private final FigureValues values;
    private final WebTexts texts;
    private final Locale locale;

    FigureTables(FigureReport report, WebTexts texts, Locale locale) {
        this.report = report;
        this.total = report.total();
        this.links = new FigureLinks(report);
        this.values = new FigureValues(texts, locale);
        this.texts = texts;
        this.locale = locale;
    }

    String number(long count) {
        return FigureNumbers.number(count, locale);
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM uuuu", locale).format(month);
    }

    /** Verification, response, resolution by kind, and the two of the law. */
    List<FigureTimeLine> times() {
        List<FigureTimeLine> lines = new ArrayList<>();
        lines.add(time(texts.label(DeadlineClock.VERIFICATION), FigureMark.VERIFIED_IN_TIME, FigureMark.VERIFIED_LATE));
        lines.add(time(texts.label(DeadlineClock.RESPONSE), FigureMark.RESPONDED_IN_TIME, FigureMark.RESPONDED_LATE));
        for (ComplaintClass type : ComplaintClass.values()) {
            lines.add(resolution(texts.label(type), type, false));
        }
        lines.add(resolution(texts.get("complaint.figures.supervision"), ComplaintClass.COMPLAINT, true));
        lines.add(time(
                texts.label(DeadlineClock.STATUTORY_RESPONSE),
                FigureMark.STATUTORY_RESPONSE_IN_TIME,
                FigureMark.STATUTORY_RESPONSE_LATE));
        lines.add(time(
                texts.label(DeadlineClock.STATUTORY_DECISION),
                FigureMark.STATUTORY_DECISION_IN_TIME,
                FigureMark.STATUTORY_DECISION_LATE));
        return lines;
    }

    private FigureTimeLine resolution(String what, ComplaintClass type, boolean supervision) {
        return time(
                texts.label(DeadlineClock.RESOLUTION) + ": " + what,
                FigureMark.resolved(true, type, supervision),
                FigureMark.resolved(false, type, supervision));
    }

    private FigureTimeLine time(String label, FigureMark inTime, FigureMark late) {
        return new FigureTimeLine(
                label,
                number(total.count(inTime)),
                number(total.count(late)),
                FigureNumbers.share(total.count(inTime), total.count(inTime) + total.count(late), locale),
                links.list(inTime, total.count(inTime)),
                links.list(late, total.count(late)));
    }

    /** Where the complaints stand: together all that came in. */
    List<FigureLine> states() {
        return Arrays.stream(ComplaintState.values())
                .map(state -> line(texts.label(state), FigureMark.of(state), total.received()))
                .toList();
    }

    /** How they ended and what happened on the way. */
    List<FigureLine> course() {
        long closed = total.count(ComplaintState.CLOSED);
        long all = total.received();
        List<FigureLine> lines = new ArrayList<>();
        lines.add(line(texts.get("complaint.figures.accepted"), FigureMark.CLOSED_BY_ACCEPTANCE, closed));
        lines.add(line(texts.get("complaint.figures.silence"), FigureMark.CLOSED_BY_SILENCE, closed));
        lines.add(line(texts.get("complaint.figures.reopened"), FigureMark.REOPENED, all));
        lines.add(line(texts.get("complaint.figures.reassigned.once"), FigureMark.REASSIGNED_ONCE, all));
        lines.add(line(texts.get("complaint.figures.reassigned.twice"), FigureMark.REASSIGNED_TWICE, all));
        lines.add(line(texts.get("complaint.figures.reassigned.often"), FigureMark.REASSIGNED_OFTEN, all));
        lines.add(escalated(EscalationLevel.AGENCY_HEAD, FigureMark.ESCALATED_AGENCY_HEAD));
        lines.add(escalated(EscalationLevel.SECRETARY, FigureMark.ESCALATED_SECRETARY));
        lines.add(escalated(EscalationLevel.MAYOR, FigureMark.ESCALATED_MAYOR));
        lines.add(line(texts.get("complaint.figures.ombudsman"), FigureMark.OMBUDSMAN, all));
        lines.add(line(texts.get("complaint.figures.confidential"), FigureMark.CONFIDENTIAL, all));
        lines.add(line(texts.get("complaint.figures.anonymous"), FigureMark.ANONYMOUS, all));
        return lines;
    }

    private FigureLine escalated(EscalationLevel level, FigureMark mark) {
        return line(texts.get("complaint.figures.escalated", texts.label(level)), mark, total.received());
    }

    List<FigureLine> archived() {
        return Arrays.stream(ArchiveReason.values())
                .map(reason -> line(texts.label(reason), FigureMark.of(reason), total.count(ComplaintState.ARCHIVED)))
                .toList();
    }

    /** From five stars to one. */
    List<FigureLine> ratings() {
        List<FigureLine> lines = new ArrayList<>();
        for (int stars = 5; stars > 0; stars--) {
            lines.add(line(
                    texts.get("complaint.figures.stars", stars),
                    FigureMark.rated(stars),
                    FigureNumbers.ratings(total)));
        }
        return lines;
    }

    private FigureLine line(String label, FigureMark mark, long whole) {
        long count = total.count(mark);
        return new FigureLine(
                label,
                number(count),
                FigureNumbers.share(count, whole, locale),
                width(count, whole),
                links.list(mark, count));
    }

    /** What is still open, by how long ago it came in. */
    List<FigureLine> ageing(YearMonth now) {
        SortedMap<YearMonth, Long> backlog = report.backlog();
        long all = backlog.values().stream().mapToLong(Long::longValue).sum();
        List<FigureLine> lines = new ArrayList<>();
        int[] starts = {0, 1, 2, 3, 6, 12};
        for (int i = 0; i < starts.length; i++) {
            YearMonth to = now.minusMonths(starts[i]);
            YearMonth from = i + 1 < starts.length ? now.minusMonths(starts[i + 1] - 1L) : null;
            long count =
                    backlog
                            .headMap(to.plusMonths(1))
                            .tailMap(from == null ? YearMonth.of(1, 1) : from)
                            .values()
                            .stream()
                            .mapToLong(Long::longValue)
                            .sum();
            lines.add(new FigureLine(
                    texts.get("complaint.figures.age." + starts[i]),
                    number(count),
                    FigureNumbers.share(count, all, locale),
                    width(count, all),
                    links.in(from, to).list(FigureGroup.OPEN, count)));
        }
        return lines;
    }

    /** The districts of a drawing with what they count. */
    List<FigureArea> areas(List<LocationMap.Area> drawn) {
        Map<String, FigureTally> byCode = new HashMap<>();
        report.districts().stream()
                .filter(slice -> slice.code() != null)
                .forEach(slice -> byCode.put(slice.code(), slice.tally()));
        long most =
                byCode.values().stream().mapToLong(FigureTally::received).max().orElse(0);
        return drawn.stream()
                .map(area -> {
                    long count =
                            byCode.getOrDefault(area.code(), new FigureTally()).received();
                    return new FigureArea(
                            area.name(),
                            area.outline(),
                            area.x(),
                            area.y(),
                            heat(count, most),
                            number(count),
                            area.name() + ": " + number(count),
                            links.with(ListQuery.DISTRICT, area.code()).list(FigureMark.RECEIVED, count));
                })
                .toList();
    }

    static int heat(long count, long most) {
        return count == 0 ? 0 : (int) Math.max(1, (count * HEATS + most - 1) / most);
    }

    /** @param dimension parameter that narrows to one of them */
    List<FigureSliceLine> slices(List<FigureSlice> slices, String dimension, String path) {
        long most = slices.stream()
                .mapToLong(slice -> slice.tally().received())
                .max()
                .orElse(0);
        return slices.stream()
                .map(slice -> {
                    FigureLinks only = links.with(dimension, slice.filter());
                    return slice(
                            slice.name() == null ? texts.get("complaint.figures.none." + dimension) : slice.name(),
                            only.page(path),
                            only,
                            slice.tally(),
                            most);
                })
                .toList();
    }

    /** The latest first. */
    List<FigureSliceLine> months() {
        List<FigureSliceLine> lines = new ArrayList<>();
        long most = report.months().values().stream()
                .mapToLong(FigureTally::received)
                .max()
                .orElse(0);
        report.months()
                .forEach(
                        (month, tally) -> lines.add(0, slice(month(month), null, links.in(month, month), tally, most)));
        return lines;
    }

    private FigureSliceLine slice(String label, String narrower, FigureLinks only, FigureTally tally, long most) {
        return new FigureSliceLine(
                label,
                narrower,
                values.count(FigureMark.RECEIVED, tally.received(), only),
                width(tally.received(), most),
                values.count(FigureGroup.OPEN, tally.open(), only),
                List.of(
                        values.verified(tally, only),
                        values.responded(tally, only),
                        values.resolved(tally, only),
                        values.median(tally, only),
                        values.p90(tally, only)));
    }

    private static String width(long count, long whole) {
        return whole == 0 ? "0" : String.format(Locale.ROOT, "%.1f", (double) FULL * count / whole);
    }
}
