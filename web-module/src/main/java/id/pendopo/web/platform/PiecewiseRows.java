package id.pendopo.web.platform;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * Rows of an export that are read piece by piece, each piece beginning after the last row of the one before, so that an
 * export of any length needs little memory.
 *
 * @param <T> what a row is made of
 */
public final class PiecewiseRows<T> implements Iterator<List<Object>> {

    private final LongFunction<List<T>> pieces;
    private final ToLongFunction<T> number;
    private final Function<T, List<Object>> row;
    private Iterator<T> piece;
    private long last;

    /**
     * @param pieces what comes after a number, at first after 0; empty when there is no more
     * @param number by which rows are ordered, more than 0
     */
    public PiecewiseRows(LongFunction<List<T>> pieces, ToLongFunction<T> number, Function<T, List<Object>> row) {
        this.pieces = pieces;
        this.number = number;
        this.row = row;
        this.piece = pieces.apply(0).iterator();
    }

    @Override
    public boolean hasNext() {
        if (!piece.hasNext() && last > 0) {
            piece = pieces.apply(last).iterator();
            last = piece.hasNext() ? last : 0;
        }
        return piece.hasNext();
    }

    @Override
    public List<Object> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T next = piece.next();
        last = number.applyAsLong(next);
        return row.apply(next);
    }
}
