package id.pendopo.web.platform;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.primefaces.context.PrimeFacesContext;

/** Views speak the language of the request, and their forms carry the nonce of the page. */
public class LanguageViewHandler extends ViewHandlerWrapper {

    public LanguageViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Language.of((HttpServletRequest) context.getExternalContext().getRequest());
    }

    @Override
    public void renderView(FacesContext context, UIViewRoot view) throws IOException {
        PageNonce.keep(context, view);
        super.renderView(context, view);
    }

    /**
     * PrimeFaces expects every form to send the nonce back and lets its script add it. Written here, beside the state of
     * the view (stateless views as well), forms work without that script too.
     */
    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        if (context.getPartialViewContext().isAjaxRequest()) {
            return;
        }
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", PageNonce.NAME, null);
        writer.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
        writer.endElement("input");
    }
}
