package id.pendopo.api.platform;

import id.pendopo.domain.platform.Page;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.BiConsumer;

/** A page of a list as every list of the interface shows it: its items, how many there are, and the way to the pages beside. */
public final class Listing {

    private Listing() {}

    public static <T> void write(Json body, UriInfo uri, Page<T> page, BiConsumer<Json, T> each) {
        body.list("items", page.rows(), each)
                .put("count", page.count())
                .put("countIsCapped", page.capped())
                .object("links", links -> links.put("next", link(uri, page.next()))
                        .put("previous", link(uri, page.previous())));
    }

    /** The same list at another place; null when there is none. */
    private static String link(UriInfo uri, String cursor) {
        return cursor == null
                ? null
                : uri.getRequestUriBuilder()
                        .scheme(null)
                        .host(null)
                        .port(-1)
                        .replaceQueryParam("after", cursor)
                        .build()
                        .toString();
    }
}
