package id.pendopo.domain.commitment;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * What a promise came from, as its capability knows it: promises stand below complaints, surveys and forums and cannot look
 * there, so whoever makes one says what to show and where to go.
 */
@Embeddable
public class CommitmentOrigin implements Serializable {

    private static final long serialVersionUID = 1;

    public static final int KEY = 80;
    public static final int LABEL = 200;
    public static final int PATH = 300;

    /** A page of ours: one slash at the beginning, not two. */
    private static final Pattern OURS = Pattern.compile("/[^/\\s\\\\][^\\s\\\\]*");

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private CommitmentSource kind;

    @Column(name = "source_key")
    private String key;

    @Column(name = "source_label")
    private String label;

    @Column(name = "source_path")
    private String path;

    @Column(name = "public_path")
    private String publicPath;

    protected CommitmentOrigin() {}

    /**
     * @param key what finds it in its capability: a uuid, a tracking number, a code; empty only for {@link
     *     CommitmentSource#OTHER}
     * @param label what people call it, for example {@code FKP Volume 3}; at most 200 characters
     * @param path its page, beginning with a slash; empty for none
     * @param publicPath its page for everybody; empty for none
     * @throws InvalidInputException naming {@code source}, {@code sourceKey} or {@code sourceLabel}
     */
    public CommitmentOrigin(CommitmentSource kind, String key, String label, String path, String publicPath) {
        if (kind == null) {
            throw new InvalidInputException("source", "input.required");
        }
        this.kind = kind;
        this.key = kind == CommitmentSource.OTHER
                ? TextInput.optional("sourceKey", key, KEY)
                : TextInput.required("sourceKey", key, KEY);
        this.label = TextInput.required("sourceLabel", label, LABEL);
        this.path = page("sourcePath", path);
        this.publicPath = page("publicPath", publicPath);
    }

    private static String page(String field, String path) {
        return TextInput.matching(field, path, PATH, OURS, "commitment.path");
    }

    /** Two promises never share one. */
    CommitmentOrigin copy() {
        return new CommitmentOrigin(kind, key, label, path, publicPath);
    }

    public CommitmentSource kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public String path() {
        return path;
    }

    public String publicPath() {
        return publicPath;
    }
}
