package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.FigureMark;
import id.pendopo.domain.complaint.FigureTally;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.complaint.OpenFigureRow;
import id.pendopo.service.complaint.OpenFigures;
import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.ListRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Open data about complaints, without signing in: a year as CSV with fixed headings, one line for a month and what it is
 * told apart by. Numbers below {@link OpenFigures#LEAST} other than 0 are written as {@code <3}.
 */
@WebServlet("/public/open-data/complaints.csv")
public class OpenDataServlet extends HttpServlet {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 9990;

    private static final String HEADINGS = "bulan,dimensi,kode,nama,masuk,belum_selesai,selesai,verifikasi_tepat,"
            + "verifikasi_terlambat,respons_tepat,respons_terlambat,jawaban_tepat,jawaban_terlambat,dijawab,"
            + "median_hari_kerja,p90_hari_kerja,dibuka_kembali,ditutup_diterima,ditutup_otomatis,penilaian";

    @Inject
    private OpenFigures figures;

    @Inject
    private ListRequest address;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int year = year();
        List<OpenFigureRow> rows = figures.year(year);
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"pengaduan-" + year + ".csv\"");
        response.setHeader("Cache-Control", "public, max-age=300");
        PrintWriter writer = response.getWriter();
        writer.write(HEADINGS + "\r\n");
        for (OpenFigureRow row : rows) {
            writer.write(line(row) + "\r\n");
        }
    }

    private int year() {
        Long year = address.number("year");
        if (year == null) {
            return LocalDate.now(clock.withZone(Formats.zone())).getYear();
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidInputException("year", "input.unknownValue");
        }
        return year.intValue();
    }

    static String line(OpenFigureRow row) {
        FigureTally tally = row.tally();
        List<String> cells = new ArrayList<>(List.of(
                row.month().toString(),
                row.dimension() == null ? "semua" : dimension(row),
                row.code() == null ? "" : row.code(),
                row.name() == null ? "" : quoted(row.name())));
        cells.add(count(tally.received()));
        cells.add(count(tally.open()));
        cells.add(count(tally.count(FigureMark.STATE_CLOSED)));
        cells.add(count(tally.count(FigureMark.VERIFIED_IN_TIME)));
        cells.add(count(tally.count(FigureMark.VERIFIED_LATE)));
        cells.add(count(tally.count(FigureMark.RESPONDED_IN_TIME)));
        cells.add(count(tally.count(FigureMark.RESPONDED_LATE)));
        cells.add(count(tally.resolved(true)));
        cells.add(count(tally.resolved(false)));
        long answered = tally.count(FigureMark.ANSWERED);
        cells.add(count(answered));
        cells.add(answered < OpenFigures.LEAST ? "" : tally.median().toString());
        cells.add(answered < OpenFigures.LEAST ? "" : tally.percentile(90).toString());
        cells.add(count(tally.count(FigureMark.REOPENED)));
        cells.add(count(tally.count(FigureMark.CLOSED_BY_ACCEPTANCE)));
        cells.add(count(tally.count(FigureMark.CLOSED_BY_SILENCE)));
        cells.add(count(FigureNumbers.ratings(tally)));
        return String.join(",", cells);
    }

    private static String dimension(OpenFigureRow row) {
        return switch (row.dimension()) {
            case AGENCY -> "perangkat_daerah";
            case CATEGORY -> "kategori";
            case DISTRICT -> "kecamatan";
            case CHANNEL -> "kanal";
            case CLASS -> "jenis";
        };
    }

    private static String count(long number) {
        return number > 0 && number < OpenFigures.LEAST ? "<" + OpenFigures.LEAST : Long.toString(number);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
