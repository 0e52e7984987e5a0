package id.pendopo.web.shell;

import id.pendopo.web.platform.WebTexts;
import id.pendopo.web.platform.ui.Box;
import id.pendopo.web.platform.ui.Html;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code pd:bell}: the way to the inbox, with the number of unread messages. */
public class Bell extends Box {

    /** Where the inbox is; its {@link NavigationBadge} has the same path. */
    public static final String INBOX = "/notification/inbox.xhtml";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        WebTexts texts = Html.texts(context);
        Badges.Badge unread = CDI.current().select(Navigation.class).get().badge(INBOX);
        Html html = new Html(context, this);
        html.open("a", "button quiet bell").href("href", Html.url(context, INBOX));
        html.attr("title", texts.getString("shell.inbox")).icon("bell").aside(texts.getString("shell.inbox"));
        Navigator.badge(context, html, texts, unread);
        html.close("a");
    }
}
