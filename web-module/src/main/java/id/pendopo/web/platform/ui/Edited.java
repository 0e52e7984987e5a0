package id.pendopo.web.platform.ui;

import id.pendopo.service.audit.LatestChange;
import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.SharedForm;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code pd:edited}: inside a form that changes something which others may be changing too ({@code of} is a {@link
 * SharedForm}). It remembers what the fields held when the page was opened. When the service refuses because somebody else
 * came first, it reads the thing anew and puts the two together: what only the other changed is taken over, what this
 * person typed stays, and a notice says who changed which field from what to what.
 */
public class Edited extends Box {

    private static final String OPENED = "opened";

    private transient List<Difference> differences;
    private transient LatestChange.Change author;

    /** One field the other person changed; {@code kept} when this person's own entry stands against it. */
    private record Difference(String label, String before, String after, boolean kept) {}

    /** The one in the form that was sent, if that form has one. */
    public static Optional<Edited> submitted(UIComponent under) {
        if (under instanceof Edited edited) {
            return Optional.of(edited);
        }
        if (under instanceof UIForm form && !form.isSubmitted()) {
            return Optional.empty();
        }
        for (Iterator<UIComponent> children = under.getFacetsAndChildren(); children.hasNext(); ) {
            UIComponent child = children.next();
            Optional<Edited> found = child.isRendered() ? submitted(child) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Brings together what was typed and what another stored meanwhile; the page is then shown with both. */
    public void merge(FacesContext context) {
        SharedForm form = (SharedForm) getAttributes().get("of");
        List<UIInput> fields = fields();
        Map<String, Object> typed = values(context, fields);
        Map<String, String> typedText = texts(context, fields);
        form.reload();
        Map<String, Object> stored = values(context, fields);
        Map<String, String> storedText = texts(context, fields);
        Map<String, String> openedText = opened();
        differences = new ArrayList<>();
        for (UIInput field : fields) {
            String id = field.getClientId(context);
            String before = openedText.getOrDefault(id, "");
            String after = storedText.get(id);
            boolean byOther = !Objects.equals(before, after);
            boolean own = !Objects.equals(before, typedText.get(id));
            if (own) {
                field.getValueExpression("value").setValue(context.getELContext(), typed.get(id));
            }
            if (byOther) {
                differences.add(new Difference(
                        Field.label(field), before, after, own && !Objects.equals(after, typedText.get(id))));
            }
            field.setSubmittedValue(null);
            field.setLocalValueSet(false);
        }
        remember(storedText);
        author = CDI.current()
                .select(LatestChange.class)
                .get()
                .byAnother(form.getTrailType(), form.getTrailId())
                .orElse(null);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (getStateHelper().get(OPENED) == null) {
            remember(texts(context, fields()));
        }
        if (differences == null) {
            return;
        }
        WebTexts texts = Html.texts(context);
        Html html = new Html(context, this);
        html.open("div", "notice warn").attr("role", "alert").icon("users").open("div");
        html.element("p", null, headline(texts, context));
        if (differences.isEmpty()) {
            html.element("p", "detail", texts.get("platform.edited.elsewhere"));
        } else {
            html.open("ul");
            for (Difference one : differences) {
                html.open("li").element("strong", null, one.label()).text(": ");
                html.text(texts.get("platform.edited.change", brief(one.before()), brief(one.after())) + " ");
                html.text(texts.get(one.kept() ? "platform.edited.kept" : "platform.edited.taken"));
                html.close("li");
            }
            html.close("ul").element("p", "detail", texts.get("platform.edited.again"));
        }
        html.close("div").close("div");
    }

    private String headline(WebTexts texts, FacesContext context) {
        return author == null
                ? texts.get("platform.edited.someone")
                : texts.get(
                        "platform.edited.by",
                        author.who(),
                        Formats.moment(
                                author.at(), false, null, context.getViewRoot().getLocale()));
    }

    private static String brief(String text) {
        if (text.isEmpty()) {
            return "–";
        }
        return "“" + (text.length() > 120 ? text.substring(0, 119) + "…" : text) + "”";
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> opened() {
        Object known = getStateHelper().get(OPENED);
        return known == null ? Map.of() : (Map<String, String>) known;
    }

    private void remember(Map<String, String> texts) {
        getStateHelper().put(OPENED, (Serializable) texts);
    }

    private List<UIInput> fields() {
        List<UIInput> fields = new ArrayList<>();
        UIComponent form = getParent();
        while (form != null && !(form instanceof UIForm)) {
            form = form.getParent();
        }
        collect(form, fields);
        return fields;
    }

    private static void collect(UIComponent under, List<UIInput> fields) {
        for (Iterator<UIComponent> children = under.getFacetsAndChildren(); children.hasNext(); ) {
            UIComponent child = children.next();
            if (child.isRendered() && child instanceof UIInput field && field.getValueExpression("value") != null) {
                fields.add(field);
            } else if (child.isRendered()) {
                collect(child, fields);
            }
        }
    }

    private static Map<String, Object> values(FacesContext context, List<UIInput> fields) {
        Map<String, Object> values = new HashMap<>();
        for (UIInput field : fields) {
            values.put(
                    field.getClientId(context),
                    field.getValueExpression("value").getValue(context.getELContext()));
        }
        return values;
    }

    private static HashMap<String, String> texts(FacesContext context, List<UIInput> fields) {
        HashMap<String, String> texts = new HashMap<>();
        for (UIInput field : fields) {
            Object value = field.getValueExpression("value").getValue(context.getELContext());
            texts.put(field.getClientId(context), Field.words(context, field, value));
        }
        return texts;
    }
}
