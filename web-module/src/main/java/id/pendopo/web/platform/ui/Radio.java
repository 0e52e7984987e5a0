package id.pendopo.web.platform.ui;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import java.io.IOException;

/** {@code pd:radio}: one of a few, all in view; the description of an item stands under its label. */
public class Radio extends Select {

    @Override
    boolean absentIsEmpty() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        Field field = new Field(context, this);
        field.beginGroup();
        Html html = field.html();
        html.open("div", Html.flag(this, "inline") ? "options inline" : "options")
                .attr("id", field.controlId())
                .attr("tabindex", "-1");
        String chosen = chosen(context);
        int number = 0;
        for (SelectItem item : flat(items(context))) {
            String value = asText(context, this, item.getValue());
            String id = field.controlId() + "_" + number++;
            html.open("div", "option").open("input").attr("type", "radio").attr("id", id);
            html.attr("name", getClientId(context)).href("value", value);
            html.attr("checked", value.equals(chosen) && !value.isEmpty());
            html.attr("disabled", item.isDisabled() || Html.flag(this, "disabled"));
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
