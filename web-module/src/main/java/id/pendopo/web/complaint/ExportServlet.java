package id.pendopo.web.complaint;

import id.pendopo.service.complaint.ComplaintExport;
import id.pendopo.service.complaint.ComplaintFilter;
import id.pendopo.service.complaint.ComplaintRow;
import id.pendopo.service.complaint.GivenAnswer;
import id.pendopo.service.complaint.QueueTab;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.web.platform.Export;
import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.WebTexts;
import id.pendopo.web.shell.WorkingAgency;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a whole list, filtered as its page was, as CSV or spreadsheet: stretch by stretch, so that a million rows need no
 * more memory than a hundred. Nothing of the reporters is in it.
 */
@WebServlet({"/complaint/export", ExportServlet.QUEUE})
public class ExportServlet extends HttpServlet {

    static final String QUEUE = "/complaint/queue-export";

    private static final List<String> COLUMNS = List.of(
            "number",
            "complaint",
            "class",
            "category",
            "agency",
            "district",
            "channel",
            "status",
            "received",
            "deadline",
            "due",
            "left",
            "answers");

    @Inject
    private ComplaintExport export;

    @Inject
    private CurrentCaller caller;

    @Inject
    private WorkingAgency working;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocalDate today = LocalDate.now(clock.withZone(Formats.zone()));
        Export.Format format = Export.format(request);
        ComplaintFilter filter = new ListQuery(single(request))
                .filter(standard(request), today, working.code())
                .at(null);
        Rows rows = new Rows(filter, export.begin(filter, format.name()), Language.of(request));
        WebTexts texts = WebTexts.of(Language.of(request));
        List<String> headings = COLUMNS.stream()
                .map(column -> texts.get("complaint.export." + column))
                .toList();
        Export.write(format, request, response, texts.get("complaint.export.file"), headings, rows);
    }

    /** Fetches the next stretch when the one before is written. */
    private final class Rows implements Iterator<List<Object>> {

        private final ComplaintFilter filter;
        private final Locale language;
        private Iterator<ComplaintRow> current;
        private Map<String, List<GivenAnswer>> answers;
        private String next;

        private Rows(ComplaintFilter filter, ComplaintExport.Stretch first, Locale language) {
            this.filter = filter;
            this.language = language;
            take(first);
        }

        private void take(ComplaintExport.Stretch stretch) {
            current = stretch.rows().iterator();
            answers = stretch.answers();
            next = stretch.next();
        }

        @Override
        public boolean hasNext() {
            if (!current.hasNext() && next != null) {
                take(export.next(filter.at(next)));
            }
            return current.hasNext();
        }

        @Override
        public List<Object> next() {
            ComplaintRow row = current.next();
            return Arrays.asList(
                    row.trackingNumber(),
                    row.title(),
                    row.type(),
                    row.categoryName(),
                    row.agencyShortName(),
                    row.districtName(),
                    row.channel(),
                    row.state(),
                    row.receivedAt(),
                    row.nextClock(),
                    row.dueDay(),
                    row.daysLeft(),
                    answers(row));
        }

        private String answers(ComplaintRow row) {
            return answers.getOrDefault(row.trackingNumber(), List.of()).stream()
                    .map(answer -> answer.label(language) + ": " + answer.text(language))
                    .collect(Collectors.joining("; "));
        }
    }

    /** The view the page shows when its address names none: the queue's first, or all. */
    private QueueTab standard(HttpServletRequest request) {
        return QUEUE.equals(request.getServletPath()) ? QueueViews.first(caller.get()) : QueueTab.ALL;
    }

    private static Map<String, String> single(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0]));
    }
}
