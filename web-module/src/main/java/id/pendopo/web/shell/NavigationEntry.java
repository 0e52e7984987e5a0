package id.pendopo.web.shell;

import id.pendopo.domain.identity.Caller;
import java.util.List;

/**
 * A place people go to.
 *
 * @param label text key
 * @param icon name of a PrimeIcon after {@code pi-}
 * @param path address inside the application, perhaps with a query
 * @param permissions any one of these lets a person see the entry; none means everybody signed in
 */
public record NavigationEntry(String label, String icon, String path, List<String> permissions) {

    public NavigationEntry(String label, String icon, String path, String... permissions) {
        this(label, icon, path, List.of(permissions));
    }

    boolean isFor(Caller caller) {
        return permissions.isEmpty() || permissions.stream().anyMatch(caller::has);
    }

    /** The address without its query: what decides whether the entry is the one people are at. */
    String place() {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }
}
