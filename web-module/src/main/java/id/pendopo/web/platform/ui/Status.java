package id.pendopo.web.platform.ui;

import id.pendopo.web.platform.StatusLooks;
import id.pendopo.web.platform.StatusStyle;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * {@code pd:status}: icon, word and colour of a state. The word is the label of the enum constant, icon and colour come
 * from the {@link StatusStyle} of the capability that owns the enum; {@code label}, {@code tone} and {@code icon} may be
 * given instead.
 */
public class Status extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Object value = getAttributes().get("value");
        String label = string("label");
        if (!isRendered() || (value == null && label == null)) {
            return;
        }
        StatusStyle.Look look = value instanceof Enum<?> constant
                ? ApplicationBeans.of(context, StatusLooks.class).of(constant)
                : StatusStyle.Look.PLAIN;
        if (label == null) {
            label = value instanceof Enum<?> constant ? Html.texts(context).label(constant) : value.toString();
        }
        String tone = string("tone") == null ? look.tone().name().toLowerCase(java.util.Locale.ROOT) : string("tone");
        String icon = string("icon") == null ? look.icon() : string("icon");
        new Html(context, this)
                .open("span", classes("status " + tone))
                .attr("id", ownId())
                .icon(icon)
                .text(label)
                .close("span");
    }
}
