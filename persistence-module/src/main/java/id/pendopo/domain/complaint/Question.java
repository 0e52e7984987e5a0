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
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a category asks of whoever reports. Code, category and kind stay, so that answers keep their meaning; what is no
 * longer asked is retired, not removed.
 */
@Entity
@Table(name = "complaint_question")
public class Question extends BaseEntity {

    @Id
    @SequenceGenerator(name = "complaint_question_seq", sequenceName = "complaint_question_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_question_seq")
    private Long id;

    @Column(name = "category_id")
    private Long categoryId;

    private String code;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String label;

    @Column(name = "label_en")
    private String englishLabel;

    private String help;

    @Column(name = "help_en")
    private String englishHelp;

    private int place;
    private boolean required;
    private boolean open;
    private boolean active;
    private BigDecimal least;
    private BigDecimal most;
    private Integer longest;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Question() {}

    public Question(Long categoryId, String code, QuestionKind kind) {
        this.categoryId = categoryId;
        this.code = code;
        this.kind = kind;
    }

    /** The words; English ones and help may be null. */
    public void word(String newLabel, String newEnglishLabel, String newHelp, String newEnglishHelp) {
        label = newLabel;
        englishLabel = newEnglishLabel;
        help = newHelp;
        englishHelp = newEnglishHelp;
    }

    /**
     * Says how it is asked. Each time makes a new version, also when only what may be chosen has changed, which is kept apart.
     *
     * @param mustBeAnswered whether no report of the category goes in without an answer
     * @param forEverybody whether answers stand on the public page of a complaint that is public
     */
    public void ask(int newPlace, boolean mustBeAnswered, boolean forEverybody, boolean inUse, Instant at) {
        changedAt = at;
        place = newPlace;
        required = mustBeAnswered;
        open = forEverybody;
        active = inUse;
    }

    /** Limits of a number or a text; null where there is none. */
    public void limit(BigDecimal newLeast, BigDecimal newMost, Integer newLongest) {
        least = newLeast;
        most = newMost;
        longest = newLongest;
    }

    @Override
    public Long getId() {
        return id;
    }

    public Long categoryId() {
        return categoryId;
    }

    public String code() {
        return code;
    }

    public QuestionKind kind() {
        return kind;
    }

    public String label() {
        return label;
    }

    public String englishLabel() {
        return englishLabel;
    }

    public String help() {
        return help;
    }

    public String englishHelp() {
        return englishHelp;
    }

    public int place() {
        return place;
    }

    public boolean required() {
        return required;
    }

    public boolean open() {
        return open;
    }

    public boolean active() {
        return active;
    }

    public BigDecimal least() {
        return least;
    }

    public BigDecimal most() {
        return most;
    }

    public Integer longest() {
        return longest;
    }
}
