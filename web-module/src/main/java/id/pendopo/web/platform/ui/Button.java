package id.pendopo.web.platform.ui;

import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import java.io.IOException;

/**
 * {@code pd:button}: a button that sends the form around it and calls {@code action}; works without JavaScript, and is
 * asleep while the request runs so that a double click sends once. {@code confirm} asks first (with {@code confirmTitle}
 * and {@code confirmYes}) and is for what cannot be undone. Looks: {@code primary}, {@code danger}, {@code quiet}.
 */
public class Button extends UICommand {

    public Button() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return Box.FAMILY;
    }

    @Override
    public void decode(FacesContext context) {
        boolean pressed = context.getExternalContext().getRequestParameterMap().containsKey(getClientId(context));
        if (pressed && !Html.flag(this, "disabled")) {
            queueEvent(new ActionEvent(context, this));
        }
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Html html = new Html(context, this);
        html.open("button", classes(this)).attr("type", "submit").attr("id", getClientId(context));
        html.attr("name", getClientId(context)).attr("value", "1").attr("disabled", Html.flag(this, "disabled"));
        html.attr("title", Html.string(this, "title")).attr("form", Html.string(this, "form"));
        html.attr("aria-label", Html.string(this, "ariaLabel"));
        html.attr("formnovalidate", true);
        html.attr("data-confirm", Html.string(this, "confirm"));
        html.attr("data-confirm-title", Html.string(this, "confirmTitle"));
        Object label = getValue();
        html.attr("data-confirm-yes", Html.string(this, "confirmYes"));
        html.icon(Html.string(this, "icon")).text(label);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        new Html(context, this).close("button");
    }

    static String classes(jakarta.faces.component.UIComponent component) {
        StringBuilder classes = new StringBuilder("button");
        for (String look : new String[] {"primary", "danger", "quiet", "small"}) {
            if (Html.flag(component, look)) {
                classes.append(' ').append(look);
            }
        }
        String more = Html.string(component, "styleClass");
        return more == null
                ? classes.toString()
                : classes.append(' ').append(more).toString();
    }
}
