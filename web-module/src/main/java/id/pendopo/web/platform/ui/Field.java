package id.pendopo.web.platform.ui;

import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.behavior.ClientBehavior;
import jakarta.faces.component.behavior.ClientBehaviorContext;
import jakarta.faces.component.behavior.ClientBehaviorHolder;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.selectitems.SelectItemsCollector;

/**
 * What surrounds every control, written once: label above, what is optional and how long it may be beside the label, help
 * under it, then the control, then the message. The element with the client id is the whole field, so that Ajax replaces
 * label, control and message together; the control itself is {@code <client id>_in}.
 */
final class Field {

    static final Collection<String> EVENTS = List.of("change", "input", "blur", "focus", "keyup", "click");

    private final FacesContext context;
    private final UIInput input;
    private final Html html;
    private final WebTexts texts;
    private final String id;

    Field(FacesContext context, UIInput input) {
        this.context = context;
        this.input = input;
        this.html = new Html(context, input);
        this.texts = Html.texts(context);
        this.id = input.getClientId(context);
    }

    Html html() {
        return html;
    }

    String controlId() {
        return id + "_in";
    }

    /** A control whose label is a real label element. */
    void begin() throws IOException {
        frame("div", "field");
        head("label");
    }

    /** A group of controls under one legend. */
    void beginGroup() throws IOException {
        frame("fieldset", "field");
        describedBy();
        head("legend");
    }

    private void frame(String element, String styleClass) throws IOException {
        String more = Html.string(input, "styleClass");
        html.open(
                        element,
                        styleClass
                                + (input.isValid() && !hasMessages() ? "" : " invalid")
                                + (more == null ? "" : " " + more))
                .attr("id", id)
                .attr("data-field", Html.string(input, "field"));
    }

    private void head(String element) throws IOException {
        boolean group = element.equals("legend");
        html.open(element, "label");
        if (!group) {
            html.attr("for", controlId());
        }
        html.text(label());
        if (!input.isRequired() && !Html.flag(input, "readonly") && !Html.flag(input, "hideOptional")) {
            html.text(" ").element("span", "optional", texts.get("platform.field.optional"));
        }
        html.close(element);
        int limit = limit();
        if (tellsLimit()) {
            html.open("span", "limit").attr("id", id + "_limit");
            if (Html.flag(input, "counter")) {
                html.attr("data-counter", controlId()).attr("data-limit", limit);
            }
            html.text(texts.get("platform.field.limit", limit)).close("span");
        }
        if (help() != null) {
            html.open("p", "help").attr("id", id + "_help").text(help()).close("p");
        }
    }

    /** Attributes every control carries, to be called right after its element is opened. */
    void control() throws IOException {
        html.attr("id", controlId()).attr("name", id);
        shared();
        describedBy();
        behaviors();
    }

    void shared() throws IOException {
        html.attr("disabled", Html.flag(input, "disabled"));
        if (input.isRequired()) {
            html.attr("aria-required", "true");
        }
        if (!input.isValid() || hasMessages()) {
            html.attr("aria-invalid", "true");
        }
    }

    private void describedBy() throws IOException {
        StringBuilder by = new StringBuilder();
        if (help() != null) {
            by.append(id).append("_help ");
        }
        if (tellsLimit()) {
            by.append(id).append("_limit ");
        }
        if (hasMessages()) {
            by.append(id).append("_message");
        }
        html.attr("aria-describedby", by.toString().trim());
    }

    /** Ajax asked for by {@code p:ajax} inside the tag. The CSP writer of PrimeFaces turns handlers into a nonced script. */
    void behaviors() throws IOException {
        if (!(input instanceof ClientBehaviorHolder holder)) {
            return;
        }
        for (Map.Entry<String, List<ClientBehavior>> entry :
                holder.getClientBehaviors().entrySet()) {
            StringBuilder script = new StringBuilder();
            for (ClientBehavior behavior : entry.getValue()) {
                String one = behavior.getScript(
                        ClientBehaviorContext.createClientBehaviorContext(context, input, entry.getKey(), id, null));
                if (one != null) {
                    script.append(one).append(';');
                }
            }
            html.attr("on" + entry.getKey(), script.toString());
        }
    }

    void end() throws IOException {
        close("div");
    }

    void endGroup() throws IOException {
        close("fieldset");
    }

    private void close(String element) throws IOException {
        Iterator<FacesMessage> messages = context.getMessages(id);
        if (messages.hasNext()) {
            html.open("p", "message").attr("id", id + "_message").icon("exclamation-circle");
            for (String space = ""; messages.hasNext(); space = " ") {
                FacesMessage message = messages.next();
                message.rendered();
                html.text(space + message.getSummary());
            }
            html.close("p");
        }
        html.close(element);
    }

    boolean hasMessages() {
        return context.getMessages(id).hasNext();
    }

    private String help() {
        return Html.string(input, "help");
    }

    String label() {
        return label(input);
    }

    static String label(UIComponent input) {
        String label = Html.string(input, "label");
        return label == null ? input.getId() : label;
    }

    /** How long a text may be is told; of a number nobody counts the letters. */
    private boolean tellsLimit() {
        return limit() > 0 && !"numeric".equals(Html.string(input, "inputmode"));
    }

    int limit() {
        return Html.number(input, "maxlength", 0);
    }

    /** Takes what was sent for this control, and lets behaviours know when they caused the request. */
    static void decode(FacesContext context, UIInput input, ClientBehaviorHolder holder, Object submitted) {
        if (Html.flag(input, "disabled") || Html.flag(input, "readonly")) {
            return;
        }
        // A refusal by the service is kept with the view; without this the corrected form would be refused unread.
        input.setValid(true);
        if (submitted != null) {
            input.setSubmittedValue(submitted);
        }
        Map<String, String> parameters = context.getExternalContext().getRequestParameterMap();
        String event = parameters.get("jakarta.faces.behavior.event");
        if (event != null && input.getClientId(context).equals(parameters.get("jakarta.faces.source"))) {
            for (ClientBehavior behavior : holder.getClientBehaviors().getOrDefault(event, List.of())) {
                behavior.decode(context, input);
            }
        }
    }

    /** A value in the words a person reads: the label of the choice, yes or no, a day. */
    static String words(FacesContext context, UIInput input, Object value) {
        if (value instanceof Boolean yes) {
            return Html.texts(context).get(yes ? "platform.yes" : "platform.no");
        }
        if (value instanceof LocalDate day) {
            return Formats.day(day, false, null, context.getViewRoot().getLocale());
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> words(context, input, one))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
        String text = Select.asText(context, input, value);
        return input instanceof UISelectOne || input instanceof UISelectMany
                ? Select.flat(SelectItemsCollector.collectFromParent(context, input)).stream()
                        .filter(item ->
                                Select.asText(context, input, item.getValue()).equals(text))
                        .map(SelectItem::getLabel)
                        .findFirst()
                        .orElse(text)
                : text;
    }

    /** Refuses a value for a reason a person can act on. */
    static void refuse(FacesContext context, UIInput input, String key, Object... arguments) {
        input.setValid(false);
        String text = Html.texts(context).get(key, arguments);
        context.addMessage(input.getClientId(context), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}
