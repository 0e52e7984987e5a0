package id.pendopo.web.shell;

import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.WebTexts;
import id.pendopo.web.platform.ui.Box;
import id.pendopo.web.platform.ui.Html;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;

/** {@code pd:navigation}: the entries of the left column, or with {@code place="person"} those of the person's menu. */
public class Navigator extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Navigation navigation = CDI.current().select(Navigation.class).get();
        boolean person = "person".equals(string("place"));
        WebTexts texts = Html.texts(context);
        Html html = new Html(context, this);
        List<Navigation.Group> groups = person ? navigation.person() : navigation.side();
        for (Navigation.Group group : groups) {
            if (group.title() != null) {
                html.element(person ? "p" : "h2", "nav-title", texts.getString(group.title()));
            }
            html.open("ul");
            for (Navigation.Item item : group.items()) {
                html.open("li").open("a", item.active() ? "active" : null);
                html.href("href", Html.url(context, item.path()));
                html.attr("aria-current", item.active() ? "page" : null);
                html.icon(item.icon()).element("span", "nav-label", texts.getString(item.label()));
                badge(context, html, texts, item.badge());
                html.close("a").close("li");
            }
            html.close("ul");
        }
    }

    static void badge(FacesContext context, Html html, WebTexts texts, Badges.Badge badge) throws IOException {
        if (badge != null) {
            html.open("span", badge.urgent() ? "badge urgent" : "badge");
            html.text(Formats.number(badge.count(), context.getViewRoot().getLocale()));
            html.aside(" " + texts.getString("shell.badge.waiting")).close("span");
        }
    }
}
