package id.pendopo.web.platform.ui;

import id.pendopo.web.platform.WebTexts;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.selectitems.SelectItemsCollector;

/**
 * {@code pd:filter}: one condition of a list, named as its parameter in the address. With {@code f:selectItem(s)} a list
 * to choose from, else {@code type} text, search, date or number. It shows what the address says, also when the list does
 * not offer it (a link led here): {@code shown} is then its name. The page's bean reads the parameter itself (see
 * {@code ListRequest}).
 */
public class Filter extends UIInput {

    private record Option(String value, String label) {}

    public Filter() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return Box.FAMILY;
    }

    String name() {
        String name = Html.string(this, "name");
        return name == null ? getId() : name;
    }

    @Override
    public void processDecodes(FacesContext context) {
        // its value lives in the address, not in the view
    }

    @Override
    public void processValidators(FacesContext context) {
        // as above
    }

    @Override
    public void processUpdates(FacesContext context) {
        // as above
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
        WebTexts texts = Html.texts(context);
        String label = Html.string(this, "label");
        String given = Html.string(this, "value");
        String current = given == null ? Query.of(context).get(name()) : given;
        String id = getClientId(context);
        List<SelectItem> items = Select.flat(SelectItemsCollector.collectFromParent(context, this));
        Html html = new Html(context, this);
        html.open("span", current == null ? "filter" : "filter on");
        html.open("label").attr("for", id).text(label).close("label");
        if (items.isEmpty()) {
            String type = Html.string(this, "type");
            html.open("input")
                    .attr("type", type == null ? "text" : type)
                    .attr("id", id)
                    .attr("name", name());
            html.attr("value", current).attr("placeholder", Html.string(this, "placeholder"));
            html.attr("maxlength", Html.number(this, "maxlength", 100)).close("input");
        } else {
            String any = Html.string(this, "any");
            html.open("select").attr("id", id).attr("name", name());
            html.option("", any == null ? texts.get("platform.filter.any") : any, false, false);
            List<Option> offered = items.stream()
                    .map(item -> new Option(Select.asText(context, this, item.getValue()), item.getLabel()))
                    .toList();
            if (current != null
                    && offered.stream().noneMatch(option -> option.value().equals(current))) {
                String shown = Html.string(this, "shown");
                html.option(current, shown == null ? current : shown, true, false);
            }
            for (Option option : offered) {
                html.option(option.value(), option.label(), option.value().equals(current), false);
            }
            html.close("select");
        }
        html.close("span");
    }
}
