package id.pendopo.web.platform;

import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.identity.OwnProfile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which columns of a list a person wants to see: {@code columns="#{columnChoice.of('complaint.queue')}"} on a {@code
 * pd:table}. Kept with the account; the session remembers it, so that a list costs no further query.
 */
@Named
@RequestScoped
public class ColumnChoice {

    private static final String KEY = "columns.";
    private static final Pattern LIST = Pattern.compile("[a-z][a-zA-Z.]{0,39}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z-]{0,29}");
    private static final int MOST = 30;

    @Inject
    private OwnProfile profile;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HttpServletRequest request;

    /** Names of the chosen columns; empty when all are shown. */
    public List<String> of(String list) {
        if (!caller.get().isUser()) {
            return List.of();
        }
        HttpSession session = request.getSession(false);
        Object known = session == null ? null : session.getAttribute(KEY + list);
        String names = known == null ? profile.preference(KEY + list).orElse("") : known.toString();
        if (known == null && session != null) {
            session.setAttribute(KEY + list, names);
        }
        return names.isEmpty() ? List.of() : Arrays.asList(names.split(","));
    }

    /** Keeps a choice; what is no list or column name is left out. */
    public void choose(String list, String... names) {
        if (caller.get().isUser() && LIST.matcher(list).matches()) {
            String chosen = String.join(
                    ",",
                    Arrays.stream(names)
                            .filter(name -> NAME.matcher(name).matches())
                            .distinct()
                            .limit(MOST)
                            .toList());
            profile.prefer(KEY + list, chosen);
            request.getSession().setAttribute(KEY + list, chosen);
        }
    }
}
