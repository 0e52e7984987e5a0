package id.pendopo.web.platform;

import id.pendopo.domain.platform.RuleViolationException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.UUID;

/**
 * A form that creates something is acted on once, however often it is sent: the second click, the reload after an answer
 * that never came. The form carries a number ({@code pd:once}) that the session knows; spending it a second time gives
 * where the first led.
 */
@Named
@RequestScoped
public class OnceToken {

    public static final String PARAMETER = "pd_once";
    private static final String SPENT = OnceToken.class.getName();
    private static final int REMEMBERED = 200;

    @Inject
    private HttpServletRequest request;

    private String issued;

    /** What the session remembers of spent numbers: where each led; empty while the first is still at work. */
    private static final class Spent extends LinkedHashMap<String, String> implements Serializable {
        @Override
        protected boolean removeEldestEntry(java.util.Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    }

    /** A new number for a form; one for each request is enough. A refused form keeps its number, for it was not spent. */
    public String issue() {
        if (issued == null) {
            issued = UUID.randomUUID().toString();
        }
        return issued;
    }

    /**
     * Call just before the deed.
     *
     * @return null the first time; else where the first led, as told to {@link #led(String)}
     * @throws RuleViolationException if the first is still at work or the form carried no number
     */
    public String spend() {
        String token = request.getParameter(PARAMETER);
        if (token == null || token.isBlank() || token.length() > 64) {
            throw new RuleViolationException("platform.once");
        }
        HttpSession session = request.getSession();
        synchronized (session.getId().intern()) {
            Spent spent = spent(session);
            String led = spent.get(token);
            if (led != null && led.isEmpty()) {
                throw new RuleViolationException("platform.once");
            }
            if (led == null) {
                spent.put(token, "");
                session.setAttribute(SPENT, spent);
            }
            return led;
        }
    }

    /** Call after the deed: a repeated form is sent here too. */
    public void led(String to) {
        remember(to);
    }

    /** Call when the deed was refused, so that the corrected form may be sent again. */
    public void release() {
        remember(null);
    }

    private void remember(String to) {
        String token = request.getParameter(PARAMETER);
        HttpSession session = request.getSession();
        synchronized (session.getId().intern()) {
            Spent spent = spent(session);
            if (to == null) {
                spent.remove(token);
            } else {
                spent.put(token, to);
            }
            session.setAttribute(SPENT, spent);
        }
    }

    /**
     * The whole of it.
     *
     * @param deed does it and gives the outcome to go to
     * @return that outcome, also for every repetition
     */
    public String run(java.util.function.Supplier<String> deed) {
        String before = spend();
        if (before != null) {
            return before;
        }
        boolean done = false;
        try {
            String outcome = deed.get();
            led(outcome);
            done = true;
            return outcome;
        } finally {
            if (!done) {
                release();
            }
        }
    }

    private static Spent spent(HttpSession session) {
        Object known = session.getAttribute(SPENT);
        return known instanceof Spent spent ? spent : new Spent();
    }
}
