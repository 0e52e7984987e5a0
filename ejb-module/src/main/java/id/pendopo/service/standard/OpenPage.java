package id.pendopo.service.standard;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A page of open data by its number, with exact totals, as the standards of service directories have it. There are some
 * thousand services and places at most, so that counting and skipping cost little.
 *
 * @param total things on all pages
 * @param number of the page, 1 for the first
 * @param size most things on a page
 */
public record OpenPage<T>(List<T> rows, long total, int number, int size) implements Serializable {

    public OpenPage {
        rows = List.copyOf(rows);
    }

    /** A page of what is in memory. */
    public static <T> OpenPage<T> of(List<T> all, Predicate<T> wanted, int number, int size) {
        List<T> found = all.stream().filter(wanted).toList();
        int from = (int) Math.min(skipped(number, size), found.size());
        return new OpenPage<>(found.subList(from, Math.min(found.size(), from + size)), found.size(), number, size);
    }

    static long skipped(int number, int size) {
        return (long) (number - 1) * size;
    }

    public long pages() {
        return (total + size - 1) / size;
    }

    public boolean first() {
        return number == 1;
    }

    public boolean last() {
        return number >= pages();
    }

    public <R> OpenPage<R> map(Function<T, R> to) {
        return new OpenPage<>(rows.stream().map(to).toList(), total, number, size);
    }
}
