package id.pendopo.web.platform;

/** Text that goes into XML or HTML written by hand. */
public final class Markup {

    private Markup() {}

    /** Characters neither of them may hold become question marks. */
    public static String escape(String text) {
        int special = 0;
        while (special < text.length() && !isSpecial(text.charAt(special))) {
            special++;
        }
        return special == text.length() ? text : escaped(text, special);
    }

    private static String escaped(String text, int special) {
        StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, special);
        for (int i = special; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(isSpecial(c) ? '?' : c);
            }
        }
        return safe.toString();
    }

    private static boolean isSpecial(char c) {
        return c == '&' || c == '<' || c == '>' || c == '"' || c < 0x20 && c != '\n' && c != '\t' && c != '\r';
    }
}
