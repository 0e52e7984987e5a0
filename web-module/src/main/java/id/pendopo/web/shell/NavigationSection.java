package id.pendopo.web.shell;

import java.util.List;
import java.util.Map;

/**
 * What a capability adds to the navigation: one {@code @ApplicationScoped} bean for each capability, in its web package.
 * People see only the entries they have a permission for, and no section without entries.
 */
public interface NavigationSection {

    enum Place {
        /** The column on the left. */
        SIDE,
        /** The menu under the person's name. */
        PERSON
    }

    /** Sections come in this order: 0 home, 100 complaint, 200 standard, 300 forum, 800 administration. */
    int order();

    /** Text key of the heading; null for none. */
    String title();

    List<NavigationEntry> entries();

    default Place place() {
        return Place.SIDE;
    }

    /**
     * Views that are no entry themselves and whose folder does not say where they belong: the addresses of the entries each
     * belongs to, the best first; the first this person has is marked, and nothing if there is none.
     */
    default Map<String, List<String>> belonging() {
        return Map.of();
    }
}
