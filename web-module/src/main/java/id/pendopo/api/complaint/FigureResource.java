package id.pendopo.api.complaint;

import id.pendopo.api.complaint.FigureJson.Part;
import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.api.platform.RequestLanguage;
import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.FigureDimension;
import id.pendopo.service.complaint.FigureBoard;
import id.pendopo.service.complaint.FigureFilter;
import id.pendopo.service.complaint.FigureReport;
import id.pendopo.service.complaint.FigureSlice;
import id.pendopo.service.complaint.OfficerFigure;
import id.pendopo.service.complaint.OfficerFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Figures about complaints: by what they are told apart, by month, and who is at work. */
@Path("/complaints")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class FigureResource {

    /** By what the answer is told apart: a dimension, or the month of receipt. */
    enum By {
        AGENCY(FigureDimension.AGENCY, "agency"),
        CATEGORY(FigureDimension.CATEGORY, "category"),
        DISTRICT(FigureDimension.DISTRICT, "district"),
        CHANNEL(FigureDimension.CHANNEL, "channel"),
        CLASS(FigureDimension.CLASS, "class"),
        MONTH(null, null);

        private final FigureDimension dimension;
        private final String parameter;

        By(FigureDimension dimension, String parameter) {
            this.dimension = dimension;
            this.parameter = parameter;
        }

        List<FigureSlice> of(FigureReport report) {
            return switch (this) {
                case AGENCY -> report.agencies();
                case CATEGORY -> report.categories();
                case DISTRICT -> report.districts();
                case CHANNEL -> report.channels();
                case CLASS -> report.classes();
                case MONTH -> List.of();
            };
        }
    }

    /** An open month of the backlog. */
    private record Backlog(YearMonth month, long open) {}

    @Inject
    private FigureBoard board;

    @Inject
    private OfficerFigures officers;

    @GET
    @Path("/figures")
    public Response figures(
            @Context UriInfo uri,
            @Context HttpServletRequest request,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        FigureFilter filter = filter(query);
        By by = query.oneOf("by", By.class);
        query.complete();
        FigureReport report = board.read(
                filter,
                by == null || by.dimension == null ? Set.of() : Set.of(by.dimension),
                RequestLanguage.of(request));
        FigureJson json = new FigureJson(request.getContextPath() + request.getServletPath() + "/complaints");
        byte[] lasting = Json.object(body -> write(body, report, by, json));
        byte[] content = Json.object(body -> {
            write(body, report, by, json);
            body.put("countedAt", report.countedAt());
        });
        return Reference.current(content, lasting, known);
    }

    private FigureFilter filter(Query query) {
        FigureFilter usual = board.usual();
        YearMonth from = query.month("from", usual.from());
        YearMonth to = query.month("to", usual.to());
        return new FigureFilter(
                from,
                to,
                query.text("agency"),
                query.text("category"),
                query.text("district"),
                query.oneOf("channel", Channel.class),
                query.oneOf("class", ComplaintClass.class));
    }

    private static void write(Json body, FigureReport report, By by, FigureJson json) {
        FigureFilter filter = report.filter();
        Part all = report.listed() ? new Part(filter.from(), filter.to(), narrowed(filter)) : null;
        body.put("from", filter.from().toString())
                .put("to", filter.to().toString())
                .put("government", report.government())
                .put("confidential", report.confidential())
                .put("unaccounted", report.unaccounted())
                .object("total", total -> json.figures(total, report.total(), all));
        if (by == By.MONTH) {
            body.list("items", report.months().entrySet(), (item, month) -> {
                item.put("month", month.getKey().toString());
                json.figures(
                        item,
                        month.getValue(),
                        all == null ? null : new Part(month.getKey(), month.getKey(), all.narrowed()));
            });
        } else if (by != null) {
            body.list("items", by.of(report), (item, slice) -> {
                item.put("code", slice.code()).put("name", slice.name()).put("filter", slice.filter());
                json.figures(item, slice.tally(), all == null ? null : all.with(by.parameter, slice.filter()));
            });
        }
        body.list(
                "backlog",
                report.backlog().entrySet().stream()
                        .map(month -> new Backlog(month.getKey(), month.getValue()))
                        .toList(),
                (item, month) -> item.put("month", month.month().toString()).put("open", month.open()));
    }

    private static Map<String, String> narrowed(FigureFilter filter) {
        Map<String, String> narrowed = new LinkedHashMap<>();
        narrowed.put("agency", filter.agency());
        narrowed.put("category", filter.category());
        narrowed.put("district", filter.district());
        narrowed.put(
                "channel", filter.channel() == null ? null : filter.channel().name());
        narrowed.put("class", filter.type() == null ? null : filter.type().name());
        narrowed.values().removeIf(java.util.Objects::isNull);
        return narrowed;
    }

    @GET
    @Path("/figures/officers")
    public Response officers(@Context UriInfo uri, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query query = Query.of(uri);
        String agency = query.text("agency");
        query.complete();
        List<OfficerFigure> each = officers.read(agency);
        byte[] content = Json.object(body -> body.put("days", OfficerFigures.DAYS)
                .list("items", each, (item, one) -> item.put("agency", one.code())
                        .put("name", one.name())
                        .put("coordinators", one.coordinators())
                        .put("activeCoordinators", one.activeCoordinators())
                        .put("liaisons", one.liaisons())
                        .put("activeLiaisons", one.activeLiaisons())));
        return Reference.current(content, content, known);
    }
}
