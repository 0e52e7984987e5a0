package id.pendopo.web.platform;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps the nonce of a page that is asked for only in views that have a memory. PrimeFaces wants it before the view is made,
 * when it cannot know that, and put it in the memory of every view: everybody who only looked at a public page, and every
 * robot, got a session. So a new view counts as one without until PrimeFaces has asked; {@link LanguageViewHandler} has it
 * kept when the view is made. What is sent back is left to PrimeFaces.
 */
public class PageNonce implements PhaseListener {

    private static final long serialVersionUID = 1;

    /** Under this name it stands in forms and in the memory of a view. */
    static final String NAME = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        boolean last = context.getRenderResponse() || event.getPhaseId() == PhaseId.INVOKE_APPLICATION;
        UIViewRoot view = context.getViewRoot();
        if (last && view != null && isNew(context) && !view.isTransient() && view.getViewMap(false) == null) {
            view.setTransient(true);
            context.getAttributes().put(PageNonce.class, view);
        }
    }

    /** Comes after PrimeFaces, whose listeners are configured before those of the application. */
    @Override
    public void beforePhase(PhaseEvent event) {
        if (event.getPhaseId() == PhaseId.RENDER_RESPONSE
                && event.getFacesContext().getAttributes().remove(PageNonce.class) instanceof UIViewRoot view) {
            view.setTransient(false);
        }
    }

    /** The view is made. */
    static void keep(FacesContext context, UIViewRoot view) {
        if (isNew(context) && !view.isTransient()) {
            view.getViewMap().put(NAME, PrimeFacesContext.getCspState(context).getNonce());
        }
    }

    private static boolean isNew(FacesContext context) {
        return !context.isPostback() && !context.getPartialViewContext().isAjaxRequest();
    }
}
