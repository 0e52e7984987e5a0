package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.FigureMark;
import id.pendopo.domain.complaint.FigureTally;
import id.pendopo.service.complaint.FigureFilter;
import id.pendopo.service.complaint.FigureReport;
import id.pendopo.service.complaint.FigureSlice;
import id.pendopo.service.complaint.MonthlyReport;
import id.pendopo.web.document.FileResponse;
import id.pendopo.web.platform.Export;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.WebTexts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The figures of some months to take away: a report to print, or everything as a spreadsheet or CSV. */
@WebServlet("/complaint/figures-report")
public class FigureReportServlet extends HttpServlet {

    @Inject
    private MonthlyReport report;

    @Inject
    private FigureRequest address;

    @Inject
    private ListRequest request;

    @Override
    protected void doGet(HttpServletRequest asked, HttpServletResponse response) throws IOException {
        Locale locale = Language.of(asked);
        FigureFilter filter = address.filter();
        if ("pdf".equals(request.oneOf("format", List.of("pdf", "xlsx", "csv")))) {
            FileResponse.pdf(response, "laporan-pengaduan.pdf", report.pdf(filter, locale));
            return;
        }
        Export.Format format = Export.format(asked);
        FigureReport figures = report.figures(filter, locale);
        WebTexts texts = WebTexts.of(locale);
        Export.write(
                format,
                asked,
                response,
                texts.get("complaint.figures.report.file"),
                headings(texts),
                rows(figures, texts).iterator());
    }

    private static List<String> headings(WebTexts texts) {
        List<String> headings = new ArrayList<>(List.of(
                texts.get("complaint.figures.report.part"),
                texts.get("complaint.figures.report.code"),
                texts.get("complaint.figures.report.name")));
        for (FigureMark mark : FigureMark.values()) {
            headings.add(texts.label(mark));
        }
        headings.add(texts.get("complaint.figures.median"));
        headings.add(texts.get("complaint.figures.p90"));
        return headings;
    }

    private static List<List<Object>> rows(FigureReport figures, WebTexts texts) {
        List<List<Object>> rows = new ArrayList<>();
        String all = texts.get("complaint.figures.report.total");
        rows.add(row(all, null, null, figures.total()));
        figures.months()
                .forEach((month, tally) ->
                        rows.add(row(texts.get("complaint.figures.month"), month.toString(), null, tally)));
        add(rows, texts.get("complaint.figures.tab.agency"), figures.agencies());
        add(rows, texts.get("complaint.figures.tab.category"), figures.categories());
        add(rows, texts.get("complaint.figures.tab.district"), figures.districts());
        add(rows, texts.get("complaint.figures.tab.channel"), figures.channels());
        add(rows, texts.get("complaint.figures.tab.class"), figures.classes());
        return rows;
    }

    private static void add(List<List<Object>> rows, String part, List<FigureSlice> slices) {
        slices.forEach(slice -> rows.add(row(part, slice.code(), slice.name(), slice.tally())));
    }

    private static List<Object> row(String part, String code, String name, FigureTally tally) {
        List<Object> row = new ArrayList<>(Arrays.asList(part, code, name));
        for (FigureMark mark : FigureMark.values()) {
            row.add(tally.count(mark));
        }
        row.add(tally.median());
        row.add(tally.percentile(90));
        return row;
    }
}
