package id.pendopo.web.platform;

import id.pendopo.api.platform.Refusals;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.web.platform.ui.Edited;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.primefaces.csp.CspException;

/**
 * What becomes of an exception in a page. A refusal of an action is shown on the page it came from, with everything typed
 * still there; where there is no such page (nothing found, not allowed, trouble while rendering, an expired view) an error
 * page follows. What nobody foresaw is logged with the number of the request and shown as 500.
 */
public class Trouble extends ExceptionHandlerWrapper {

    private static final System.Logger LOG = System.getLogger(Trouble.class.getName());
    private static final int GONE = 409;
    private static final String MESSAGES = "messages";

    Trouble(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext event = events.next().getContext();
            events.remove();
            FacesContext context = FacesContext.getCurrentInstance();
            if (context != null && !context.getResponseComplete()) {
                respond(context, event.getException(), context.getCurrentPhaseId());
            }
        }
        getWrapped().handle();
    }

    private static void respond(FacesContext context, Throwable trouble, PhaseId phase) {
        boolean restoring = PhaseId.RESTORE_VIEW.equals(phase);
        if (isExpired(trouble) || (restoring && Refusals.of(trouble) == null)) {
            LOG.log(System.Logger.Level.DEBUG, "A view that is gone was asked for", trouble);
            expired(context);
            return;
        }
        PendopoException refusal = Refusals.of(trouble);
        if (isForeign(trouble)) {
            page(context, 400, null);
        } else if (refusal == null) {
            LOG.log(System.Logger.Level.ERROR, "Request " + requestId() + " failed", trouble);
            page(context, 500, null);
        } else if (hasNoPage(context, refusal, phase)) {
            context.getExternalContext()
                    .getRequestMap()
                    .put(ErrorServlet.RETRY_AFTER, RefusalStatus.secondsToWait(refusal));
            page(context, refusal.status(), null);
        } else {
            PendopoException gone = merged(context, refusal);
            if (gone == null) {
                show(context, refusal);
            } else {
                page(context, gone.status(), null);
            }
        }
    }

    /** Puts together what two people changed at once; what was removed or closed to this person meanwhile is a page. */
    private static PendopoException merged(FacesContext context, PendopoException refusal) {
        if (refusal instanceof StaleVersionException) {
            try {
                Edited.submitted(context.getViewRoot()).ifPresent(edited -> edited.merge(context));
            } catch (RuntimeException e) {
                PendopoException why = Refusals.of(e);
                if (why == null) {
                    throw e;
                }
                return why;
            }
        }
        return null;
    }

    private static boolean hasNoPage(FacesContext context, PendopoException refusal, PhaseId phase) {
        boolean acting =
                context.isPostback() && !PhaseId.RENDER_RESPONSE.equals(phase) && context.getViewRoot() != null;
        boolean nowhere = refusal instanceof NotFoundException || refusal instanceof ForbiddenException;
        return !acting || (nowhere && !context.getPartialViewContext().isAjaxRequest());
    }

    private static void show(FacesContext context, PendopoException refusal) {
        WebTexts texts = WebTexts.of(context.getViewRoot().getLocale());
        if (refusal instanceof InvalidInputException invalid
                && !invalid.violations().isEmpty()) {
            FieldMessages.add(context, texts, invalid);
        } else if (!(refusal instanceof StaleVersionException)
                || Edited.submitted(context.getViewRoot()).isEmpty()) {
            String text = refusal instanceof StaleVersionException
                    ? texts.get("platform.stale")
                    : texts.get("error." + refusal.code(), refusal.arguments());
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
        RefusalStatus.tell(context, refusal);
        context.validationFailed();
        if (context.getPartialViewContext().isAjaxRequest()) {
            context.getPartialViewContext().getRenderIds().add(MESSAGES);
        }
        context.renderResponse();
    }

    /** A view forgotten by the server: by Ajax the page is opened anew, else a page explains and leads there. */
    private static void expired(FacesContext context) {
        if (isAjax(context)) {
            HttpServletRequest request =
                    (HttpServletRequest) context.getExternalContext().getRequest();
            partial(context, "<redirect url=\"" + escaped(request.getRequestURI()) + "\"/>");
        } else {
            page(context, GONE, "expired");
        }
    }

    private static void page(FacesContext context, int status, String kind) {
        ExternalContext external = context.getExternalContext();
        if (isAjax(context)) {
            WebTexts texts = WebTexts.of(Language.of((HttpServletRequest) external.getRequest()));
            String text = texts.get("platform.error." + status + ".text");
            partial(
                    context,
                    "<error><error-name>" + status + "</error-name><error-message><![CDATA[" + text + " ("
                            + escaped(requestId()) + ")]]></error-message></error>");
            return;
        }
        try {
            if (external.isResponseCommitted()) {
                LOG.log(System.Logger.Level.WARNING, "Request {0} failed after the answer had begun", requestId());
            } else {
                external.responseReset();
                external.getRequestMap().put(ErrorServlet.KIND, kind);
                external.responseSendError(status, null);
            }
        } catch (IOException e) {
            throw new FacesException(e);
        }
        context.responseComplete();
    }

    private static boolean isAjax(FacesContext context) {
        return "partial/ajax"
                .equals(context.getExternalContext().getRequestHeaderMap().get("Faces-Request"));
    }

    private static void partial(FacesContext context, String content) {
        ExternalContext external = context.getExternalContext();
        try {
            external.responseReset();
            external.setResponseContentType("text/xml");
            external.setResponseCharacterEncoding("UTF-8");
            external.getResponseOutputWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response id=\"error\">" + content
                            + "</partial-response>");
        } catch (IOException e) {
            throw new FacesException(e);
        }
        context.responseComplete();
    }

    private static boolean isExpired(Throwable trouble) {
        return chain(trouble).stream().anyMatch(ViewExpiredException.class::isInstance);
    }

    /** A form that is not one of our pages', since it lacks what each of them carries. */
    private static boolean isForeign(Throwable trouble) {
        return chain(trouble).stream().anyMatch(CspException.class::isInstance);
    }

    private static List<Throwable> chain(Throwable trouble) {
        return java.util.stream.Stream.iterate(trouble, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .toList();
    }

    private static String requestId() {
        return jakarta.enterprise
                .inject
                .spi
                .CDI
                .current()
                .select(id.pendopo.service.identity.CurrentCaller.class)
                .get()
                .requestId();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
