package id.pendopo.web.platform.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.behavior.ClientBehaviorHolder;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.selectitems.SelectItemsCollector;

/** {@code pd:select}: one of several, as a list that opens. Items by {@code f:selectItem} and {@code f:selectItems}. */
public class Select extends UISelectOne implements ClientBehaviorHolder {

    public Select() {
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
        Field.decode(context, this, this, sent == null && absentIsEmpty() ? "" : sent);
    }

    /** A group of radio buttons sends nothing when none is chosen. */
    boolean absentIsEmpty() {
        return false;
    }

    @Override
    public void validate(FacesContext context) {
        if (isRequired() && "".equals(getSubmittedValue())) {
            Field.refuse(context, this, "platform.field.choose", Field.label(this));
            return;
        }
        super.validate(context);
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        Field field = new Field(context, this);
        field.begin();
        Html html = field.html().open("select");
        field.control();
        html.attr("autofocus", Html.flag(this, "autofocus"));
        String placeholder = Html.string(this, "placeholder");
        String chosen = chosen(context);
        if (placeholder != null || !isRequired() || chosen.isEmpty()) {
            html.option(
                    "",
                    placeholder == null ? Html.texts(context).get("platform.field.pick") : placeholder,
                    false,
                    false);
        }
        for (SelectItem item : items(context)) {
            if (item instanceof SelectItemGroup group) {
                html.open("optgroup").attr("label", group.getLabel());
                for (SelectItem inner : group.getSelectItems()) {
                    option(context, html, inner, chosen);
                }
                html.close("optgroup");
            } else {
                option(context, html, item, chosen);
            }
        }
        html.close("select");
        field.end();
    }

    private void option(FacesContext context, Html html, SelectItem item, String chosen) throws IOException {
        String value = asText(context, this, item.getValue());
        html.option(value, item.getLabel(), !value.isEmpty() && value.equals(chosen), item.isDisabled());
    }

    @Override
    public void encodeChildren(FacesContext context) {
        // the items are read when the control is written
    }

    List<SelectItem> items(FacesContext context) {
        return SelectItemsCollector.collectFromParent(context, this);
    }

    String chosen(FacesContext context) {
        return getSubmittedValue() != null ? getSubmittedValue().toString() : asText(context, this, getValue());
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        String sent = submitted == null ? "" : submitted.toString();
        return sent.isEmpty() ? null : offered(context, this, sent);
    }

    /** The value among the items that was written as this text; anything that was not offered is refused. */
    static Object offered(FacesContext context, UIInput input, String sent) {
        for (SelectItem item : flat(SelectItemsCollector.collectFromParent(context, input))) {
            if (!item.isDisabled() && asText(context, input, item.getValue()).equals(sent)) {
                return item.getValue();
            }
        }
        throw new ConverterException(new FacesMessage(
                FacesMessage.SEVERITY_ERROR, Html.texts(context).get("platform.field.notOffered"), null));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static String asText(FacesContext context, UIInput input, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        Converter converter = input.getConverter();
        return converter == null ? value.toString() : converter.getAsString(context, input, value);
    }

    static List<SelectItem> flat(List<SelectItem> items) {
        return items.stream()
                .flatMap(item ->
                        item instanceof SelectItemGroup group ? Arrays.stream(group.getSelectItems()) : Stream.of(item))
                .toList();
    }
}
