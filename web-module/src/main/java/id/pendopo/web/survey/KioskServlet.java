package id.pendopo.web.survey;

import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.JsonFields;
import id.pendopo.api.platform.Refusals;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.domain.survey.Education;
import id.pendopo.domain.survey.Job;
import id.pendopo.domain.survey.Profile;
import id.pendopo.domain.survey.Sex;
import id.pendopo.service.identity.IdentitySettings;
import id.pendopo.service.survey.KioskAnswer;
import id.pendopo.service.survey.KioskSurvey;
import id.pendopo.web.platform.Cookies;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.ScriptRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What the script of a survey tablet asks: to be paired, what to ask, to take an answer. The token is in a cookie that no
 * script reads. Every answer and refusal of ours is JSON and refusals have a code, so that the tablet can tell them from
 * what a hotspot or a proxy says.
 */
@WebServlet({KioskServlet.PAIR, KioskServlet.FORM, KioskServlet.ANSWERS})
public class KioskServlet extends HttpServlet {

    static final String HOME = "/public/kiosk";
    static final String PAIR = HOME + "/pair";
    static final String FORM = HOME + "/form";
    static final String ANSWERS = HOME + "/answers";

    private static final String TOKEN = "pendopo_kiosk";
    private static final int FOR_LONG = (int) Duration.ofDays(400).toSeconds();
    private static final int LARGEST = 128 * 1024;
    private static final int TYPED = 40;

    @Inject
    private KioskSurvey kiosk;

    @Inject
    private KioskForms forms;

    @Inject
    private ListRequest address;

    @Inject
    private IdentitySettings settings;

    /** Something that may be refused. */
    private interface Work {
        byte[] run() throws IOException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!FORM.equals(request.getServletPath())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        answer(request, response, () -> {
            String token = Cookies.value(request, TOKEN);
            Long waiting = address.number("waiting");
            int many = waiting == null ? 0 : (int) Math.min(waiting, Integer.MAX_VALUE);
            byte[] form = forms.write(kiosk.form(token, many));
            keep(request, response, token);
            return form;
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case PAIR -> answer(request, response, () -> {
                String code = request.getParameter("code");
                keep(request, response, kiosk.pair(code == null || code.length() > TYPED ? "" : code));
                return Json.object(body -> body.put("paired", true));
            });
            case ANSWERS -> answer(request, response, () -> {
                KioskAnswer answer = read(request);
                kiosk.answer(Cookies.value(request, TOKEN), answer);
                return Json.object(body -> body.put("taken", true));
            });
            default -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private static KioskAnswer read(HttpServletRequest request) throws IOException {
        byte[] content = request.getInputStream().readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw new InvalidInputException("comment", "api.tooLarge", LARGEST / 1024);
        }
        JsonFields fields = JsonFields.read(content);
        String key = fields.text("key");
        String target = fields.text("target");
        Map<String, Integer> marks = fields.wholes("answers");
        JsonFields profile = fields.objectOrEmpty("profile");
        Sex sex = profile.oneOf("sex", Sex.class);
        Integer age = profile.whole("age");
        Education education = profile.oneOf("education", Education.class);
        Job job = profile.oneOf("job", Job.class);
        String comment = fields.text("comment");
        Map<String, List<String>> given = fields.values("questions");
        Integer waited = fields.whole("waited");
        Integer took = fields.whole("took");
        fields.complete();
        return new KioskAnswer(
                key,
                target,
                marks,
                new Profile(null, sex, age, education, job, null),
                comment,
                Duration.ofSeconds(waited == null ? 0 : waited),
                Duration.ofSeconds(took == null ? 0 : took),
                given);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Work work) throws IOException {
        byte[] body;
        try {
            body = work.run();
        } catch (RuntimeException trouble) {
            PendopoException refusal = Refusals.of(trouble);
            if (refusal == null) {
                throw trouble;
            }
            ScriptRefusal.send(request, response, refusal);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(body);
    }

    /** Anew with every question, so that a tablet that is used stays paired. */
    private void keep(HttpServletRequest request, HttpServletResponse response, String token) {
        Cookie cookie = new Cookie(TOKEN, token);
        cookie.setPath(request.getContextPath() + HOME);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure() || settings.secureCookies());
        cookie.setMaxAge(FOR_LONG);
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }
}
