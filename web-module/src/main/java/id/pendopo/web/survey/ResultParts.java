package id.pendopo.web.survey;

import id.pendopo.domain.survey.ElementResult;
import id.pendopo.domain.survey.GovernmentIndex.Way;
import id.pendopo.domain.survey.ProfileDimension;
import id.pendopo.domain.survey.ProfileGroups;
import id.pendopo.domain.survey.Refusal;
import id.pendopo.domain.survey.WeightMode;
import id.pendopo.service.survey.SurveyReport;
import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.WebTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The parts of a result as pages show them, the same for the government and for everybody. */
public class ResultParts {

    private static final int LOWEST = 3;

    private final SurveyReport report;
    private final Locale locale;
    private final WebTexts texts;
    // Pages ask for the same again and again while they are written.
    private List<Element> elements;
    private List<Element> lowest;
    private Radar radar;
    private List<Mode> modes;
    private List<Breakdown> breakdowns;
    private List<Breakdown> boardGroups;

    ResultParts(SurveyReport report, Locale locale) {
        this.report = report;
        this.locale = locale;
        this.texts = WebTexts.of(locale);
    }

    /** An element in the table. */
    public record Element(int number, String name, ElementResult result, boolean low) {}

    /** A value of the whole and how it came about. */
    public record Whole(Way way, BigDecimal value) {}

    /**
     * A value with weights taken in one way.
     *
     * @param difference the published value less this one; null if nothing was published
     */
    public record Mode(WeightMode mode, BigDecimal value, BigDecimal difference) {}

    /**
     * A group of respondents; the share is of all who answered.
     *
     * @param index value and grade of its answers; a dash if there is none to show
     */
    public record Group(String name, String count, String share, String width, String index) {}

    /** Respondents by one thing. */
    public record Breakdown(ProfileDimension dimension, List<Group> groups) {}

    /** What was not taken, and how often. */
    public record Refused(Refusal reason, String times) {}

    public SurveyReport getReport() {
        return report;
    }

    public boolean isAnswered() {
        return report.index() != null;
    }

    public String getRespondents() {
        return number(report.respondents());
    }

    public String number(long number) {
        return Formats.number(number, locale);
    }

    public List<Element> getElements() {
        if (elements == null) {
            elements = readElements();
        }
        return elements;
    }

    private List<Element> readElements() {
        List<String> codes =
                report.index().lowest(LOWEST).stream().map(ElementResult::code).toList();
        List<Element> all = new ArrayList<>();
        for (ElementResult element : report.index().elements()) {
            all.add(new Element(
                    all.size() + 1,
                    report.questionnaire().name(element.code(), locale),
                    element,
                    codes.contains(element.code())));
        }
        return all;
    }

    /** The three elements that need work first, the lowest first. */
    public List<Element> getLowest() {
        if (lowest == null) {
            lowest = readLowest();
        }
        return lowest;
    }

    private List<Element> readLowest() {
        return report.index().lowest(LOWEST).stream()
                .map(low -> getElements().stream()
                        .filter(one -> one.result().code().equals(low.code()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** Names of elements nobody answered. */
    public List<String> getDropped() {
        return report.index().dropped().stream()
                .map(code -> report.questionnaire().name(code, locale))
                .toList();
    }

    public Radar getRadar() {
        if (radar == null) {
            radar = readRadar();
        }
        return radar;
    }

    private Radar readRadar() {
        return new Radar(report.index().elements());
    }

    public List<Whole> getWholes() {
        return report.values().isEmpty()
                ? List.of()
                : Arrays.stream(Way.values())
                        .map(way -> new Whole(way, report.values().get(way)))
                        .toList();
    }

    /** The value by each way to take weights, with its distance to the published one. */
    public List<Mode> getModes() {
        if (modes == null) {
            modes = readModes();
        }
        return modes;
    }

    private List<Mode> readModes() {
        BigDecimal published = report.agencyCode() == null ? report.period().publishedValue() : null;
        return report.modes().entrySet().stream()
                .map(mode -> new Mode(
                        mode.getKey(), mode.getValue(), published == null ? null : published.subtract(mode.getValue())))
                .toList();
    }

    public List<Breakdown> getBreakdowns() {
        if (breakdowns == null) {
            breakdowns = readBreakdowns();
        }
        return breakdowns;
    }

    private List<Breakdown> readBreakdowns() {
        return report.profile().stream()
                .map(groups -> new Breakdown(
                        groups.dimension(),
                        groups.groups().stream().map(this::group).toList()))
                .toList();
    }

    /** What the board of the waiting room says of the respondents; groups of nobody are left out. */
    public List<Breakdown> getBoardGroups() {
        if (boardGroups == null) {
            boardGroups = readBoardGroups();
        }
        return boardGroups;
    }

    private List<Breakdown> readBoardGroups() {
        return report.profile().stream()
                .filter(by -> by.dimension() == ProfileDimension.SEX || by.dimension() == ProfileDimension.EDUCATION)
                .map(by -> new Breakdown(
                        by.dimension(),
                        by.groups().stream()
                                .filter(group -> group.isHidden() || group.count() > 0)
                                .map(this::group)
                                .toList()))
                .toList();
    }

    private Group group(ProfileGroups.Group group) {
        String name = group.group() == null ? texts.get("survey.profile.unsaid") : texts.label(group.group());
        if (group.isHidden()) {
            return new Group(name, texts.get("survey.profile.hidden"), "", "0", "–");
        }
        long all = report.respondents();
        long tenths = all == 0 ? 0 : (2000 * group.count() + all) / (2 * all);
        return new Group(
                name,
                number(group.count()),
                IndexWords.value(BigDecimal.valueOf(tenths, 1), locale) + " %",
                BigDecimal.valueOf(tenths, 1).toPlainString(),
                group.index() == null
                        ? "–"
                        : IndexWords.value(group.index().value(), locale) + " "
                                + group.index().grade().name());
    }

    public String getSmallest() {
        return number(report.smallest());
    }

    /** That some answers are not counted by group yet; empty if all are. */
    public String getUngrouped() {
        return report.ungrouped() == 0 ? "" : texts.get("survey.profile.ungrouped", number(report.ungrouped()));
    }

    public List<Refused> getRefusals() {
        return report.refusals().entrySet().stream()
                .map(refused -> new Refused(refused.getKey(), number(refused.getValue())))
                .toList();
    }
}
