package id.pendopo.web.platform.ui;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import java.io.IOException;
import java.util.Set;
import org.omnifaces.util.selectitems.SelectItemsCollector;

/** Choices that are all in view, each with its label and, where the item has one, its description. */
final class Options {

    private Options() {}

    /**
     * Writes them as a group.
     *
     * @param type of the inputs, {@code radio} or {@code checkbox}
     * @param chosen the values that are marked
     */
    static void write(FacesContext context, UIInput input, String type, Set<String> chosen) throws IOException {
        Field field = new Field(context, input);
        field.beginGroup();
        Html html = field.html();
        html.open("div", Html.flag(input, "inline") ? "options inline" : "options")
                .attr("id", field.controlId())
                .attr("tabindex", "-1");
        int number = 0;
        for (SelectItem item : Select.flat(SelectItemsCollector.collectFromParent(context, input))) {
            String value = Select.asText(context, input, item.getValue());
            String id = field.controlId() + "_" + number++;
            html.open("div", "option").open("input").attr("type", type).attr("id", id);
            html.attr("name", input.getClientId(context)).href("value", value);
            html.attr("checked", !value.isEmpty() && chosen.contains(value));
            html.attr("disabled", item.isDisabled() || Html.flag(input, "disabled"));
            html.attr("aria-describedby", item.getDescription() == null ? null : id + "_d");
            field.behaviors();
            html.close("input")
                    .open("label")
                    .attr("for", id)
                    .text(item.getLabel())
                    .close("label");
            if (item.getDescription() != null) {
                html.open("p", "help")
                        .attr("id", id + "_d")
                        .text(item.getDescription())
                        .close("p");
            }
            html.close("div");
        }
        html.close("div");
        field.endGroup();
    }
}
