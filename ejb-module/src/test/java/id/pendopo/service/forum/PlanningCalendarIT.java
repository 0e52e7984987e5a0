package id.pendopo.service.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.forum.PolicyTopic;
import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.identity.CallerFixture;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A year of forums, in a year no other test plans anything in. */
@ArquillianTest
class PlanningCalendarIT {

    private static final int YEAR = 2041;

    @Inject
    private ForumFixture forums;

    @Inject
    private CallerFixture callers;

    @Inject
    private SeriesRegistry registry;

    @Inject
    private SeriesReading series;

    @Inject
    private EditionRegistry editions;

    @Inject
    private PlanningCalendar calendar;

    @Inject
    private YearPrinter printer;

    @Inject
    private ForumFeed feed;

    @Inject
    private EditionReading reading;

    @Test
    void gaps_clashes_and_what_others_may_see() {
        String code = "bulanan-" + Long.toString(System.nanoTime(), 36);
        callers.as(
                ForumFixture.BUREAU,
                () -> registry.create(new SeriesForm(
                        code,
                        "Siaran " + code,
                        SeriesKind.BROADCAST,
                        "DISKOMINFO",
                        "FREQ=MONTHLY",
                        "Studio",
                        "",
                        LocalDate.of(YEAR, 3, 31),
                        LocalDate.of(YEAR, 6, 30),
                        List.of())));
        UUID april = edition(code, YEAR + "-04-22T08:00:00Z");
        UUID other = edition(forums.series(SeriesKind.OTHER, "DINSOS"), YEAR + "-04-22T08:30:00Z");

        YearPlan plan = plan(ForumFixture.BUREAU);
        assertThat(plan.months().get(3).editions())
                .filteredOn(one -> one.edition().uuid().equals(april))
                .singleElement()
                .satisfies(one -> assertThat(one.clashes()).contains(PlannedEdition.Clash.VENUE));
        assertThat(plan.months())
                .filteredOn(month ->
                        month.gaps().stream().anyMatch(gap -> gap.seriesCode().equals(code)))
                .extracting(month -> month.month().getMonthValue())
                .containsExactly(3, 5, 6);

        EditionRow row = callers.as(ForumFixture.BUREAU, () -> reading.head(april));
        assertThat(callers.as(ForumFixture.BUREAU, () -> calendar.beside(row)))
                .as("told where it is planned, too")
                .filteredOn(one -> one.edition().uuid().equals(other))
                .singleElement()
                .satisfies(one -> assertThat(one.serious()).isTrue());
        Caller stranger = forums.liaison("PUPR");
        assertThat(shows(plan(stranger), april)).as("a draft of others").isFalse();
        forums.go(april, EditionMove.SCHEDULE);
        assertThat(shows(plan(stranger), april)).isTrue();
        assertThat(plan(stranger).gaps()).isZero();
        assertThat(feed.announced(code)).extracting(EditionRow::uuid).containsExactly(april);
        assertThat(feed.announced(april).uuid()).isEqualTo(april);
        assertThatThrownBy(() -> feed.announced(other)).isInstanceOf(NotFoundException.class);
        assertThat(feed.announced())
                .extracting(EditionRow::uuid)
                .contains(april)
                .doesNotContain(other);
    }

    @Test
    void the_next_edition_is_proposed_in_the_next_month_that_lacks_one_on_the_same_weekday() {
        String code = "rutin-" + Long.toString(System.nanoTime(), 36);
        LocalDate firstOfNext = LocalDate.now().withDayOfMonth(1).plusMonths(1);
        callers.as(
                ForumFixture.BUREAU,
                () -> registry.create(new SeriesForm(
                        code,
                        "Rutin " + code,
                        SeriesKind.OTHER,
                        "DINSOS",
                        "FREQ=MONTHLY",
                        "",
                        "",
                        firstOfNext,
                        null,
                        List.of())));
        LocalDate held = firstOfNext.plusDays(8);
        edition(code, held + "T02:00:00Z");
        EditionProposal next = callers.as(ForumFixture.BUREAU, () -> series.next(code, null));
        assertThat(next.volume()).isEqualTo(2);
        assertThat(next.startsAt().toLocalDate())
                .isAfter(held)
                .satisfies(day -> assertThat(day.getDayOfWeek()).isEqualTo(held.getDayOfWeek()))
                .satisfies(day -> assertThat(day.getMonth())
                        .isEqualTo(firstOfNext.plusMonths(1).getMonth()));
        assertThat(next.startsAt().getHour()).isEqualTo(9);
        YearMonth later = YearMonth.from(firstOfNext.plusMonths(4));
        assertThat(callers.as(ForumFixture.BUREAU, () -> series.next(code, later))
                        .startsAt())
                .as("the gap somebody chose")
                .satisfies(at -> assertThat(YearMonth.from(at)).isEqualTo(later));
    }

    @Test
    void a_weekly_series_has_an_edition_each_week() {
        String code = "mingguan-" + Long.toString(System.nanoTime(), 36);
        LocalDate monday = LocalDate.of(YEAR, 3, 4);
        callers.as(
                ForumFixture.BUREAU,
                () -> registry.create(new SeriesForm(
                        code,
                        "Mingguan " + code,
                        SeriesKind.OTHER,
                        "DINSOS",
                        "FREQ=WEEKLY",
                        "",
                        "",
                        monday,
                        null,
                        List.of())));
        for (int week = 0; week < 4; week++) {
            edition(code, monday.plusWeeks(week) + "T02:00:00Z");
        }
        assertThatThrownBy(() -> edition(code, monday.plusDays(1) + "T02:00:00Z"))
                .isInstanceOf(InvalidInputException.class);
        edition(code, monday.plusWeeks(5).plusDays(2) + "T02:00:00Z");
        List<YearPlan.Gap> april = plan(ForumFixture.BUREAU).months().get(3).gaps();
        assertThat(april)
                .filteredOn(gap -> gap.seriesCode().equals(code))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.days())
                            .as("each week of the month without an edition")
                            .containsExactly(
                                    monday.plusWeeks(4), monday.plusWeeks(6), monday.plusWeeks(7), monday.plusWeeks(8));
                    assertThat(gap.past()).isFalse();
                    assertThat(gap.mayPlan()).isTrue();
                });
        EditionProposal chosen = callers.as(ForumFixture.BUREAU, () -> series.on(code, monday.plusWeeks(6)));
        assertThat(chosen.startsAt()).isEqualTo(monday.plusWeeks(6).atTime(9, 0));
        assertThat(chosen.volume()).isEqualTo(6);
    }

    @Test
    void the_year_is_printed_with_what_the_reader_may_see() throws IOException {
        String code = "cetak-" + Long.toString(System.nanoTime(), 36);
        callers.as(
                ForumFixture.BUREAU,
                () -> registry.create(new SeriesForm(
                        code,
                        "Cetak " + code,
                        SeriesKind.PLANNING,
                        "DINSOS",
                        "FREQ=WEEKLY",
                        "",
                        "",
                        LocalDate.of(YEAR, 8, 5),
                        LocalDate.of(YEAR, 8, 20),
                        List.of())));
        edition(code, YEAR + "-08-12T02:00:00Z");
        String mine = text(callers.as(
                ForumFixture.BUREAU, () -> printer.print(YEAR, "DINSOS", SeriesKind.PLANNING, Texts.INDONESIAN)));
        assertThat(mine)
                .contains("Kalender Forum Publik " + YEAR, "Agustus", "Sen 12, 09.00–10.00", "Draf")
                .contains("5, 19", "Belum direncanakan", "Desember");
        assertThat(text(callers.as(
                        forums.liaison("PUPR"),
                        () -> printer.print(YEAR, "DINSOS", SeriesKind.PLANNING, Locale.ENGLISH))))
                .contains("Calendar of Public Forums")
                .doesNotContain(code);
        assertThatThrownBy(() ->
                        callers.as(ForumFixture.BUREAU, () -> printer.print(YEAR, "TIDAK-ADA", null, Locale.ENGLISH)))
                .isInstanceOf(InvalidInputException.class);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private UUID edition(String series, String begin) {
        Instant at = Instant.parse(begin);
        return callers.as(
                ForumFixture.BUREAU,
                () -> editions.create(
                        series,
                        EditionForm.at("Tema", PolicyTopic.SERVICE_PROBLEM, at, at.plusSeconds(3600), "Studio")));
    }

    private YearPlan plan(Caller caller) {
        return callers.as(caller, () -> calendar.year(YEAR, null, null));
    }

    private static boolean shows(YearPlan plan, UUID edition) {
        return plan.months().stream()
                .flatMap(month -> month.editions().stream())
                .anyMatch(one -> one.edition().uuid().equals(edition));
    }
}
