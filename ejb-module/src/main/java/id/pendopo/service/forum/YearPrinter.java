package id.pendopo.service.forum;

import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.document.Letterheads;
import id.pendopo.service.document.PdfRenderer;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Today;
import id.pendopo.service.survey.SurveySettings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The year's forums on paper: for the table of a coordination meeting, or the wall. */
@Stateless
@RolesAllowed(Permission.FORUM_READ)
public class YearPrinter {

    @Inject
    private PlanningCalendar calendar;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private SurveySettings settings;

    @Inject
    private Letterheads letterheads;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private Today today;

    /**
     * The plan of a year as PDF, with what {@link PlanningCalendar#year} shows the caller; on the letterhead of the agency,
     * or of the coordinating one.
     *
     * @param agencyCode only its forums; null for all
     * @param kind only series of this kind; null for all
     * @throws InvalidInputException for an {@code agency} that does not exist
     */
    public byte[] print(int year, String agencyCode, SeriesKind kind, Locale locale) {
        YearPlan plan = calendar.year(year, agencyCode, kind);
        Texts texts = Texts.of(locale);
        Optional<AgencyRef> agency = agencies.findByCode(agencyCode);
        Optional<AgencyRef> issuer = agencyCode == null ? agencies.findByCode(settings.coordinator()) : agency;
        Map<String, Object> model = new HashMap<>();
        model.put(
                "letterhead",
                issuer.<Object>map(one -> letterheads.of(one.id())).orElse(""));
        model.put("year", Integer.toString(year));
        model.put(
                "about",
                agency.map(AgencyRef::name).orElseGet(() -> texts.get("forumYear.everybody"))
                        + (kind == null ? "" : ", " + texts.label(kind)));
        model.put(
                "summary",
                texts.get("forumYear.summary", plan.editions(), plan.gaps(), plan.clashes(), day(today.get(), texts)));
        model.put(
                "months",
                plan.months().stream().map(month -> month(month, texts)).toList());
        model.put(
                "undated",
                plan.undated().stream().map(one -> edition(one, texts)).toList());
        model.put("anyUndated", !plan.undated().isEmpty());
        return renderer.render("forum-year", model, texts.locale());
    }

    private Map<String, Object> month(YearPlan.Month month, Texts texts) {
        return Map.of(
                "name",
                month.month().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()),
                "nothing",
                month.editions().isEmpty() && month.gaps().isEmpty(),
                "editions",
                month.editions().stream().map(one -> edition(one, texts)).toList(),
                "gaps",
                month.gaps().stream().map(one -> gap(one, texts)).toList());
    }

    private Map<String, Object> edition(PlannedEdition one, Texts texts) {
        EditionRow row = one.edition();
        return Map.of(
                "when",
                row.startsAt() == null ? "" : when(row, texts),
                "name",
                texts.get("forumAgenda.name", row.seriesName(), row.volume()),
                "theme",
                row.theme(),
                "agency",
                row.agencyShortName(),
                "where",
                row.venue().isEmpty() ? row.link() : row.venue(),
                "state",
                texts.label(row.state()),
                "clash",
                one.clashes().stream()
                        .sorted()
                        .map(clash -> texts.get("forumYear.clash." + clash.name()))
                        .collect(Collectors.joining(", ")));
    }

    private Map<String, Object> gap(YearPlan.Gap gap, Texts texts) {
        return Map.of(
                "name",
                gap.seriesName(),
                "days",
                gap.days().stream()
                        .map(day -> Integer.toString(day.getDayOfMonth()))
                        .collect(Collectors.joining(", ")),
                "state",
                texts.get(gap.past() ? "forumYear.missing" : "forumYear.open"));
    }

    /** {@code Sen 21, 15.00–16.00}. */
    private String when(EditionRow row, Texts texts) {
        ZonedDateTime begin = row.startsAt().atZone(today.zone());
        DateTimeFormatter time = DateTimeFormatter.ofPattern(english(texts) ? "HH:mm" : "HH.mm", texts.locale());
        return begin.getDayOfWeek().getDisplayName(TextStyle.SHORT, texts.locale()) + " " + begin.getDayOfMonth() + ", "
                + time.format(begin) + "–" + time.format(row.endsAt().atZone(today.zone()));
    }

    private static String day(LocalDate day, Texts texts) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", texts.locale()).format(day);
    }

    private static boolean english(Texts texts) {
        return "en".equals(texts.locale().getLanguage());
    }
}
