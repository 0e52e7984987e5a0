package id.pendopo.domain.platform;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A stretch of a list, paged by key. The cursors are opaque; hand them back to get the neighbouring stretch.
 *
 * @param rows the rows, in the order asked for
 * @param next cursor of the following page, null on the last
 * @param previous cursor of the preceding page, null on the first
 * @param count number of rows in the whole list, counted up to a cap
 * @param capped whether counting stopped at the cap, so that the list is shown as "1.000+"
 */
public record Page<T>(List<T> rows, String next, String previous, long count, boolean capped) implements Serializable {

    /** Lists are counted up to here; counting a million rows for every look at a list costs more than the list. */
    public static final int COUNT_CAP = 1_000;

    public Page {
        rows = List.copyOf(rows);
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), null, null, 0, false);
    }

    /**
     * Makes a page of what a keyset query fetched.
     *
     * @param fetched at most {@code size + 1} rows in the order of the query, which is reversed when {@code from} leads
     *     backward
     * @param size rows on a page
     * @param from the cursor the query started at; null for the first page
     * @param keys the sort keys of a row, as text, last of them unique
     * @param counted result of a count that stops at {@code COUNT_CAP + 1}
     */
    public static <T> Page<T> of(List<T> fetched, int size, Cursor from, Function<T, List<String>> keys, long counted) {
        boolean more = fetched.size() > size;
        List<T> rows = new ArrayList<>(more ? fetched.subList(0, size) : fetched);
        boolean backward = from != null && from.backward();
        if (backward) {
            Collections.reverse(rows);
        }
        boolean after = backward || more;
        boolean before = backward ? more : from != null;
        String next = after && !rows.isEmpty()
                ? Cursor.after(keys.apply(rows.get(rows.size() - 1))).encode()
                : null;
        String previous = before && !rows.isEmpty()
                ? Cursor.before(keys.apply(rows.get(0))).encode()
                : null;
        return new Page<>(rows, next, previous, Math.min(counted, COUNT_CAP), counted > COUNT_CAP);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> to) {
        List<R> mapped = new ArrayList<>(rows.size());
        rows.forEach(row -> mapped.add(to.apply(row)));
        return new Page<>(mapped, next, previous, count, capped);
    }
}
