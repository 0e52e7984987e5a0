package id.pendopo.web.forum;

import id.pendopo.api.platform.Refusals;
import id.pendopo.domain.forum.RejectReason;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.LiveDesk;
import id.pendopo.service.forum.LiveModeration;
import id.pendopo.web.platform.ScriptRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The buttons of the moderator's screen: one deed on one question, named by itself and not by its place in a list that moves
 * all the time. Deeds look like {@code approve:uuid} and {@code reject:uuid:OFF_TOPIC}.
 */
@WebServlet("/forum/question-deed")
public class QuestionDeedServlet extends HttpServlet {

    private static final int MOST_MERGED = 50;

    @Inject
    private LiveDesk desk;

    @Inject
    private LiveModeration moderation;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean script = ScriptRefusal.wanted(request);
        UUID edition;
        try {
            edition = EditionAccess.uuid(request.getParameter("id"));
            act(edition, String.valueOf(request.getParameter("deed")).split(":", 3), request);
        } catch (RuntimeException trouble) {
            PendopoException refusal = Refusals.of(trouble);
            if (refusal == null) {
                throw trouble;
            }
            refuse(request, response, refusal, script);
            return;
        }
        if (script) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/forum/questions.xhtml?id=" + edition);
    }

    private void act(UUID edition, String[] deed, HttpServletRequest request) {
        switch (deed[0]) {
            case "prepare" -> desk.prepare(edition);
            case "open" -> desk.open(edition);
            case "close" -> desk.close(edition);
            case "clear" -> desk.clearStage(edition);
            case "merge" -> moderation.merge(edition, selected(request));
            case "approve" -> moderation.approve(edition, question(deed));
            case "stage" -> moderation.stage(edition, question(deed));
            case "answered" -> moderation.answeredOnStage(edition, question(deed));
            case "defer" -> moderation.defer(edition, question(deed));
            case "reject" -> moderation.reject(edition, question(deed), reason(deed), "");
            default -> throw new InvalidInputException("deed", "input.unknownValue");
        }
    }

    private static UUID question(String[] deed) {
        if (deed.length < 2) {
            throw new NotFoundException("forum.question.unknown");
        }
        return uuid(deed[1]);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("forum.question.unknown");
        }
    }

    private static RejectReason reason(String[] deed) {
        return Arrays.stream(RejectReason.values())
                .filter(one -> deed.length == 3 && one.name().equals(deed[2]))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("reason", "input.unknownValue"));
    }

    private static List<UUID> selected(HttpServletRequest request) {
        String[] ticked = request.getParameterValues("selected");
        if (ticked == null || ticked.length < 2 || ticked.length > MOST_MERGED) {
            throw new InvalidInputException("others", "forum.question.mergeNone");
        }
        return Arrays.stream(ticked).map(QuestionDeedServlet::uuid).toList();
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, PendopoException refusal, boolean script)
            throws IOException {
        if (!script) {
            response.sendError(refusal.status());
            return;
        }
        ScriptRefusal.send(request, response, refusal);
    }
}
