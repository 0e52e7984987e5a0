package id.pendopo.web.platform.ui;

import id.pendopo.web.platform.Formats;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * {@code pd:tab}: one view of the list. Sets the parameter {@code tab} (or the one named by {@code parameter}) to {@code
 * name} and keeps the filters; or goes to {@code href}. {@code count} is a number or ready text; {@code alert} paints it.
 */
public class Tab extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        String parameter = string("parameter") == null ? "tab" : string("parameter");
        Query query = Query.of(context);
        boolean active = getAttributes().get("active") == null
                ? string("name") != null && string("name").equals(query.get(parameter))
                : flag("active");
        String url = string("href") == null
                ? query.with(parameter, string("name")).without(Query.CURSOR).url()
                : Html.url(context, string("href"));
        Html html = new Html(context, this);
        html.open("a", active ? "tab active" : "tab").href("href", url).attr("aria-current", active ? "page" : null);
        html.text(string("label"));
        Object count = getAttributes().get("count");
        if (count != null) {
            String text = count instanceof Number number
                    ? Formats.number(number.longValue(), context.getViewRoot().getLocale())
                    : count.toString();
            html.text(" ").element("span", flag("alert") ? "tab-count alert" : "tab-count", text);
        }
        html.close("a");
    }
}
