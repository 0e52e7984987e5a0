package id.pendopo.web.platform.ui;

import id.pendopo.web.platform.Markup;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes escaped HTML in one chain, so that a component's markup can be read off its encode method. */
public final class Html {

    private final ResponseWriter writer;
    private final UIComponent component;

    public Html(FacesContext context, UIComponent component) {
        this.writer = context.getResponseWriter();
        this.component = component;
    }

    public Html open(String element) throws IOException {
        writer.startElement(element, component);
        return this;
    }

    public Html open(String element, String styleClass) throws IOException {
        return open(element).attr("class", styleClass);
    }

    /** Leaves the attribute out when the value is null, empty or false; writes it without a value when true. */
    public Html attr(String name, Object value) throws IOException {
        if (value instanceof Boolean flag) {
            if (flag) {
                writer.writeAttribute(name, Boolean.TRUE, null);
            }
        } else if (value != null && !value.toString().isEmpty()) {
            writer.writeAttribute(name, value.toString(), null);
        }
        return this;
    }

    /** An address: parameters are separated by {@code &amp;}, quotes escaped. */
    public Html href(String name, String url) throws IOException {
        writer.writeAttribute(name, url, null);
        return this;
    }

    public Html text(Object text) throws IOException {
        if (text != null) {
            writer.writeText(text.toString(), null);
        }
        return this;
    }

    public Html close(String element) throws IOException {
        writer.endElement(element);
        return this;
    }

    public Html element(String element, String styleClass, Object text) throws IOException {
        return open(element, styleClass).text(text).close(element);
    }

    /**
     * One of several in a list that opens. In one piece, because lists have hundreds of them, and each call of the writer
     * goes through all that writes.
     *
     * @param label of the item; null for none
     */
    public Html option(String value, Object label, boolean selected, boolean disabled) throws IOException {
        writer.write("<option value=\"" + Markup.escape(value) + (selected ? "\" selected=\"selected" : "")
                + (disabled ? "\" disabled=\"disabled" : "") + "\">"
                + (label == null ? "" : Markup.escape(label.toString())) + "</option>");
        return this;
    }

    /** A decorative icon of PrimeIcons, by the name after {@code pi-}. */
    public Html icon(String name) throws IOException {
        if (name != null && !name.isEmpty()) {
            open("i", "pi pi-" + name).attr("aria-hidden", "true").close("i");
        }
        return this;
    }

    /** Words only a screen reader says. */
    public Html aside(String text) throws IOException {
        return element("span", "sr-only", text);
    }

    public static String string(UIComponent component, String attribute) {
        Object value = component.getAttributes().get(attribute);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    public static boolean flag(UIComponent component, String attribute) {
        Object value = component.getAttributes().get(attribute);
        return value instanceof Boolean is ? is : value != null && Boolean.parseBoolean(value.toString());
    }

    public static int number(UIComponent component, String attribute, int otherwise) {
        Object value = component.getAttributes().get(attribute);
        if (value instanceof Number number) {
            return number.intValue();
        }
        return value == null || value.toString().isEmpty() ? otherwise : Integer.parseInt(value.toString());
    }

    public static WebTexts texts(FacesContext context) {
        return WebTexts.of(context.getViewRoot().getLocale());
    }

    /** An address inside the application gets the context path; anything else stays as it is. */
    public static String url(FacesContext context, String path) {
        return path != null && path.startsWith("/") && !path.startsWith("//")
                ? context.getExternalContext().getRequestContextPath() + path
                : path;
    }
}
