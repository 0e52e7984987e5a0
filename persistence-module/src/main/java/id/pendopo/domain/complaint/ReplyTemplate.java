package id.pendopo.domain.complaint;

import id.pendopo.domain.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A ready-made reply with variables in braces. */
@Entity
@Table(name = "complaint_reply_template")
public class ReplyTemplate extends BaseEntity {

    /** What a template may use. */
    public static final Set<String> VARIABLES =
            Set.of("nomor", "judul", "pelapor", "instansi", "petugas", "tanggal", "tenggat", "kategori");

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z_]+)}");

    @Id
    @SequenceGenerator(
            name = "complaint_reply_template_seq",
            sequenceName = "complaint_reply_template_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_reply_template_seq")
    private Long id;

    private String code;
    private String name;
    private String text;

    @Column(name = "agency_id")
    private Long agencyId;

    @Column(name = "category_id")
    private Long categoryId;

    @Enumerated(EnumType.STRING)
    private ComplaintState state;

    @Column(name = "final_answer")
    private boolean finalAnswer;

    private boolean active;

    protected ReplyTemplate() {}

    public ReplyTemplate(String code) {
        this.code = code;
    }

    public void describe(
            String newName,
            String newText,
            Long agency,
            Long category,
            ComplaintState onlyIn,
            boolean isFinal,
            boolean inUse) {
        name = newName;
        text = newText;
        agencyId = agency;
        categoryId = category;
        state = onlyIn;
        finalAnswer = isFinal;
        active = inUse;
    }

    /** Variables in a text that no template may use. */
    public static Set<String> unknownVariables(String text) {
        Set<String> unknown = new TreeSet<>();
        Matcher matcher = VARIABLE.matcher(text);
        while (matcher.find()) {
            if (!VARIABLES.contains(matcher.group(1))) {
                unknown.add(matcher.group(1));
            }
        }
        return unknown;
    }

    /** The text with its variables filled; what is not known stays visible as a gap to be filled by hand. */
    public String fill(Map<String, String> values) {
        return fill(text, values);
    }

    /** The same for words that began as a template. */
    public static String fill(String words, Map<String, String> values) {
        return VARIABLE.matcher(words)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), "…")));
    }

    @Override
    public Long getId() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public Long agencyId() {
        return agencyId;
    }

    public Long categoryId() {
        return categoryId;
    }

    public ComplaintState state() {
        return state;
    }

    public boolean finalAnswer() {
        return finalAnswer;
    }

    public boolean active() {
        return active;
    }
}
