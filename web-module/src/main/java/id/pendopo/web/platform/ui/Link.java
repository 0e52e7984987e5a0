package id.pendopo.web.platform.ui;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIParameter;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * {@code pd:link}: a link, or with {@code button}, {@code primary}, {@code danger} or {@code quiet} one that looks like a
 * button. {@code href} is a path inside the application ({@code /complaints/complaint.xhtml}); {@code f:param}s are added
 * to it.
 */
public class Link extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        boolean button = flag("button") || flag("primary") || flag("danger") || flag("quiet");
        StringBuilder url = new StringBuilder(Html.url(context, string("href")));
        char separator = url.indexOf("?") < 0 ? '?' : '&';
        for (UIComponent child : getChildren()) {
            if (child instanceof UIParameter parameter && !parameter.isDisable() && parameter.getValue() != null) {
                url.append(separator).append(encoded(parameter.getName())).append('=');
                url.append(encoded(parameter.getValue().toString()));
                separator = '&';
            }
        }
        Html html = new Html(context, this);
        html.open("a", button ? Button.classes(this) : string("styleClass")).attr("id", ownId());
        html.href("href", url.toString()).attr("title", string("title")).attr("aria-label", string("ariaLabel"));
        if (flag("newTab")) {
            html.attr("target", "_blank").attr("rel", "noopener");
        }
        html.icon(string("icon")).text(string("value"));
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        new Html(context, this).close("a");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
