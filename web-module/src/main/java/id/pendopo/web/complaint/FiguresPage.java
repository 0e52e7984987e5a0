package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.FigureDimension;
import id.pendopo.domain.complaint.FigureGroup;
import id.pendopo.domain.complaint.FigureMark;
import id.pendopo.domain.complaint.FigureTally;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.complaint.FigureBoard;
import id.pendopo.service.complaint.FigureReport;
import id.pendopo.service.complaint.OfficerFigures;
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

    private static final List<String> TABS =
            List.of("overview", "agency", "category", "district", "channel", "class", "course", "officers");

    private static final Map<String, Set<FigureDimension>> BY = Map.of(
            "agency", Set.of(FigureDimension.AGENCY),
            "category", Set.of(FigureDimension.CATEGORY),
            "district", Set.of(FigureDimension.DISTRICT),
            "channel", Set.of(FigureDimension.CHANNEL),
            "class", Set.of(FigureDimension.CLASS));

    @Inject
    private FigureBoard board;

    @Inject
    private OfficerFigures officers;

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
    private List<OfficerLine> active;
    private Locale locale;

    /** One of the large numbers at the top. */
    public record Tile(String label, FigureValue value) {}

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
        FigureValues values = new FigureValues(texts(), locale);
        long reopened = total.count(FigureMark.REOPENED);
        return List.of(
                tile("received", values.count(FigureMark.RECEIVED, total.received(), links)),
                tile("open", values.share(FigureGroup.OPEN, total.open(), total.received(), links)),
                tile("verified", values.verified(total, links)),
                tile("responded", values.responded(total, links)),
                tile("resolved", values.resolved(total, links)),
                tile("days", values.days(total, links)),
                tile("rating", values.rating(total, links)),
                tile("reopened", values.share(FigureMark.REOPENED, reopened, total.received(), links)));
    }

    private Tile tile(String name, FigureValue value) {
        return new Tile(texts().get("complaint.figures.tile." + name), value);
    }

    private WebTexts texts() {
        return WebTexts.of(locale);
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

    public List<FigureSliceLine> getClasses() {
        return tables.slices(report.classes(), ListQuery.CLASS, PATH);
    }

    /** Those who should work on complaints, and how many of them do; those of the whole government first. */
    public List<OfficerLine> getOfficers() {
        if (active == null) {
            active = officers.read(report.filter().agency()).stream()
                    .map(one -> OfficerLine.of(
                            one.name() == null ? texts().get("complaint.figures.officers.government") : one.name(),
                            one,
                            locale))
                    .toList();
        }
        return active;
    }

    public FigureTrend getTrend() {
        WebTexts texts = texts();
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
        return new FigureLinks(report).with("format", format).page("/complaint/figures-report");
    }

    /** Whether the person may ask for a comparison with the complaints. */
    public boolean isCheckable() {
        return caller.scope(Permission.AUDIT_READ)
                .plus(caller.scope(Permission.COMPLAINT_CONFIGURE))
                .governmentWide();
    }
}
