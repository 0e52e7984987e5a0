package id.pendopo.service.calendar;

import id.pendopo.domain.calendar.CalendarProposal;
import id.pendopo.domain.calendar.DayKind;
import id.pendopo.domain.calendar.Holiday;
import id.pendopo.service.platform.CsvTable;
import id.pendopo.service.platform.CsvTable.Row;
import id.pendopo.service.platform.CsvTable.RowError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The holidays of one year as a file: columns {@code date} (2026-01-31 or 31/01/2026), {@code kind} (a {@link DayKind} or
 * its Indonesian name), {@code name} and, if a day rests on another decree than the file, {@code legal_basis}.
 *
 * @param days the days that could be read
 * @param errors what is wrong, row by row; with any of these nothing is loaded
 */
record CalendarFile(List<Holiday> days, List<RowError> errors) {

    private static final List<String> COLUMNS = List.of("date", "kind", "name");
    private static final DateTimeFormatter INDONESIAN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Map<String, DayKind> INDONESIAN_KINDS = Map.of(
            "LIBUR_NASIONAL", DayKind.PUBLIC_HOLIDAY,
            "CUTI_BERSAMA", DayKind.COLLECTIVE_LEAVE,
            "LIBUR_DAERAH", DayKind.LOCAL_HOLIDAY,
            "HARI_KERJA_PENGGANTI", DayKind.SUBSTITUTE_WORKING_DAY);

    static CalendarFile read(byte[] content, int year, String source) {
        List<Holiday> days = new ArrayList<>();
        List<RowError> errors = new ArrayList<>();
        Map<String, Long> seen = new HashMap<>();
        for (Row row : CsvTable.read(content, COLUMNS)) {
            int before = errors.size();
            LocalDate date = date(row, year, errors);
            DayKind kind = kind(row, errors);
            String name = text(row, "name", CalendarProposal.NAME_LIMIT, errors);
            String basis = row.get("legal_basis").isEmpty()
                    ? source
                    : text(row, "legal_basis", CalendarProposal.LEGAL_BASIS_LIMIT, errors);
            if (errors.size() == before) {
                Long earlier = seen.putIfAbsent(date + " " + kind, row.line());
                if (earlier == null) {
                    days.add(new Holiday(date, kind, name, basis));
                } else {
                    errors.add(new RowError(row.line(), "date", "calendar.file.twice", earlier));
                }
            }
        }
        if (errors.isEmpty() && days.stream().noneMatch(day -> day.kind() == DayKind.PUBLIC_HOLIDAY)) {
            errors.add(new RowError(1, "kind", "calendar.file.noPublicHoliday", String.valueOf(year)));
        }
        return new CalendarFile(days, errors);
    }

    private static LocalDate date(Row row, int year, List<RowError> errors) {
        String typed = row.get("date");
        try {
            LocalDate date = typed.indexOf('/') > 0 ? LocalDate.parse(typed, INDONESIAN) : LocalDate.parse(typed);
            if (date.getYear() == year) {
                return date;
            }
            errors.add(new RowError(row.line(), "date", "calendar.file.otherYear", typed, String.valueOf(year)));
        } catch (DateTimeException e) {
            errors.add(new RowError(row.line(), "date", "calendar.file.noDate", shortened(typed)));
        }
        return null;
    }

    private static DayKind kind(Row row, List<RowError> errors) {
        String typed = row.get("kind").toUpperCase(Locale.ROOT).replace(' ', '_');
        for (DayKind kind : DayKind.values()) {
            if (kind.name().equals(typed)) {
                return kind;
            }
        }
        DayKind indonesian = INDONESIAN_KINDS.get(typed);
        if (indonesian == null) {
            errors.add(new RowError(row.line(), "kind", "calendar.file.noKind", shortened(row.get("kind"))));
        }
        return indonesian;
    }

    private static String text(Row row, String column, int limit, List<RowError> errors) {
        String typed = row.get(column);
        if (typed.isEmpty()) {
            errors.add(new RowError(row.line(), column, "input.required"));
        } else if (typed.length() > limit) {
            errors.add(new RowError(row.line(), column, "input.tooLong", limit));
        } else if (typed.chars().anyMatch(Character::isISOControl)) {
            errors.add(new RowError(row.line(), column, "input.controlCharacters"));
        }
        return typed;
    }

    private static String shortened(String typed) {
        return typed.length() > 40 ? typed.substring(0, 40) + "…" : typed;
    }
}
