package id.pendopo.service.complaint;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A few words around those that were looked for.
 *
 * @param reply whether they stand in a reply; otherwise in the story
 * @param parts the text in pieces, in order; plain text, never markup
 */
public record Excerpt(boolean reply, List<Part> parts) implements Serializable {

    /** Before and after what was found; what people type cannot hold them. */
    static final char FOUND = '\u0002';

    static final char END = '\u0003';

    /** A piece of the text, found or only beside it. */
    public record Part(String text, boolean found) implements Serializable {}

    public Excerpt {
        parts = List.copyOf(parts);
    }

    /** Cuts a text with marks into pieces. */
    static Excerpt of(boolean reply, String marked) {
        List<Part> parts = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean found = false;
        for (char letter : (marked + END).toCharArray()) {
            if (letter != FOUND && letter != END) {
                piece.append(Character.isWhitespace(letter) ? ' ' : letter);
                continue;
            }
            if (piece.length() > 0) {
                parts.add(new Part(piece.toString(), found));
                piece.setLength(0);
            }
            found = letter == FOUND;
        }
        return new Excerpt(reply, parts);
    }
}
