package id.pendopo.domain.survey;

/**
 * Which cells of a table of people are not shown because somebody could be recognised. A hidden cell is never alone where a
 * total would give it away: others are hidden with it, the smallest first, until at least two are hidden together and they
 * hold enough people.
 */
public final class SmallCells {

    private final long[][] counts;
    private final boolean[][] hidden;
    private final long smallest;

    private SmallCells(long[][] counts, long smallest) {
        this.counts = counts;
        this.hidden = new boolean[counts.length][];
        this.smallest = smallest;
        for (int row = 0; row < counts.length; row++) {
            hidden[row] = new boolean[counts[row].length];
            for (int column = 0; column < counts[row].length; column++) {
                hidden[row][column] = counts[row][column] > 0 && counts[row][column] < smallest;
            }
        }
    }

    /**
     * Of several parts of a whole by group; totals of every part and of the whole are known.
     *
     * @param counts by part and group
     * @param ofWhole which groups of the whole are hidden themselves
     * @param smallest fewer people than this are hidden
     */
    public static boolean[][] ofParts(long[][] counts, boolean[] ofWhole, long smallest) {
        SmallCells cells = new SmallCells(counts, smallest);
        boolean more = true;
        while (more) {
            more = false;
            for (int row = 0; row < counts.length; row++) {
                more |= cells.cover(row, -1);
            }
            for (int column = 0; column < ofWhole.length; column++) {
                more |= ofWhole[column] ? cells.hideOne(column) : cells.cover(-1, column);
            }
        }
        return cells.hidden;
    }

    /** Of one row of groups whose total is known. */
    public static boolean[] ofWhole(long[] counts, long smallest) {
        SmallCells cells = new SmallCells(new long[][] {counts}, smallest);
        cells.cover(0, -1);
        return cells.hidden[0];
    }

    /**
     * Of several parts taken together, when the parts are shown too.
     *
     * @param hidden of the parts
     */
    public static boolean[] ofSum(long[][] counts, boolean[][] hidden, long smallest) {
        int groups = counts[0].length;
        long[] sums = new long[groups];
        boolean[] told = new boolean[groups];
        for (int column = 0; column < groups; column++) {
            int many = 0;
            long people = 0;
            for (int row = 0; row < counts.length; row++) {
                sums[column] += counts[row][column];
                if (hidden[row][column]) {
                    many++;
                    people += counts[row][column];
                }
            }
            told[column] = many > 0 && (many < 2 || people < smallest);
        }
        SmallCells cells = new SmallCells(new long[][] {sums}, smallest);
        for (int column = 0; column < groups; column++) {
            cells.hidden[0][column] |= told[column];
        }
        cells.cover(0, -1);
        return cells.hidden[0];
    }

    /** Hides more of a row, or of a column, until what is hidden in it cannot be told. */
    private boolean cover(int row, int column) {
        boolean changed = false;
        while (true) {
            int many = 0;
            long people = 0;
            int next = -1;
            int length = row >= 0 ? counts[row].length : counts.length;
            for (int i = 0; i < length; i++) {
                if (isHidden(row, column, i)) {
                    many++;
                    people += count(row, column, i);
                } else if (next < 0 || comesBefore(count(row, column, i), count(row, column, next))) {
                    next = i;
                }
            }
            if (many == 0 || many > 1 && people >= smallest || next < 0) {
                return changed;
            }
            hidden[row >= 0 ? row : next][row >= 0 ? next : column] = true;
            changed = true;
        }
    }

    /** Where the whole is hidden, at least one part is: all of them together would tell. */
    private boolean hideOne(int column) {
        int next = -1;
        for (int row = 0; row < counts.length; row++) {
            if (counts[row][column] == 0) {
                continue;
            }
            if (hidden[row][column]) {
                return false;
            }
            if (next < 0 || counts[row][column] < counts[next][column]) {
                next = row;
            }
        }
        if (next < 0) {
            return false;
        }
        hidden[next][column] = true;
        return true;
    }

    private boolean isHidden(int row, int column, int i) {
        return row >= 0 ? hidden[row][i] : hidden[i][column];
    }

    private long count(int row, int column, int i) {
        return row >= 0 ? counts[row][i] : counts[i][column];
    }

    /** The smallest first; a group of nobody only where there is no other. */
    private static boolean comesBefore(long one, long other) {
        return one > 0 && (other == 0 || one < other);
    }
}
