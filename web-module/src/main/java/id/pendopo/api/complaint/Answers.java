package id.pendopo.api.complaint;

import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Preconditions;
import id.pendopo.api.platform.RequestLanguage;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.calendar.Calendars;
import id.pendopo.service.complaint.ComplaintMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What the resources of complaints have in common in answering. */
@ApplicationScoped
class Answers {

    static final String VARY = "Accept-Language, Authorization";

    @Inject
    private Clock clock;

    @Inject
    private Calendars calendars;

    ComplaintJson json(HttpServletRequest request) {
        return new ComplaintJson(
                Texts.of(RequestLanguage.of(request)), request.getContextPath() + request.getServletPath() + "/");
    }

    EntityTag tag(int version, HttpServletRequest request) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), calendars.current().zone());
        return Preconditions.tag(version, today, RequestLanguage.of(request));
    }

    Response ok(Consumer<Json> content) {
        return Response.ok(Json.object(content), MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, VARY)
                .build();
    }

    /** @param status 200 for a move, 201 when something was added */
    Response moved(int status, ComplaintMoved moved, HttpServletRequest request) {
        ComplaintJson json = json(request);
        return Response.status(status)
                .entity(Json.object(body -> json.moved(body, moved)))
                .type(MediaType.APPLICATION_JSON)
                .tag(tag(moved.version(), request))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
