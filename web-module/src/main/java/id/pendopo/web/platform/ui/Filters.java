package id.pendopo.web.platform.ui;

import id.pendopo.web.platform.WebTexts;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code pd:filters}: a form that puts its {@code pd:filter}s in the address, so that a filtered list can be kept, sent to
 * a colleague and returned to. Keeps the tab and the order; starts at the first page. Facet {@code actions} stands at its
 * right end.
 */
public class Filters extends Box {

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Query query = Query.of(context);
        WebTexts texts = Html.texts(context);
        List<Filter> filters = filters(this, new ArrayList<>());
        Set<String> own = new HashSet<>();
        filters.forEach(filter -> own.add(filter.name()));
        Html html = new Html(context, this);
        html.open("div", classes("filters"));
        html.open("form").attr("method", "get").href("action", query.path()).attr("role", "search");
        html.attr("aria-label", texts.get("platform.filter.label")).attr("data-filters", "true");
        for (Map.Entry<String, List<String>> kept : query.parameters().entrySet()) {
            if (!own.contains(kept.getKey()) && !Query.CURSOR.equals(kept.getKey())) {
                html.open("input").attr("type", "hidden").attr("name", kept.getKey());
                html.href("value", kept.getValue().get(0)).close("input");
            }
        }
        for (UIComponent child : getChildren()) {
            child.encodeAll(context);
        }
        html.open("button", "button quiet apply").attr("type", "submit").icon("filter");
        html.text(texts.get("platform.filter.apply")).close("button");
        if (own.stream().anyMatch(name -> query.get(name) != null)) {
            Query cleared = query.without(own.toArray(String[]::new)).without(Query.CURSOR);
            html.open("a", "button quiet clear").href("href", cleared.url()).icon("times");
            html.text(texts.get("platform.filter.clear")).close("a");
        }
        html.close("form");
        if (getFacet("actions") != null) {
            html.open("div", "filter-actions");
            getFacet("actions").encodeAll(context);
            html.close("div");
        }
        html.close("div");
    }

    @Override
    public void encodeChildren(FacesContext context) {
        // written inside the form
    }

    private static List<Filter> filters(UIComponent parent, List<Filter> found) {
        for (UIComponent child : parent.getChildren()) {
            if (child instanceof Filter filter) {
                found.add(filter);
            } else {
                filters(child, found);
            }
        }
        return found;
    }
}
