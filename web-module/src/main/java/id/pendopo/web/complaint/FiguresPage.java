package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.FigureDimension;
import id.pendopo.domain.complaint.FigureMark;
import id.pendopo.domain.complaint.FigureTally;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.complaint.FigureBoard;
import id.pendopo.service.complaint.FigureFilter;
import id.pendopo.service.complaint.FigureReport;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.omnifaces.util.Faces;

/** The figures about complaints: how many, how quickly, how well; each leads to the complaints it counts. */
@Named
@RequestScoped
public class FiguresPage {

    static final String PATH = "/complaint/figures.xhtml";

    private static final int MONTHS_OFFERED = 48;

    private static final List<String> TABS = List.of("overview", "agency", "category", "district", "channel", "course");

    private static final Map<String, Set<FigureDimension>> BY = Map.of(
            "agency", Set.of(FigureDimension.AGENCY),
            "category", Set.of(FigureDimension.CATEGORY),
            "district", Set.of(FigureDimension.DISTRICT),
            "channel", Set.of(FigureDimension.CHANNEL));

    @Inject
    private FigureBoard board;

    @Inject
    private FigureRequest request;

    @Inject
    private Choices choices;

    @Inject
    private CurrentCaller caller;

    @Inject
    private LocationMap map;

    @Inject
    private ListRequest list;

    private String tab;
    private FigureReport report;
    private FigureTables tables;
    private Locale locale;

    /** One of the large numbers at the top. */
    public record Tile(String label, String value, String link, String more, String moreLink) {}

    /** Reads the figures before the page is written, so that a refusal still has a page of its own. */
    public void open() {
        locale = Faces.getLocale();
        tab = list.oneOf("tab", TABS);
        report = board.read(request.filter(), BY.getOrDefault(tab, Set.of()), locale);
        tables = new FigureTables(report, WebTexts.of(locale), locale);
    }

    /** Which tables are shown: {@code overview}, {@code course}, or by what the figures are told apart. */
    public String getTab() {
        return tab;
    }

    public List<String> getTabs() {
        return TABS.stream()
                .filter(name -> isAcrossAgencies() || !"agency".equals(name))
                .toList();
    }

    public FigureReport getReport() {
        return report;
    }

    public List<Tile> getTiles() {
        FigureTally total = report.total();
        FigureLinks links = new FigureLinks(report);
        FigureFilter of = report.filter();
        return List.of(
                tile(
                        "received",
                        tables.number(total.received()),
                        total.received() == 0 ? null : links.received(of.from(), of.to()),
                        null,
                        ""),
                tile(
                        "open",
                        tables.number(total.open()),
                        total.open() == 0 ? null : links.open(of.from(), of.to()),
                        "open.more",
                        FigureNumbers.share(total.open(), total.received(), locale)),
                inTime("verified", FigureMark.VERIFIED_IN_TIME, FigureMark.VERIFIED_LATE),
                inTime("responded", FigureMark.RESPONDED_IN_TIME, FigureMark.RESPONDED_LATE),
                tile(
                        "resolved",
                        FigureNumbers.resolvedInTime(total, locale),
                        null,
                        "late",
                        tables.number(total.resolved(false))),
                tile(
                        "days",
                        FigureNumbers.days(total.median(), locale),
                        null,
                        "days.more",
                        FigureNumbers.days(total.percentile(90), locale)),
                tile(
                        "rating",
                        FigureNumbers.rating(total, locale),
                        null,
                        "rating.more",
                        tables.number(FigureNumbers.ratings(total))),
                tile(
                        "reopened",
                        tables.number(total.count(FigureMark.REOPENED)),
                        links.list(FigureMark.REOPENED, total.count(FigureMark.REOPENED)),
                        "open.more",
                        FigureNumbers.share(total.count(FigureMark.REOPENED), total.received(), locale)));
    }

    /** The share in time; the number of late ones leads to them. */
    private Tile inTime(String name, FigureMark inTime, FigureMark late) {
        long many = report.total().count(late);
        WebTexts texts = WebTexts.of(locale);
        return new Tile(
                texts.get("complaint.figures.tile." + name),
                FigureNumbers.inTime(report.total(), inTime, late, locale),
                null,
                texts.get("complaint.figures.tile.late", tables.number(many)),
                new FigureLinks(report).list(late, many));
    }

    private Tile tile(String name, String value, String link, String more, String argument) {
        WebTexts texts = WebTexts.of(locale);
        return new Tile(
                texts.get("complaint.figures.tile." + name),
                value,
                link,
                more == null ? "" : texts.get("complaint.figures.tile." + more, argument),
                null);
    }

    /** Whether what came in is what stands in the states. */
    public boolean isBalanced() {
        return report.unaccounted() == 0;
    }

    public String getUnaccounted() {
        return tables.number(Math.abs(report.unaccounted()));
    }

    public String getReceived() {
        return tables.number(report.total().received());
    }

    public List<FigureLine> getStates() {
        return tables.states();
    }

    public List<FigureTimeLine> getTimes() {
        return tables.times();
    }

    public List<FigureLine> getCourse() {
        return tables.course();
    }

    public List<FigureLine> getClasses() {
        return tables.classes();
    }

    public List<FigureLine> getArchived() {
        return tables.archived();
    }

    public List<FigureLine> getRatings() {
        return tables.ratings();
    }

    public List<FigureLine> getAgeing() {
        return tables.ageing(board.thisMonth());
    }

    public List<FigureSliceLine> getMonths() {
        return tables.months();
    }

    public List<FigureSliceLine> getAgencies() {
        return tables.slices(report.agencies(), ListQuery.AGENCY, PATH);
    }

    public List<FigureSliceLine> getCategories() {
        return tables.slices(report.categories(), ListQuery.CATEGORY, PATH);
    }

    public List<FigureSliceLine> getDistricts() {
        return tables.slices(report.districts(), ListQuery.DISTRICT, PATH);
    }

    public List<FigureArea> getAreas() {
        return tables.areas(map.getAreas());
    }

    public List<FigureSliceLine> getChannels() {
        return tables.slices(report.channels(), ListQuery.CHANNEL, PATH);
    }

    public FigureTrend getTrend() {
        WebTexts texts = WebTexts.of(locale);
        return new FigureTrend(
                report.months(),
                tables::month,
                (month, count, answered) -> texts.get(
                        answered ? "complaint.figures.trend.answered.in" : "complaint.figures.trend.received.in",
                        tables.month(month),
                        tables.number(count)),
                tables::number);
    }

    /** The months a period can begin and end with, the latest first. */
    public List<SelectItem> getMonthChoices() {
        YearMonth now = board.thisMonth();
        List<SelectItem> items = new ArrayList<>();
        for (int back = 0; back < MONTHS_OFFERED; back++) {
            YearMonth month = now.minusMonths(back);
            items.add(new SelectItem(month.toString(), tables.month(month)));
        }
        return items;
    }

    public String getFrom() {
        return report.filter().from().toString();
    }

    public String getTo() {
        return report.filter().to().toString();
    }

    /** The agencies to choose among; none where there is only one. */
    public List<SelectItem> getAgencyChoices() {
        List<String> own = board.agencies();
        return choices.getAgencies().stream()
                .filter(item -> own == null || own.contains(item.getValue()))
                .toList();
    }

    public boolean isAcrossAgencies() {
        return getAgencyChoices().size() > 1;
    }

    /** The agency all of this is about, if there is one only; else null. */
    public String getAgencyName() {
        List<SelectItem> own = getAgencyChoices();
        return report.filter().agency() != null
                ? choices.agencyName(report.filter().agency())
                : own.size() == 1 && !report.government() ? own.get(0).getLabel() : null;
    }

    /** The same figures to take away: {@code pdf}, {@code xlsx} or {@code csv}. */
    public String reportAddress(String format) {
        return new FigureLinks(report).narrower("/complaint/figures-report", "format", format);
    }

    /** Whether the person may ask for a comparison with the complaints. */
    public boolean isCheckable() {
        return caller.scope(Permission.AUDIT_READ)
                .plus(caller.scope(Permission.COMPLAINT_CONFIGURE))
                .governmentWide();
    }
}
