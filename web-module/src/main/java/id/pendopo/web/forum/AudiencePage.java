package id.pendopo.web.forum;

import id.pendopo.domain.forum.AttendanceCode;
import id.pendopo.domain.forum.LiveQuestion;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.forum.Audience;
import id.pendopo.service.forum.Board;
import id.pendopo.service.forum.LiveBoards;
import id.pendopo.service.forum.NewQuestion;
import id.pendopo.web.platform.WebTexts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/**
 * Public: asking and voting from a phone while a forum runs. Everything works by plain forms; the script only spares the
 * phone from loading the page anew.
 */
@Named
@RequestScoped
public class AudiencePage {

    @Inject
    private LiveBoards boards;

    @Inject
    private Audience audience;

    @Inject
    private AudienceGuard guard;

    @Inject
    private HttpServletRequest request;

    private Board board;
    private Audience.Own own;
    private boolean wrong;
    private String text;
    private String asker;
    private StakeholderElement element;

    /** What somebody asked and what became of it. */
    public record OwnLine(String text, String state) {}

    @PostConstruct
    void open() {
        String typed = request.getParameter("code");
        if (typed == null || typed.isBlank()) {
            return;
        }
        HttpServletResponse response = Faces.getResponse();
        try {
            board = boards.of(AttendanceCode.read(typed, AttendanceCode.LENGTH)
                    .orElseThrow(() -> new NotFoundException("forum.audience.unknown")));
        } catch (NotFoundException none) {
            guard.wrongCode(request);
            response.setStatus(none.status());
            wrong = true;
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        String device = guard.welcome(request, response);
        own = audience.own(board.floor().code(), device);
    }

    /** Null as long as no code was given, or one that is none. */
    public Board getBoard() {
        return board;
    }

    public boolean isWrong() {
        return wrong;
    }

    public String getTyped() {
        return wrong
                ? AttendanceCode.read(request.getParameter("code"), AttendanceCode.LENGTH)
                        .orElse("")
                : "";
    }

    public String getGrouped() {
        return AttendanceCode.grouped(board.floor().code());
    }

    /** Under which the question is known to this phone; the script makes a new one after each. */
    public String getKey() {
        String sent = request.getParameter("key");
        return sent == null || sent.length() > LiveQuestion.KEY
                ? UUID.randomUUID().toString()
                : sent;
    }

    public boolean isSent() {
        return "1".equals(request.getParameter("sent"));
    }

    public String send() {
        audience.ask(
                board.floor().code(),
                guard.admit(request),
                new NewQuestion(text, asker, element, request.getParameter("key")));
        return AudienceServlet.PAGE + "?faces-redirect=true&sent=1&code="
                + board.floor().code();
    }

    public boolean votes(UUID question) {
        return own.votes().contains(question);
    }

    public List<OwnLine> getAsked() {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return own.asked().stream()
                .map(asked -> new OwnLine(asked.text(), AudienceWords.of(asked, texts)))
                .toList();
    }

    public List<SelectItem> getElements() {
        return ElementChoices.of(Faces.getLocale());
    }

    public int getTextLimit() {
        return LiveQuestion.TEXT;
    }

    public int getAskerLimit() {
        return LiveQuestion.ASKER;
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
}
