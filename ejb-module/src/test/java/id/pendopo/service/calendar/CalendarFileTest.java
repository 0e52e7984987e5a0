package id.pendopo.service.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pendopo.domain.calendar.CalendarProposal.LoadYear;
import id.pendopo.domain.calendar.DayKind;
import id.pendopo.domain.calendar.Holiday;
import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.service.platform.CsvTable.RowError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    @Test
    void the_decree_of_2026_gives_240_working_days() throws IOException {
        try (InputStream in = CalendarFile.class.getResourceAsStream("/demo/holidays-2026.csv")) {
            CalendarFile file = CalendarFile.read(in.readAllBytes(), 2026, "SKB");
            assertThat(file.errors()).isEmpty();
            assertThat(file.days()).hasSize(25).allMatch(day -> day.legalBasis().equals("SKB"));
            WorkingCalendar empty = new WorkingCalendar(WorkingCalendar.ZONES.get(0), 1, false, List.of(), Set.of());
            WorkingCalendar loaded = new LoadYear(2026, file.days(), "SKB").applyTo(empty);
            assertThat(loaded.version()).isEqualTo(2);
            assertThat(loaded.workingDaysIn(2026)).isEqualTo(240);
            assertThat(loaded.isLoaded(2026)).isTrue();
        }
    }

    @Test
    void indonesian_dates_and_kinds_are_understood_too() {
        CalendarFile file = read("date;kind;name;legal_basis\n1/1/2027;Libur nasional;Tahun Baru;Keppres");
        assertThat(file.errors()).isEmpty();
        assertThat(file.days())
                .containsExactly(
                        new Holiday(LocalDate.of(2027, 1, 1), DayKind.PUBLIC_HOLIDAY, "Tahun Baru", "Keppres"));
    }

    @Test
    void every_wrong_cell_is_named_by_line_and_column() {
        CalendarFile file = read(
                """
                date,kind,name
                2027-01-01,PUBLIC_HOLIDAY,Tahun Baru
                2027-02-30,PUBLIC_HOLIDAY,Tidak ada
                2026-05-01,PUBLIC_HOLIDAY,Tahun lain
                2027-05-01,HARI_APA,Jenis lain
                2027-05-02,PUBLIC_HOLIDAY,
                2027-01-01,PUBLIC_HOLIDAY,Dua kali
                """);
        assertThat(file.errors())
                .extracting(RowError::line, RowError::column, RowError::code)
                .containsExactly(
                        tuple(3L, "date", "calendar.file.noDate"),
                        tuple(4L, "date", "calendar.file.otherYear"),
                        tuple(5L, "kind", "calendar.file.noKind"),
                        tuple(6L, "name", "input.required"),
                        tuple(7L, "date", "calendar.file.twice"));
    }

    @Test
    void a_year_without_a_single_public_holiday_is_a_mistake() {
        assertThat(read("date,kind,name\n2027-03-03,COLLECTIVE_LEAVE,Cuti").errors())
                .extracting(RowError::code)
                .containsExactly("calendar.file.noPublicHoliday");
    }

    private static CalendarFile read(String text) {
        return CalendarFile.read(text.getBytes(StandardCharsets.UTF_8), 2027, "SKB");
    }
}
