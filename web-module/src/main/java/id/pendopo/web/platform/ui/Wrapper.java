package id.pendopo.web.platform.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Iterator;

/**
 * {@code pd:field}: label above, help under it and message below, for a control that is not one of ours (a PrimeFaces
 * component, a map). {@code for} is the id of that control.
 */
public class Wrapper extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        UIComponent control = string("for") == null ? null : findComponent(string("for"));
        boolean invalid = control != null
                && context.getMessages(control.getClientId(context)).hasNext();
        Html html = new Html(context, this);
        html.open("div", classes(invalid ? "field invalid" : "field"))
                .attr("id", ownId())
                .open("label", "label");
        html.attr("for", control == null ? string("for") : control.getClientId(context))
                .text(string("label"));
        if (!flag("required")) {
            html.text(" ").element("span", "optional", Html.texts(context).get("platform.field.optional"));
        }
        html.close("label");
        if (string("help") != null) {
            html.element("p", "help", string("help"));
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        Html html = new Html(context, this);
        UIComponent control = string("for") == null ? null : findComponent(string("for"));
        if (control != null) {
            for (Iterator<FacesMessage> all = context.getMessages(control.getClientId(context)); all.hasNext(); ) {
                FacesMessage message = all.next();
                message.rendered();
                html.open("p", "message")
                        .icon("exclamation-circle")
                        .text(message.getSummary())
                        .close("p");
            }
        }
        html.close("div");
    }
}
