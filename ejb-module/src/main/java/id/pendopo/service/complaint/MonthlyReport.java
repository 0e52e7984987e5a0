package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.DeadlineClock;
import id.pendopo.domain.complaint.FigureDimension;
import id.pendopo.domain.complaint.FigureMark;
import id.pendopo.domain.complaint.FigureTally;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.document.DocumentIssues;
import id.pendopo.service.document.Letterheads;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The report of a month (or some months) about one agency or the whole government, to be printed and filed. */
@Stateless
public class MonthlyReport {

    @Inject
    private FigureBoard board;

    @Inject
    private OfficerFigures activity;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private ComplaintSettings settings;

    @Inject
    private Letterheads letterheads;

    @Inject
    private DocumentIssues issues;

    @Inject
    private AuditTrail audit;

    /** Writes numbers in one language. */
    private record Words(Texts texts, Locale locale) {

        String number(long number) {
            return NumberFormat.getIntegerInstance(locale).format(number);
        }

        String share(long part, long whole) {
            if (whole == 0) {
                return "–";
            }
            NumberFormat percent = NumberFormat.getPercentInstance(locale);
            percent.setMaximumFractionDigits(1);
            return percent.format((double) part / whole);
        }

        String days(Integer days) {
            return days == null ? "–" : number(days);
        }
    }

    /**
     * All figures of the months, told apart by everything, for a spreadsheet.
     *
     * @throws id.pendopo.domain.platform.InvalidInputException as {@link FigureBoard#read}
     */
    @RolesAllowed(Permission.COMPLAINT_FIGURES)
    public FigureReport figures(FigureFilter filter, Locale locale) {
        return board.read(filter, EnumSet.allOf(FigureDimension.class), locale);
    }

    /**
     * One PDF on the letterhead of the agency, or of the coordinating one for the whole government.
     *
     * @throws id.pendopo.domain.platform.InvalidInputException as {@link FigureBoard#read}
     */
    @RolesAllowed(Permission.COMPLAINT_FIGURES)
    public byte[] pdf(FigureFilter filter, Locale locale) {
        List<String> own = board.agencies();
        String one = filter.agency() == null && own != null && own.size() == 1 ? own.get(0) : filter.agency();
        FigureFilter about = filter.of(one);
        FigureReport report = figures(about, locale);
        AgencyRef issuer =
                agencies.findByCode(one == null ? settings.coordinator() : one).orElse(null);
        String period = about.from() + (about.from().equals(about.to()) ? "" : "–" + about.to());
        audit.record(
                "complaint.report-printed", "complaint-figures", one == null ? "all" : one, Map.of("period", period));
        return issues.issue(
                        "monthly-report",
                        model(report, issuer, one, new Words(Texts.of(locale), locale)),
                        locale,
                        "monthly-report",
                        (one == null ? "" : one + " ") + period,
                        issuer == null ? "Pendopo" : issuer.name())
                .content();
    }

    private Map<String, Object> model(FigureReport report, AgencyRef issuer, String one, Words words) {
        List<OfficerFigure> at = activity.read(one);
        FigureTally total = report.total();
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM uuuu", words.locale());
        String from = month.format(report.filter().from());
        String to = month.format(report.filter().to());
        Map<String, Object> model = new HashMap<>();
        model.put("letterhead", issuer == null ? "" : letterheads.of(issuer.id()));
        model.put("period", from.equals(to) ? from : from + " – " + to);
        model.put("about", one == null || issuer == null ? words.texts().get("monthly.government") : issuer.name());
        model.put("received", words.number(total.received()));
        model.put("open", words.number(total.open()));
        model.put("median", words.days(total.median()));
        model.put("p90", words.days(total.percentile(90)));
        model.put("times", times(total, words));
        model.put("states", states(total, words));
        model.put("course", course(total, words));
        model.put("agencies", one == null ? slices(report.agencies(), words) : List.of());
        model.put("anyAgency", one == null && !report.agencies().isEmpty());
        model.put("categories", slices(report.categories(), words));
        model.put("districts", slices(report.districts(), words));
        model.put("channels", slices(report.channels(), words));
        model.put("classes", slices(report.classes(), words));
        model.put("officers", officers(at, words));
        model.put("anyOfficer", !at.isEmpty());
        model.put("scope", words.texts().get(report.confidential() ? "monthly.scope.all" : "monthly.scope.ordinary"));
        return model;
    }

    private static List<Map<String, Object>> times(FigureTally total, Words words) {
        Texts texts = words.texts();
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(time(
                texts.label(DeadlineClock.VERIFICATION),
                total,
                FigureMark.VERIFIED_IN_TIME,
                FigureMark.VERIFIED_LATE,
                words));
        rows.add(time(
                texts.label(DeadlineClock.RESPONSE),
                total,
                FigureMark.RESPONDED_IN_TIME,
                FigureMark.RESPONDED_LATE,
                words));
        String resolution = texts.label(DeadlineClock.RESOLUTION) + ": ";
        for (ComplaintClass type : ComplaintClass.values()) {
            rows.add(time(
                    resolution + texts.label(type),
                    total,
                    FigureMark.resolved(true, type, false),
                    FigureMark.resolved(false, type, false),
                    words));
        }
        rows.add(time(
                resolution + texts.get("monthly.supervision"),
                total,
                FigureMark.RESOLVED_IN_TIME_SUPERVISION,
                FigureMark.RESOLVED_LATE_SUPERVISION,
                words));
        rows.add(time(
                texts.label(DeadlineClock.STATUTORY_RESPONSE),
                total,
                FigureMark.STATUTORY_RESPONSE_IN_TIME,
                FigureMark.STATUTORY_RESPONSE_LATE,
                words));
        rows.add(time(
                texts.label(DeadlineClock.STATUTORY_DECISION),
                total,
                FigureMark.STATUTORY_DECISION_IN_TIME,
                FigureMark.STATUTORY_DECISION_LATE,
                words));
        return rows;
    }

    private static Map<String, Object> time(
            String label, FigureTally total, FigureMark inTime, FigureMark late, Words words) {
        long kept = total.count(inTime);
        long missed = total.count(late);
        return Map.of(
                "label", label,
                "inTime", words.number(kept),
                "late", words.number(missed),
                "share", words.share(kept, kept + missed));
    }

    private static List<Map<String, Object>> states(FigureTally total, Words words) {
        return Arrays.stream(ComplaintState.values())
                .map(state -> Map.<String, Object>of(
                        "label", words.texts().label(state), "number", words.number(total.count(state))))
                .toList();
    }

    private static List<Map<String, Object>> officers(List<OfficerFigure> each, Words words) {
        return each.stream()
                .map(one -> Map.<String, Object>of(
                        "name", one.name() == null ? words.texts().get("monthly.government") : one.name(),
                        "people", words.number(one.people()),
                        "active", words.number(one.active()),
                        "share", words.share(one.active(), one.people())))
                .toList();
    }

    private static List<Map<String, Object>> course(FigureTally total, Words words) {
        Set<FigureMark> shown = EnumSet.range(FigureMark.REOPENED, FigureMark.ARCHIVED_TEST);
        shown.add(FigureMark.OMBUDSMAN);
        return shown.stream()
                .map(mark -> Map.<String, Object>of(
                        "label", words.texts().label(mark), "number", words.number(total.count(mark))))
                .toList();
    }

    private static List<Map<String, Object>> slices(List<FigureSlice> slices, Words words) {
        return slices.stream()
                .map(slice -> {
                    FigureTally tally = slice.tally();
                    return Map.<String, Object>of(
                            "name", slice.name() == null ? words.texts().get("monthly.none") : slice.name(),
                            "received", words.number(tally.received()),
                            "open", words.number(tally.open()),
                            "responded", share(tally, FigureMark.RESPONDED_IN_TIME, FigureMark.RESPONDED_LATE, words),
                            "resolved", words.share(tally.resolved(true), tally.resolved(true) + tally.resolved(false)),
                            "median", words.days(tally.median()),
                            "p90", words.days(tally.percentile(90)));
                })
                .toList();
    }

    private static String share(FigureTally tally, FigureMark inTime, FigureMark late, Words words) {
        return words.share(tally.count(inTime), tally.count(inTime) + tally.count(late));
    }
}
