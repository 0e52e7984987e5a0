package id.pendopo.web.audit;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.audit.AuditSearch;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The filters of the trail, from the address. */
final class TrailFilter {

    private TrailFilter() {}

    static AuditSearch.Filter of(HttpServletRequest request) {
        return new AuditSearch.Filter(
                request.getParameter("actor"),
                request.getParameter("action"),
                request.getParameter("type"),
                request.getParameter("object"),
                request.getParameter("address"),
                request.getParameter("request"),
                day(request, "from"),
                day(request, "to"));
    }

    private static LocalDate day(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() < 1900 || day.getYear() > 9999) {
                throw new InvalidInputException(name, "audit.day");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new InvalidInputException(name, "audit.day");
        }
    }
}
