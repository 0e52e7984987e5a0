package id.pendopo.domain.document;

import id.pendopo.domain.platform.InvalidInputException;
import java.util.Set;

/**
 * What may be brought in one place: which types (found in the content), how large, how many. Each type here is one whose
 * content can be recognised for certain and that carries no program: old office formats, macros and archives are not.
 *
 * @param types media types accepted
 * @param maxBytes of one file, as sent
 * @param maxFiles that one thing (a complaint, a reply) may have
 */
public record FileRules(Set<String> types, long maxBytes, int maxFiles) {

    public static final String JPEG = "image/jpeg";
    public static final String PNG = "image/png";
    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final int MAX_NAME = 160;

    /** Photos and papers that go with a complaint or an answer. */
    public static final FileRules EVIDENCE = new FileRules(Set.of(JPEG, PNG, PDF, DOCX, XLSX), 10L * 1024 * 1024, 10);

    /** Pictures only, for example the emblem on a letterhead. */
    public static final FileRules PICTURE = new FileRules(Set.of(JPEG, PNG), 2L * 1024 * 1024, 1);

    public FileRules {
        types = Set.copyOf(types);
    }

    public long maxMegabytes() {
        return maxBytes / (1024 * 1024);
    }

    /** @throws InvalidInputException (field {@code file}) if one more file would be too many */
    public void requireRoom(int already) {
        if (already >= maxFiles) {
            throw new InvalidInputException("file", "document.tooMany", maxFiles);
        }
    }
}
