package id.pendopo.api.forum;

import id.pendopo.api.platform.Json;
import id.pendopo.domain.forum.EditionMode;
import id.pendopo.service.forum.EditionRow;
import id.pendopo.service.forum.ForumFeed;
import id.pendopo.service.forum.PublicBroadcast;
import id.pendopo.service.platform.PublicAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The forums everybody may know of as JSON-LD, in the words of schema.org: EventSeries, Event and BroadcastEvent. */
@WebServlet("/public/forums.jsonld")
public class ForumEventsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient ForumFeed feed;

    @Inject
    private transient PublicAddress site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<EditionRow> editions = feed.announced();
        List<PublicBroadcast> broadcasts = feed.onAir();
        byte[] body = Json.object(json -> json.put("@context", "https://schema.org")
                .list("@graph", nodes(editions, broadcasts), (node, write) -> write.accept(node)));
        response.setContentType("application/ld+json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private List<Consumer<Json>> nodes(List<EditionRow> editions, List<PublicBroadcast> broadcasts) {
        List<Consumer<Json>> nodes = new ArrayList<>();
        Map<String, EditionRow> series =
                editions.stream().collect(Collectors.toMap(EditionRow::seriesCode, row -> row, (one, other) -> one));
        series.values()
                .forEach(row -> nodes.add(json -> json.put("@type", "EventSeries")
                        .put("@id", series(row))
                        .put("url", series(row))
                        .put("name", row.seriesName())));
        editions.forEach(row -> nodes.add(json -> event(json, row)));
        broadcasts.forEach(one -> nodes.add(json -> broadcast(json, one)));
        return nodes;
    }

    private void event(Json json, EditionRow row) {
        json.put("@type", "Event")
                .put("@id", page(row.uuid().toString()))
                .put("url", page(row.uuid().toString()))
                .put("name", row.seriesName() + ", Volume " + row.volume())
                .put("description", row.theme())
                .put("startDate", row.startsAt())
                .put("endDate", row.endsAt())
                .put("eventStatus", "https://schema.org/EventScheduled")
                .put("eventAttendanceMode", "https://schema.org/" + attendance(row.mode()))
                .object("organizer", agency -> agency.put("@type", "GovernmentOrganization")
                        .put("name", row.agencyName()))
                .object("superEvent", series -> series.put("@id", series(row)));
        List<Consumer<Json>> places = new ArrayList<>();
        if (!row.venue().isEmpty()) {
            places.add(place -> place.put("@type", "Place").put("name", row.venue()));
        }
        if (!row.link().isEmpty()) {
            places.add(place -> place.put("@type", "VirtualLocation").put("url", row.link()));
        }
        json.list("location", places, (place, write) -> write.accept(place));
    }

    private void broadcast(Json json, PublicBroadcast one) {
        json.put("@type", "BroadcastEvent")
                .put("@id", page(one.edition().toString()) + "#" + one.uuid())
                .put("name", one.station())
                .put("isLiveBroadcast", one.live())
                .put("startDate", one.airsAt())
                .object(
                        "broadcastOfEvent",
                        event -> event.put("@id", page(one.edition().toString())))
                .object("publishedOn", service -> service.put("@type", "BroadcastService")
                        .put("name", one.station())
                        .put("broadcastDisplayName", one.channel().isEmpty() ? one.station() : one.channel()));
    }

    private static String attendance(EditionMode mode) {
        return switch (mode) {
            case IN_PERSON -> "OfflineEventAttendanceMode";
            case MEDIA -> "OnlineEventAttendanceMode";
            case HYBRID -> "MixedEventAttendanceMode";
        };
    }

    private String page(String edition) {
        return site.of("/public/forum.xhtml?id=" + edition);
    }

    private String series(EditionRow row) {
        return site.of("/public/forum-series.xhtml?code=" + row.seriesCode());
    }
}
