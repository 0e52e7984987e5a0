package id.pendopo.web.forum;

import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Refusals;
import id.pendopo.domain.forum.AttendanceCode;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.domain.platform.TooManyRequestsException;
import id.pendopo.service.forum.Audience;
import id.pendopo.service.forum.NewQuestion;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.ScriptRefusal;
import id.pendopo.web.platform.WebTexts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/**
 * What the script of a phone in the audience asks and sends; the stage screen asks for the board, too. Votes also come from
 * plain forms, where there is no script, and lead back to the page.
 */
@WebServlet({AudienceServlet.BOARD, AudienceServlet.OWN, AudienceServlet.QUESTIONS, AudienceServlet.VOTES})
public class AudienceServlet extends HttpServlet {

    static final String PAGE = "/public/audience.xhtml";
    static final String HOME = "/public/audience";
    static final String BOARD = HOME + "/board";
    static final String OWN = HOME + "/own";
    static final String QUESTIONS = HOME + "/questions";
    static final String VOTES = HOME + "/votes";

    @Inject
    private AudienceGuard guard;

    @Inject
    private BoardJson boards;

    @Inject
    private Audience audience;

    @Inject
    private ListRequest address;

    /** Something that may be refused. */
    private interface Work {
        byte[] run();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case BOARD -> board(request, response);
            case OWN -> answer(request, response, () -> own(request));
            default -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case QUESTIONS -> answer(request, response, () -> {
                boolean fresh = audience.ask(
                        code(request),
                        guard.admit(request),
                        new NewQuestion(
                                request.getParameter("text"),
                                request.getParameter("asker"),
                                address.constant("element", StakeholderElement.class),
                                request.getParameter("key")));
                return Json.object(json -> json.put("taken", true).put("repeated", !fresh));
            });
            case VOTES -> vote(request, response);
            default -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    /** Everybody gets the same, so it is only sent when it changed. */
    private void board(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BoardJson.Written board;
        try {
            board = boards.of(code(request));
        } catch (RuntimeException trouble) {
            refuse(request, response, trouble);
            return;
        }
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", board.tag());
        if (board.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        send(response, board.body());
    }

    private byte[] own(HttpServletRequest request) {
        WebTexts texts = WebTexts.of(Language.of(request));
        Audience.Own own = audience.own(code(request), guard.known(request));
        return Json.object(json -> json.strings(
                        "votes", own.votes().stream().map(UUID::toString).toList())
                .list("asked", own.asked(), (line, asked) -> line.put(
                                "id", asked.uuid().toString())
                        .put("text", asked.text())
                        .put("state", AudienceWords.of(asked, texts))));
    }

    private void vote(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean wanted = !"0".equals(request.getParameter("on"));
        Work work = () -> {
            audience.vote(code(request), guard.admit(request), question(request), wanted);
            return Json.object(json -> json.put("voted", wanted));
        };
        if (ScriptRefusal.wanted(request)) {
            answer(request, response, work);
            return;
        }
        work.run();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", request.getContextPath() + PAGE + "?code=" + code(request) + "#q-" + question(request));
    }

    private static UUID question(HttpServletRequest request) {
        try {
            return UUID.fromString(String.valueOf(request.getParameter("question")));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("forum.question.unknown");
        }
    }

    private static String code(HttpServletRequest request) {
        return AttendanceCode.read(request.getParameter("code"), AttendanceCode.LENGTH)
                .orElseThrow(() -> new NotFoundException("forum.audience.unknown"));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Work work) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        byte[] body;
        try {
            body = work.run();
        } catch (RuntimeException trouble) {
            refuse(request, response, trouble);
            return;
        }
        send(response, body);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, RuntimeException trouble)
            throws IOException {
        PendopoException refusal = Refusals.of(trouble);
        if (refusal == null) {
            throw trouble;
        }
        if (refusal.code().equals("forum.audience.unknown")) {
            try {
                guard.wrongCode(request);
            } catch (TooManyRequestsException often) {
                refusal = often;
            }
        }
        ScriptRefusal.send(request, response, refusal);
    }

    private static void send(HttpServletResponse response, byte[] body) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
