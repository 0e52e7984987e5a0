package id.pendopo.web.platform.ui;

import id.pendopo.web.platform.CleanInput;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.behavior.ClientBehaviorHolder;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Collection;

/** {@code pd:input}: one line of text. What is typed is trimmed; control characters are refused. */
public class TextField extends UIInput implements ClientBehaviorHolder {

    public TextField() {
        setRendererType(null);
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
        String sent = context.getExternalContext().getRequestParameterMap().get(getClientId(context));
        Field.decode(context, this, this, sent == null ? null : tidied(sent));
    }

    String tidied(String sent) {
        return isSecret() ? sent : sent.strip();
    }

    boolean multiline() {
        return false;
    }

    @Override
    public void validate(FacesContext context) {
        Object sent = getSubmittedValue();
        if (sent instanceof String text) {
            int limit = Html.number(this, "maxlength", 0);
            if (limit > 0 && text.length() > limit) {
                Field.refuse(context, this, "platform.field.tooLong", limit, text.length());
                return;
            }
            if (!CleanInput.storable(text)
                    || text.chars()
                            .anyMatch(c -> Character.isISOControl(c) && !(multiline() && (c == '\n' || c == '\t')))) {
                Field.refuse(context, this, "platform.field.control");
                return;
            }
            if (isRequired() && text.isEmpty()) {
                Field.refuse(context, this, "platform.field.required", Field.label(this));
                return;
            }
        }
        super.validate(context);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        Field field = new Field(context, this);
        field.begin();
        control(context, field);
        field.end();
    }

    void control(FacesContext context, Field field) throws IOException {
        String prefix = Html.string(this, "prefix");
        String suffix = Html.string(this, "suffix");
        boolean affixed = prefix != null || suffix != null;
        Html html = field.html();
        if (affixed) {
            html.open("span", "affixed");
            if (prefix != null) {
                html.element("span", "affix", prefix);
            }
        }
        html.open("input").attr("type", type());
        field.control();
        html.attr("class", Html.string(this, "inputClass"))
                .attr("value", isSecret() ? null : shown(context))
                .attr("readonly", Html.flag(this, "readonly"))
                .attr("maxlength", field.limit() > 0 ? field.limit() : null)
                .attr("placeholder", Html.string(this, "placeholder"))
                .attr("inputmode", Html.string(this, "inputmode"))
                .attr("autocomplete", Html.string(this, "autocomplete"))
                .attr("autofocus", Html.flag(this, "autofocus"))
                .attr("list", Html.string(this, "list"))
                .attr("min", Html.string(this, "min"))
                .attr("max", Html.string(this, "max"))
                .attr("step", Html.string(this, "step"))
                .close("input");
        if (affixed) {
            if (suffix != null) {
                html.element("span", "affix", suffix);
            }
            html.close("span");
        }
    }

    String type() {
        String type = Html.string(this, "type");
        return type == null ? "text" : type;
    }

    private boolean isSecret() {
        return "password".equals(type());
    }

    /** What stands in the control: what was typed when it was refused, else the value as text. */
    String shown(FacesContext context) {
        if (getSubmittedValue() != null) {
            return getSubmittedValue().toString();
        }
        Object value = getValue();
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            return text;
        }
        var converter = getConverter() != null
                ? getConverter()
                : context.getApplication().createConverter(value.getClass());
        return converter == null ? value.toString() : asString(converter, context, value);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private String asString(jakarta.faces.convert.Converter converter, FacesContext context, Object value) {
        return converter.getAsString(context, this, value);
    }

    @Override
    public boolean getRendersChildren() {
        return false;
    }
}
