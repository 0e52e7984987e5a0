package id.pendopo.web.notification;

import id.pendopo.domain.platform.Page;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.notification.DeadLetter;
import id.pendopo.service.notification.OutboxDesk;
import id.pendopo.service.notification.OutboxState;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.TextsBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** How mail leaves, and what could not. */
@Named
@RequestScoped
public class OutboxPage {

    private static final int ROWS = 25;
    private static final String HERE = "/notification/outbox.xhtml?faces-redirect=true";

    @Inject
    private OutboxDesk desk;

    @Inject
    private TextsBean texts;

    @Inject
    private HttpServletRequest request;

    private OutboxState state;
    private Page<DeadLetter> page;

    public OutboxState getState() {
        if (state == null) {
            state = desk.state();
        }
        return state;
    }

    public Page<DeadLetter> getPage() {
        if (page == null) {
            page = desk.list(request.getParameter("cursor"), ROWS);
        }
        return page;
    }

    /** The subject of such notices, with dots where each has its own words. */
    public String subject(String kind) {
        return Texts.of(Language.of(request)).get("notice." + kind + ".subject").replaceAll("\\{[^}]*}", "\u2026");
    }

    public String retry() {
        return forSelected("notification.outbox.retried", desk::retry);
    }

    public String discard() {
        return forSelected("notification.outbox.discarded", desk::discard);
    }

    public String retryAll() {
        return done("notification.outbox.retried", desk.retryAll());
    }

    private String forSelected(String text, ToIntFunction<List<Long>> deed) {
        String[] selected = request.getParameterValues("selected");
        List<Long> ids = selected == null
                ? List.of()
                : Stream.of(selected)
                        .filter(id -> id.matches("[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .limit(OutboxDesk.MAX_PAGE)
                        .toList();
        if (ids.isEmpty()) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null,
                            new FacesMessage(
                                    FacesMessage.SEVERITY_WARN, texts.get("notification.outbox.selectFirst"), null));
            return null;
        }
        return done(text, deed.applyAsInt(ids));
    }

    private String done(String text, int count) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.get(text, count), null));
        return HERE;
    }
}
