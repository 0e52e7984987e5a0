package id.pendopo.web.platform;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Brings what a service refused to the fields of the page. A violation of {@code reporter.phone} belongs to the field with
 * {@code field="reporter.phone"}, or with the id {@code reporterPhone} or {@code phone}; what belongs to no field is said
 * at the top of the page. The fields stay valid for Faces: an invalid one would lose what was typed.
 */
final class FieldMessages {

    private FieldMessages() {}

    static void add(FacesContext context, WebTexts texts, InvalidInputException refusal) {
        Map<String, String> places = places(context);
        for (Violation violation : refusal.violations()) {
            String text = texts.get("error." + violation.code(), violation.arguments());
            String clientId = place(places, violation.field());
            if (clientId == null) {
                context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            } else {
                context.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
                if (context.getPartialViewContext().isAjaxRequest()) {
                    context.getPartialViewContext().getRenderIds().add(clientId);
                }
            }
        }
    }

    private static String place(Map<String, String> places, String field) {
        if (field == null) {
            return null;
        }
        String plain = field.replaceAll("\\[\\d+]", "");
        String last = plain.substring(plain.lastIndexOf('.') + 1);
        for (String name : new String[] {field, plain, camelCase(plain), last}) {
            String clientId = places.get(name);
            if (clientId != null) {
                return clientId;
            }
        }
        return null;
    }

    private static String camelCase(String path) {
        StringBuilder joined = new StringBuilder();
        for (String part : path.split("\\.")) {
            joined.append(
                    joined.isEmpty() || part.isEmpty()
                            ? part
                            : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return joined.toString();
    }

    /** Only fields of the form that was sent: other forms of the page may use the same names. */
    private static Map<String, String> places(FacesContext context) {
        Map<String, String> places = new HashMap<>();
        VisitContext shown = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(shown, (visit, found) -> {
            if (found instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
            }
            if (found instanceof EditableValueHolder) {
                String clientId = found.getClientId(context);
                places.putIfAbsent(found.getId(), clientId);
                Object named = found.getAttributes().get("field");
                if (named != null) {
                    places.put(named.toString(), clientId);
                }
            }
            return VisitResult.ACCEPT;
        });
        return places;
    }
}
