package id.pendopo.domain.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Makes a name from outside safe to show, to store and to offer for download. */
public final class FileName {

    private static final Map<String, String> ENDINGS = Map.of(
            FileRules.JPEG, "jpg",
            FileRules.PNG, "png",
            FileRules.PDF, "pdf",
            FileRules.DOCX, "docx",
            FileRules.XLSX, "xlsx");

    private FileName() {}

    /**
     * The last part of the path, without control, direction-changing and reserved characters, with the ending that fits
     * the type: {@code ..\\foto.php} that is a JPEG becomes {@code foto.jpg}.
     */
    public static String safe(String original, String type) {
        String ending = ENDINGS.getOrDefault(type, "bin");
        String base = stem(original == null ? "" : Normalizer.normalize(original, Normalizer.Form.NFC));
        int room = FileRules.MAX_NAME - ending.length() - 1;
        if (base.length() > room) {
            base = base.substring(0, Character.isHighSurrogate(base.charAt(room - 1)) ? room - 1 : room);
        }
        return (base.isBlank() ? "berkas" : base.strip()) + "." + ending;
    }

    private static String stem(String original) {
        String last = original.substring(Math.max(original.lastIndexOf('/'), original.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        last.codePoints().filter(FileName::allowed).forEach(kept::appendCodePoint);
        String clean = kept.toString().replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        int dot = clean.lastIndexOf('.');
        return dot > 0 && clean.length() - dot <= 6 ? clean.substring(0, dot).replaceAll("[. ]+$", "") : clean;
    }

    private static boolean allowed(int codePoint) {
        int kind = Character.getType(codePoint);
        return kind != Character.CONTROL
                && kind != Character.FORMAT
                && kind != Character.SURROGATE
                && kind != Character.PRIVATE_USE
                && kind != Character.UNASSIGNED
                && kind != Character.LINE_SEPARATOR
                && kind != Character.PARAGRAPH_SEPARATOR
                && "<>:\"|?*%;".indexOf(codePoint) < 0;
    }

    /** The ending as people know it, for messages: {@code JPG}, {@code PDF}. */
    public static String label(String type) {
        return ENDINGS.getOrDefault(type, type).toUpperCase(Locale.ROOT);
    }
}
