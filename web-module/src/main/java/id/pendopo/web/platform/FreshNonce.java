package id.pendopo.web.platform;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.UUID;
import org.primefaces.csp.CspState;

/**
 * Gives a page that answers a whole form a nonce of its own. PrimeFaces expects its script to send the former nonce along,
 * but pages without that script have forms too; a fresh nonce is right for a fresh page. Ajax keeps the nonce of its page.
 */
public class FreshNonce implements PhaseListener {

    private static final String IN_VIEW = "primefaces.nonce";

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback() && !context.getPartialViewContext().isAjaxRequest() && !context.getResponseComplete()) {
            context.getAttributes().put(CspState.class.getName(), new Fresh(context));
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    private static final class Fresh extends CspState {

        private final FacesContext context;
        private final String nonce = UUID.randomUUID().toString();

        Fresh(FacesContext context) {
            super(context);
            this.context = context;
        }

        @Override
        public String getNonce() {
            UIViewRoot view = context.getViewRoot();
            if (view != null && !view.isTransient()) {
                view.getViewMap(true).put(IN_VIEW, nonce);
            }
            return nonce;
        }
    }
}
