package id.pendopo.api.platform;

import java.math.BigDecimal;

/** A text or a number as JSON brought it: what can be kept, and how it is written. */
final class JsonScalar {

    private JsonScalar() {}

    static boolean isPlain(Object value) {
        return value == null || value instanceof BigDecimal || (value instanceof String text && !isUnstorable(text));
    }

    /** Numbers that would be written with thousands of digits stay as they came; no question takes them. */
    static String plain(Object value) {
        if (value instanceof BigDecimal number) {
            BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            return Math.abs((long) bare.scale()) > 100 ? bare.toString() : bare.toPlainString();
        }
        return (String) value;
    }

    /** Short enough to be told again, and without what would act on a terminal. */
    static String shown(String name) {
        String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
        return shown.replaceAll("\\p{Cntrl}", "?");
    }

    /** NUL, and halves of surrogate pairs, which JSON can express and UTF-8 cannot. */
    static boolean isUnstorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return true;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
