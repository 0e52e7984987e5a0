package id.pendopo.service.standard;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What is different between two texts, word by word, so that both can stand side by side. */
public final class TextComparison {

    /** Beyond this a word-by-word look costs more than it helps; then the whole text counts as replaced. */
    private static final int WORDS_MAX = 3_000;

    /**
     * A stretch of one of the texts.
     *
     * @param changed whether the other text does not have it
     */
    public record Piece(String text, boolean changed) implements Serializable {}

    /** Both texts cut into stretches; put together again the pieces of a side are its text. */
    public record Sides(List<Piece> left, List<Piece> right) implements Serializable {

        public boolean same() {
            return left.stream().noneMatch(Piece::changed) && right.stream().noneMatch(Piece::changed);
        }
    }

    private TextComparison() {}

    public static Sides of(String left, String right) {
        List<String> from = words(left);
        List<String> to = words(right);
        List<Piece> before = new ArrayList<>();
        List<Piece> after = new ArrayList<>();
        if (from.size() > WORDS_MAX || to.size() > WORDS_MAX) {
            boolean changed = !left.equals(right);
            add(before, left, changed);
            add(after, right, changed);
            return new Sides(before, after);
        }
        short[][] common = common(from, to);
        int i = 0;
        int j = 0;
        while (i < from.size() && j < to.size()) {
            if (from.get(i).equals(to.get(j))) {
                add(before, from.get(i++), false);
                add(after, to.get(j++), false);
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                add(before, from.get(i++), true);
            } else {
                add(after, to.get(j++), true);
            }
        }
        from.subList(i, from.size()).forEach(word -> add(before, word, true));
        to.subList(j, to.size()).forEach(word -> add(after, word, true));
        return new Sides(before, after);
    }

    /** Length of the longest common sequence of what follows each pair of places. */
    private static short[][] common(List<String> from, List<String> to) {
        short[][] common = new short[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                common[i][j] = from.get(i).equals(to.get(j))
                        ? (short) (common[i + 1][j + 1] + 1)
                        : (short) Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Words, and what stands between them. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length()
                    || Character.isLetterOrDigit(text.charAt(at)) != Character.isLetterOrDigit(text.charAt(at - 1))) {
                words.add(text.substring(start, at));
                start = at;
            }
        }
        return words;
    }

    private static void add(List<Piece> pieces, String text, boolean changed) {
        if (text.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).changed() == changed) {
            pieces.set(last, new Piece(pieces.get(last).text() + text, changed));
        } else {
            pieces.add(new Piece(text, changed));
        }
    }
}
