package id.pendopo.web.forum;

import id.pendopo.domain.forum.LiveQuestion;
import id.pendopo.domain.forum.QuestionOrigin;
import id.pendopo.domain.forum.QuestionState;
import id.pendopo.domain.forum.RejectReason;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.Floor;
import id.pendopo.service.forum.LiveDesk;
import id.pendopo.service.forum.LiveModeration;
import id.pendopo.service.forum.QuestionRow;
import id.pendopo.service.forum.TypedQuestion;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One question to a forum, where there is time for words: typed for somebody, corrected, rejected, answered in writing. */
@Named("forumQuestionPage")
@ViewScoped
public class QuestionPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int UUID_LENGTH = 36;

    @Inject
    private LiveDesk desk;

    @Inject
    private LiveModeration moderation;

    @Inject
    private ListRequest address;

    @Inject
    private OnceToken once;

    private Floor floor;
    private QuestionRow question;
    private ArrayList<SelectItem> others = new ArrayList<>();
    private QuestionOrigin origin;
    private String text;
    private String asker;
    private StakeholderElement element;
    private RejectReason reason;
    private String note;
    private UUID into;
    private String answer;
    private String answerer;

    public void open() {
        UUID edition = EditionAccess.uuid(address.text("id", UUID_LENGTH));
        floor = desk.floor(edition);
        String wanted = address.text("question", UUID_LENGTH);
        if (wanted == null) {
            return;
        }
        try {
            question = desk.question(edition, UUID.fromString(wanted));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("forum.question.unknown");
        }
        text = question.text();
        asker = question.asker();
        element = question.element();
        answer = question.answer();
        answerer = question.answerer();
        others = question.state().waits() ? others(edition) : new ArrayList<>();
    }

    private ArrayList<SelectItem> others(UUID edition) {
        return desk.of(edition).questions().stream()
                .filter(row -> row.state().waits() && !row.uuid().equals(question.uuid()))
                .map(row -> new SelectItem(row.uuid(), row.text()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public String type() {
        return once.run(() -> {
            moderation.type(floor.edition(), new TypedQuestion(origin, text, asker, element));
            return done("forum.question.typed");
        });
    }

    public String reword() {
        moderation.reword(floor.edition(), question.uuid(), question.version(), text, asker, element);
        return done("forum.question.saved");
    }

    public String write() {
        moderation.answer(floor.edition(), question.uuid(), question.version(), answer, answerer);
        return done("forum.question.answerSaved");
    }

    public String reject() {
        moderation.reject(floor.edition(), question.uuid(), reason, note);
        return done("forum.question.rejected");
    }

    public String merge() {
        moderation.merge(floor.edition(), into, List.of(question.uuid()));
        return done("forum.question.merged");
    }

    public String approve() {
        moderation.approve(floor.edition(), question.uuid());
        return done("forum.question.approved");
    }

    private String done(String said) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get(said));
        return "/forum/questions.xhtml?faces-redirect=true&id=" + floor.edition();
    }

    /** Questions of the same edition that wait for an answer, in the order they came. */
    public List<SelectItem> getOthers() {
        return others;
    }

    public List<SelectItem> getOrigins() {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return Arrays.stream(QuestionOrigin.values())
                .filter(one -> one != QuestionOrigin.AUDIENCE)
                .map(one -> new SelectItem(one, texts.label(one)))
                .toList();
    }

    public List<SelectItem> getReasons() {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return Arrays.stream(RejectReason.values())
                .map(one -> new SelectItem(one, texts.label(one)))
                .toList();
    }

    public List<SelectItem> getElements() {
        return ElementChoices.of(Faces.getLocale());
    }

    public boolean isFresh() {
        return question == null;
    }

    /** Whether its words may be corrected. */
    public boolean isEditable() {
        return question.state() != QuestionState.REJECTED && question.state() != QuestionState.MERGED;
    }

    public boolean isAnswerable() {
        return question.state().seen();
    }

    public boolean isWaiting() {
        return question.state().waits();
    }

    /** Whether it can be let through, perhaps once more. */
    public boolean isApprovable() {
        return question.state() != QuestionState.APPROVED && question.state() != QuestionState.MERGED;
    }

    public Floor getFloor() {
        return floor;
    }

    public QuestionRow getQuestion() {
        return question;
    }

    public int getTextLimit() {
        return LiveQuestion.TEXT;
    }

    public int getAskerLimit() {
        return LiveQuestion.ASKER;
    }

    public int getNoteLimit() {
        return LiveQuestion.NOTE;
    }

    public int getAnswerLimit() {
        return LiveQuestion.ANSWER;
    }

    public int getAnswererLimit() {
        return LiveQuestion.ANSWERER;
    }

    public QuestionOrigin getOrigin() {
        return origin;
    }

    public void setOrigin(QuestionOrigin origin) {
        this.origin = origin;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAsker() {
        return asker;
    }

    public void setAsker(String asker) {
        this.asker = asker;
    }

    public StakeholderElement getElement() {
        return element;
    }

    public void setElement(StakeholderElement element) {
        this.element = element;
    }

    public RejectReason getReason() {
        return reason;
    }

    public void setReason(RejectReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public UUID getInto() {
        return into;
    }

    public void setInto(UUID into) {
        this.into = into;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getAnswerer() {
        return answerer;
    }

    public void setAnswerer(String answerer) {
        this.answerer = answerer;
    }
}
