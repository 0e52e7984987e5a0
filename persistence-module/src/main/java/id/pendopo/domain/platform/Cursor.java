package id.pendopo.domain.platform;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/**
 * A place in a list ordered by keys: the keys of one row, and whether to go on after it or back before it. Travels as
 * base64url text without meaning to the caller; text that is not a cursor is refused, never guessed at.
 */
public record Cursor(boolean backward, List<String> keys) {

    private static final int MAX_LENGTH = 600;
    private static final char SEPARATOR = '\u001f';
    private static final String NULL = "\u0000";

    public Cursor {
        keys = Collections.unmodifiableList(new ArrayList<>(keys));
    }

    public static Cursor after(List<String> keys) {
        return new Cursor(false, keys);
    }

    public static Cursor before(List<String> keys) {
        return new Cursor(true, keys);
    }

    public String encode() {
        StringBuilder text = new StringBuilder(backward ? "b" : "f");
        for (String key : keys) {
            text.append(SEPARATOR).append(key == null ? NULL : key);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that {@link #encode()} made.
     *
     * @param text null or blank means the first page and gives null
     * @param size number of keys this list is ordered by
     * @throws InvalidInputException for the field {@code cursor} if it is not one
     */
    public static Cursor parse(String text, int size) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            if (text.length() > MAX_LENGTH) {
                throw new IllegalArgumentException();
            }
            String plain = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)))
                    .toString();
            List<String> parts = Arrays.asList(plain.split(String.valueOf(SEPARATOR), -1));
            String direction = parts.get(0);
            if (parts.size() != size + 1 || !("f".equals(direction) || "b".equals(direction))) {
                throw new IllegalArgumentException();
            }
            List<String> keys = new ArrayList<>();
            for (String part : parts.subList(1, parts.size())) {
                keys.add(NULL.equals(part) ? null : part);
            }
            return new Cursor("b".equals(direction), keys);
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new InvalidInputException("cursor", "input.cursor");
        }
    }

    /** A key that is a whole number; refuses anything else as {@link #parse} does. */
    public Long number(int index) {
        try {
            return keys.get(index) == null ? null : Long.valueOf(keys.get(index));
        } catch (NumberFormatException e) {
            throw new InvalidInputException("cursor", "input.cursor");
        }
    }

    /** A key that is a moment, as {@link java.time.Instant#toString()} writes it. */
    public java.time.Instant instant(int index) {
        try {
            return keys.get(index) == null ? null : java.time.Instant.parse(keys.get(index));
        } catch (java.time.format.DateTimeParseException e) {
            throw new InvalidInputException("cursor", "input.cursor");
        }
    }
}
