package id.pendopo.web.platform.ui;

import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.behavior.ClientBehaviorHolder;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Collection;

/** {@code pd:checkbox}: one yes or no, its label after the box. */
public class Checkbox extends UISelectBoolean implements ClientBehaviorHolder {

    public Checkbox() {
        setRendererType(null);
        getAttributes().put("hideOptional", Boolean.TRUE);
    }

    @Override
    public String getFamily() {
        return Box.FAMILY;
    }

    @Override
    public Collection<String> getEventNames() {
        return Field.EVENTS;
    }

    @Override
    public String getDefaultEventName() {
        return "change";
    }

    @Override
    public void decode(FacesContext context) {
        boolean checked = context.getExternalContext().getRequestParameterMap().containsKey(getClientId(context));
        Field.decode(context, this, this, checked);
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        return submitted;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        Field field = new Field(context, this);
        boolean checked = getSubmittedValue() instanceof Boolean sent ? sent : isSelected();
        Html html = field.html();
        html.open("div", field.hasMessages() ? "field check invalid" : "field check")
                .attr("id", getClientId(context));
        html.open("input").attr("type", "checkbox");
        field.control();
        html.attr("checked", checked).close("input");
        html.open("label", "label")
                .attr("for", field.controlId())
                .text(field.label())
                .close("label");
        String help = Html.string(this, "help");
        if (help != null) {
            html.open("p", "help")
                    .attr("id", getClientId(context) + "_help")
                    .text(help)
                    .close("p");
        }
        field.end();
    }
}
