package id.pendopo.domain.platform;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
    private static final int LAST_YEAR = 9999;
    private static final int DIGITS = 40;

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
                if (!NULL.equals(part) && part.indexOf('\0') >= 0) {
                    throw new IllegalArgumentException();
                }
                keys.add(NULL.equals(part) ? null : part);
            }
            return new Cursor("b".equals(direction), keys);
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new InvalidInputException("cursor", "input.cursor");
        }
    }

    /**
     * The same for a list all of whose keys are always there.
     *
     * @throws InvalidInputException for the field {@code cursor} also if one of them is null
     */
    public static Cursor whole(String text, int size) {
        Cursor cursor = parse(text, size);
        if (cursor != null && cursor.keys.contains(null)) {
            throw new InvalidInputException("cursor", "input.cursor");
        }
        return cursor;
    }

    /** A key that is a whole number; refuses anything else as {@link #parse} does. */
    public Long number(int index) {
        try {
            return keys.get(index) == null ? null : Long.valueOf(keys.get(index));
        } catch (NumberFormatException e) {
            throw new InvalidInputException("cursor", "input.cursor");
        }
    }

    /** A key that is a moment, as {@link Instant#toString()} writes it; refuses anything else as {@link #parse} does. */
    public Instant instant(int index) {
        try {
            Instant moment = Instant.parse(String.valueOf(keys.get(index)));
            requireKnown(moment.atOffset(ZoneOffset.UTC).getYear());
            return moment;
        } catch (DateTimeException e) {
            throw new InvalidInputException("cursor", "input.cursor");
        }
    }

    /** A key that is a day, as {@link LocalDate#toString()} writes it; refuses anything else as {@link #parse} does. */
    public LocalDate day(int index) {
        try {
            LocalDate day = LocalDate.parse(String.valueOf(keys.get(index)));
            requireKnown(day.getYear());
            return day;
        } catch (DateTimeException e) {
            throw new InvalidInputException("cursor", "input.cursor");
        }
    }

    /** A key that is a number of ordinary size; refuses anything else as {@link #parse} does. */
    public BigDecimal decimal(int index) {
        try {
            BigDecimal number = new BigDecimal(String.valueOf(keys.get(index)));
            if (number.precision() <= DIGITS && Math.abs((long) number.scale()) <= DIGITS) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below like a number without end
        }
        throw new InvalidInputException("cursor", "input.cursor");
    }

    /** Java knows years that the database does not. */
    private static void requireKnown(int year) {
        if (year < 0 || year > LAST_YEAR) {
            throw new DateTimeException("year " + year);
        }
    }
}
