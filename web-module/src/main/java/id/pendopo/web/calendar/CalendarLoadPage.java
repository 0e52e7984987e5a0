package id.pendopo.web.calendar;

import id.pendopo.domain.calendar.CalendarYear;
import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.calendar.CalendarLoading;
import id.pendopo.service.calendar.CalendarPreview;
import id.pendopo.service.calendar.Calendars;
import id.pendopo.service.calendar.LoadPreview;
import id.pendopo.service.platform.CsvTable;
import id.pendopo.web.platform.RowErrors;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;

/** Loads the holidays of a year from a file, after a look at what would move. */
@Named
@ViewScoped
public class CalendarLoadPage implements Serializable {

    @Inject
    private CalendarLoading loading;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    private String year;
    private String source;
    private transient Part file;
    private byte[] content;
    private String fileName;
    private int days;
    private List<RowErrors.Line> errors = List.of();
    private CalendarPreview preview;

    /** Offers the year that is missing next. */
    @PostConstruct
    void open() {
        WorkingCalendar present = calendars.current();
        int next = present.dayOf(clock.instant()).getYear();
        while (present.isLoaded(next)) {
            next++;
        }
        year = String.valueOf(next);
    }

    public void look() throws IOException {
        preview = null;
        errors = List.of();
        if (file != null) {
            content = read(file);
            fileName = file.getSubmittedFileName();
        }
        LoadPreview looked = loading.preview(number(), source, content);
        days = looked.days();
        errors = RowErrors.lines(looked.errors());
        preview = looked.change();
    }

    public String confirm() {
        loading.load(number(), source, content, preview.basedOnVersion());
        return ProposalForm.done(number());
    }

    public void edit() {
        preview = null;
    }

    private int number() {
        if (year == null || !year.strip().matches("[0-9]{4}")) {
            throw new InvalidInputException("year", "calendar.year.range", CalendarYear.FIRST, CalendarYear.LAST);
        }
        return Integer.parseInt(year.strip());
    }

    /** At most one byte more than a table may have: enough for the service to see that it is too large. */
    private static byte[] read(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(CsvTable.MAX_BYTES + 1);
        }
    }

    public int getSourceLimit() {
        return CalendarYear.SOURCE_LIMIT;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getFileName() {
        return fileName;
    }

    public int getDays() {
        return days;
    }

    public List<RowErrors.Line> getErrors() {
        return errors;
    }

    public CalendarPreview getPreview() {
        return preview;
    }
}
