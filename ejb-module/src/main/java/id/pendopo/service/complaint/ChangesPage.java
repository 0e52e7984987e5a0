package id.pendopo.service.complaint;

import java.io.Serializable;
import java.util.List;

/**
 * A stretch of the changes.
 *
 * @param rows in the order in which they were made
 * @param next where to go on, at once or later; never null
 * @param more whether there is more already
 */
public record ChangesPage(List<ComplaintChange> rows, String next, boolean more) implements Serializable {

    public ChangesPage {
        rows = List.copyOf(rows);
    }
}
