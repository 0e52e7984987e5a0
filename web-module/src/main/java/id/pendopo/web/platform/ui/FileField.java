package id.pendopo.web.platform.ui;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.behavior.ClientBehaviorHolder;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/**
 * {@code pd:file}: the browser's own file control for a {@code Part}, or a {@code List<Part>} with {@code multiple}. The
 * form around it needs {@code enctype="multipart/form-data"}. The limit ({@code maxMegabytes}, {@code maxFiles}) stands
 * beside the label and is checked before sending and again here.
 */
public class FileField extends UIInput implements ClientBehaviorHolder {

    private static final long MEGABYTE = 1024L * 1024L;

    public FileField() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return Box.FAMILY;
    }

    @Override
    public Collection<String> getEventNames() {
        return Field.EVENTS;
    }

    @Override
    public String getDefaultEventName() {
        return "change";
    }

    @Override
    public void decode(FacesContext context) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        if (request.getContentType() == null || !request.getContentType().startsWith("multipart/")) {
            return;
        }
        try {
            String id = getClientId(context);
            List<Part> parts = request.getParts().stream()
                    .filter(part -> id.equals(part.getName())
                            && part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isEmpty())
                    .toList();
            Field.decode(context, this, this, parts);
        } catch (IOException | ServletException e) {
            throw new jakarta.faces.FacesException(e);
        }
    }

    @Override
    public void validate(FacesContext context) {
        if (getSubmittedValue() instanceof List<?> parts) {
            long limit = Html.number(this, "maxMegabytes", 10);
            int most = Html.number(this, "maxFiles", 10);
            for (Object part : parts) {
                if (((Part) part).getSize() > limit * MEGABYTE) {
                    Field.refuse(context, this, "platform.file.tooLarge", ((Part) part).getSubmittedFileName(), limit);
                    return;
                }
            }
            if (parts.size() > most) {
                Field.refuse(context, this, "platform.file.tooMany", most);
                return;
            }
            if (isRequired() && parts.isEmpty()) {
                Field.refuse(context, this, "platform.file.required");
                return;
            }
        }
        super.validate(context);
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        if (submitted instanceof List<?> parts && !Html.flag(this, "multiple")) {
            return parts.isEmpty() ? null : parts.get(0);
        }
        return submitted;
    }

    /** A stored part is of no use in the next request, and cannot be kept in the state of the view. */
    @Override
    public Object saveState(FacesContext context) {
        resetValue();
        return super.saveState(context);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        boolean multiple = Html.flag(this, "multiple");
        int limit = Html.number(this, "maxMegabytes", 10);
        getAttributes()
                .computeIfAbsent(
                        "help",
                        key -> multiple
                                ? Html.texts(context)
                                        .get("platform.file.limits", limit, Html.number(this, "maxFiles", 10))
                                : Html.texts(context).get("platform.file.limit", limit));
        Field field = new Field(context, this);
        field.begin();
        Html html = field.html().open("input").attr("type", "file");
        field.control();
        html.attr("multiple", multiple)
                .attr("accept", Html.string(this, "accept"))
                .attr("data-max-mb", limit)
                .attr("data-too-large", Html.texts(context).get("platform.file.tooLargeHere", limit))
                .close("input");
        field.end();
    }
}
