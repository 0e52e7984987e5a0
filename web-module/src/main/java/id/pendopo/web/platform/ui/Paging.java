package id.pendopo.web.platform.ui;

import id.pendopo.domain.platform.Page;
import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Locale;

/** {@code pd:paging}: how many there are (up to the cap of counting) and the ways on and back, by cursor. */
public class Paging extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!(getAttributes().get("value") instanceof Page<?> page)
                || (page.rows().isEmpty() && page.previous() == null)) {
            return;
        }
        WebTexts texts = Html.texts(context);
        Locale locale = context.getViewRoot().getLocale();
        Html html = new Html(context, this);
        html.open("nav", "paging").attr("aria-label", texts.get("platform.paging.label"));
        String shown = Formats.number(page.rows().size(), locale);
        String count = Formats.count(page.count(), page.capped(), locale);
        html.element("p", "count", texts.get("platform.paging.count", shown, count));
        if (page.previous() != null || page.next() != null) {
            html.open("div", "buttons");
            way(context, html, page.previous(), "prev", texts.get("platform.paging.previous"));
            way(context, html, page.next(), "next", texts.get("platform.paging.next"));
            html.close("div");
        }
        html.close("nav");
    }

    private void way(FacesContext context, Html html, String cursor, String rel, String label) throws IOException {
        boolean back = rel.equals("prev");
        if (cursor == null) {
            html.open("span", "button disabled").attr("aria-disabled", "true").attr("role", "link");
        } else {
            html.open("a", "button").attr("rel", rel);
            html.href("href", Query.of(context).with(Query.CURSOR, cursor).url());
        }
        html.icon(back ? "chevron-left" : null).text(label).icon(back ? null : "chevron-right");
        html.close(cursor == null ? "span" : "a");
    }
}
