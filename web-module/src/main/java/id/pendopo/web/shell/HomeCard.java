package id.pendopo.web.shell;

import java.time.Instant;
import java.util.List;

/**
 * What a capability shows on the home page: one {@code @ApplicationScoped} bean for each question a person has in the
 * morning. Cards without rows are left out, except those that say that nothing waits.
 */
public interface HomeCard {

    /** The three columns of the home page. */
    enum Column {
        WAITING,
        LATE,
        CHANGED
    }

    /**
     * One thing to look at.
     *
     * @param title its name, in bold
     * @param context what it is, one line beneath
     * @param href where it is, inside the application
     * @param at when it happened or is due; may be null
     */
    record Row(String title, String context, String href, Instant at) {}

    /**
     * What the card shows.
     *
     * @param count how many there are in all
     * @param capped whether counting stopped early, shown as "1.000+"
     * @param href the list behind it
     * @param rows the first few
     */
    record Content(long count, boolean capped, String href, List<Row> rows) {}

    Column column();

    /** Cards of a column come in this order. */
    int order();

    /** Text key. */
    String title();

    /** Whether the current caller has such things at all; asks permissions only. */
    boolean concerns();

    /** For the current caller; a query or two, five rows at most. */
    Content content();
}
