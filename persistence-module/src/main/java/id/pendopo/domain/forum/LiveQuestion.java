package id.pendopo.domain.forum;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/**
 * A question to a forum. It comes in, a moderator lets it through, merges it with one that asks the same, or rejects it; then
 * it is answered on stage or later in writing. What was corrected in its words leaves the words as they came. Votes for it
 * are counted apart, so that voting and moderating never wait for each other.
 */
@Entity
@Table(name = "forum_question")
public class LiveQuestion extends BaseEntity {

    public static final int TEXT = 500;
    public static final int ASKER = 80;
    public static final int KEY = 40;
    public static final int NOTE = 300;
    public static final int ANSWER = 4_000;
    public static final int ANSWERER = 150;

    @Id
    @SequenceGenerator(name = "forum_question_seq", sequenceName = "forum_question_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_question_seq")
    private Long id;

    @Column(updatable = false)
    private UUID uuid;

    @Column(name = "edition_id", updatable = false)
    private Long editionId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private QuestionOrigin origin;

    @Enumerated(EnumType.STRING)
    private QuestionState state;

    private String text;
    private String original;
    private String asker;

    @Enumerated(EnumType.STRING)
    private StakeholderElement element;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "reject_reason")
    private RejectReason rejectReason;

    @Column(name = "reject_note")
    private String rejectNote;

    @Column(name = "merged_into")
    private Long mergedInto;

    @Column(name = "answered_live")
    private boolean answeredLive;

    private String answer;
    private String answerer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected LiveQuestion() {}

    /**
     * One an officer types for somebody; it needs no approval any more.
     *
     * @param from anything but {@link QuestionOrigin#AUDIENCE}
     * @throws InvalidInputException naming each wrong field
     */
    public LiveQuestion(
            Long edition,
            QuestionOrigin from,
            String words,
            String who,
            StakeholderElement group,
            String by,
            Instant now) {
        if (from == null || from == QuestionOrigin.AUDIENCE) {
            throw new InvalidInputException("origin", "input.required");
        }
        this.uuid = UUID.randomUUID();
        this.editionId = edition;
        this.origin = from;
        this.state = QuestionState.APPROVED;
        this.text = TextInput.required("text", words, TEXT);
        this.asker = TextInput.optional("asker", who, ASKER);
        this.element = group;
        this.askedAt = now;
        this.rejectNote = "";
        this.answer = "";
        this.answerer = "";
        changed(by, now);
    }

    /** Everybody may see it and vote for it; also one that was rejected, or thought to be done with, by mistake. */
    public void approve(String by, Instant now) {
        require(QuestionState.INCOMING, QuestionState.REJECTED, QuestionState.DEFERRED, QuestionState.ANSWERED);
        rejectReason = null;
        rejectNote = "";
        answeredLive = false;
        answeredAt = null;
        state = QuestionState.APPROVED;
        changed(by, now);
    }

    /**
     * @param note needed with {@link RejectReason#OTHER}
     * @throws InvalidInputException for {@code reason} or {@code note}
     */
    public void reject(RejectReason reason, String note, String by, Instant now) {
        require(QuestionState.INCOMING, QuestionState.APPROVED, QuestionState.DEFERRED);
        if (reason == null) {
            throw new InvalidInputException("reason", "input.required");
        }
        rejectNote = reason == RejectReason.OTHER
                ? TextInput.required("note", note, NOTE)
                : TextInput.optional("note", note, NOTE);
        rejectReason = reason;
        state = QuestionState.REJECTED;
        changed(by, now);
    }

    /**
     * Another question goes on for both. If this one had been let through, the other is as well.
     *
     * @throws RuleViolationException {@code forum.question.merge} if one of them is done with, of another edition or the same
     */
    public void mergeInto(LiveQuestion kept, String by, Instant now) {
        if (!state.waits()
                || !kept.state.waits()
                || kept.uuid.equals(uuid)
                || !kept.editionId.equals(editionId)
                || kept.id == null) {
            throw new RuleViolationException("forum.question.merge");
        }
        if (kept.state == QuestionState.INCOMING && state != QuestionState.INCOMING) {
            kept.approve(by, now);
        }
        mergedInto = kept.id;
        state = QuestionState.MERGED;
        changed(by, now);
    }

    /** Corrects a mistake in the words; as they came they are kept. */
    public void reword(String words, String who, StakeholderElement group, String by, Instant now) {
        require(QuestionState.INCOMING, QuestionState.APPROVED, QuestionState.DEFERRED, QuestionState.ANSWERED);
        String taken = TextInput.required("text", words, TEXT);
        asker = TextInput.optional("asker", who, ASKER);
        element = group;
        if (!taken.equals(text)) {
            original = original == null ? text : original;
            original = taken.equals(original) ? null : original;
            text = taken;
        }
        changed(by, now);
    }

    /** It was answered on stage; what was said may be written down later. */
    public void answeredOnStage(String by, Instant now) {
        require(QuestionState.APPROVED, QuestionState.DEFERRED);
        answeredLive = true;
        answeredAt = now;
        state = QuestionState.ANSWERED;
        changed(by, now);
    }

    /** There is no time for it: it is answered in writing later. */
    public void defer(String by, Instant now) {
        require(QuestionState.APPROVED);
        state = QuestionState.DEFERRED;
        changed(by, now);
    }

    /**
     * Writes down the answer: what was said on stage, or what is said now instead.
     *
     * @throws InvalidInputException for {@code answer} or {@code answerer}
     */
    public void answer(String words, String who, String by, Instant now) {
        require(QuestionState.APPROVED, QuestionState.DEFERRED, QuestionState.ANSWERED);
        answer = TextInput.required("answer", words, ANSWER);
        answerer = TextInput.required("answerer", who, ANSWERER);
        if (state != QuestionState.ANSWERED) {
            answeredAt = now;
            state = QuestionState.ANSWERED;
        }
        changed(by, now);
    }

    private void require(QuestionState... any) {
        if (!Arrays.asList(any).contains(state)) {
            throw new RuleViolationException("forum.question.state", state);
        }
    }

    private void changed(String by, Instant now) {
        changedBy = by;
        changedAt = now;
    }

    @Override
    public Long getId() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public Long editionId() {
        return editionId;
    }

    public QuestionOrigin origin() {
        return origin;
    }

    public QuestionState state() {
        return state;
    }

    public String text() {
        return text;
    }

    /** Null if it stands as it came. */
    public String original() {
        return original;
    }

    public String asker() {
        return asker;
    }

    public StakeholderElement element() {
        return element;
    }

    public RejectReason rejectReason() {
        return rejectReason;
    }

    public Long mergedInto() {
        return mergedInto;
    }

    public boolean answeredLive() {
        return answeredLive;
    }

    public String answer() {
        return answer;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
