package id.pendopo.web.platform.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code pd:messages}: what the last action led to, said to screen readers too. When fields were refused it says how many
 * and links to each. The template has one already; its client id is {@code messages}, for Ajax updates.
 */
public class Messages extends Box {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Html html = new Html(context, this);
        html.open("div", "messages").attr("id", getClientId(context)).attr("aria-live", "polite");
        for (Iterator<FacesMessage> global = context.getMessages(null); global.hasNext(); ) {
            FacesMessage message = global.next();
            message.rendered();
            one(html, message);
        }
        Map<String, String> refused = refused(context);
        if (!refused.isEmpty()) {
            html.open("div", "notice bad")
                    .attr("role", "alert")
                    .icon("exclamation-circle")
                    .open("div");
            html.element("p", null, Html.texts(context).get("platform.messages.refused", refused.size()));
            html.open("ul");
            for (Map.Entry<String, String> field : refused.entrySet()) {
                html.open("li")
                        .open("a")
                        .href("href", "#" + field.getKey() + "_in")
                        .text(field.getValue());
                html.close("a").close("li");
            }
            html.close("ul").close("div").close("div");
        }
        html.close("div");
    }

    private static void one(Html html, FacesMessage message) throws IOException {
        int level = message.getSeverity().getOrdinal();
        String tone = level <= FacesMessage.SEVERITY_INFO.getOrdinal()
                ? "ok"
                : level <= FacesMessage.SEVERITY_WARN.getOrdinal() ? "warn" : "bad";
        String icon = tone.equals("ok")
                ? "check-circle"
                : tone.equals("warn") ? "exclamation-triangle" : "exclamation-circle";
        html.open("div", "notice " + tone)
                .attr("role", tone.equals("bad") ? "alert" : "status")
                .icon(icon);
        html.open("div").element("p", null, message.getSummary());
        if (message.getDetail() != null && !message.getDetail().equals(message.getSummary())) {
            html.element("p", "detail", message.getDetail());
        }
        html.close("div").close("div");
    }

    private static Map<String, String> refused(FacesContext context) {
        Map<String, String> refused = new LinkedHashMap<>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            if (id != null) {
                context.getViewRoot()
                        .visitTree(
                                VisitContext.createVisitContext(context, java.util.Set.of(id), null),
                                (visit, found) -> {
                                    if (found instanceof UIInput) {
                                        refused.put(id, Field.label(found));
                                    }
                                    return VisitResult.COMPLETE;
                                });
            }
        }
        return refused;
    }
}
