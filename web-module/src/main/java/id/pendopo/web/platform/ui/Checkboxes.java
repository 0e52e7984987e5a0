package id.pendopo.web.platform.ui;

import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.behavior.ClientBehaviorHolder;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code pd:checkboxes}: any number of several, all in view. */
public class Checkboxes extends UISelectMany implements ClientBehaviorHolder {

    public Checkboxes() {
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
        String[] sent =
                context.getExternalContext().getRequestParameterValuesMap().get(getClientId(context));
        Field.decode(context, this, this, sent == null ? new String[0] : sent);
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        List<Object> values = new ArrayList<>();
        for (String sent : (String[]) submitted) {
            values.add(Select.offered(context, this, sent));
        }
        Class<?> type = getValueExpression("value") == null
                ? List.class
                : getValueExpression("value").getType(context.getELContext());
        if (type != null && Set.class.isAssignableFrom(type)) {
            return new LinkedHashSet<>(values);
        }
        return type != null && type.isArray() ? array(type.getComponentType(), values) : values;
    }

    private static Object array(Class<?> type, List<Object> values) {
        Object array = Array.newInstance(type, values.size());
        for (int i = 0; i < values.size(); i++) {
            Array.set(array, i, values.get(i));
        }
        return array;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) {
        // the items are read when the control is written
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        Options.write(context, this, "checkbox", chosen(context));
    }

    private Set<String> chosen(FacesContext context) {
        Set<String> chosen = new HashSet<>();
        Object value = getSubmittedValue() != null ? getSubmittedValue() : getValue();
        if (value instanceof Collection<?> many) {
            many.forEach(one -> chosen.add(Select.asText(context, this, one)));
        } else if (value != null && value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                chosen.add(Select.asText(context, this, Array.get(value, i)));
            }
        }
        return chosen;
    }
}
