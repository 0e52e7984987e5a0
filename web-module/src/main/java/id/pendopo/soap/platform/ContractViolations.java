package id.pendopo.soap.platform;

import com.sun.xml.ws.developer.ValidationErrorHandler;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXParseException;

/**
 * Collects where a message breaks the schema, so that the endpoint can answer with the typed fault that names the fields
 * instead of the runtime's own fault.
 */
public class ContractViolations extends ValidationErrorHandler {

    private static final String KEY = "id.pendopo.soap.violations";
    private static final int MOST = 20;
    private static final Pattern ELEMENT = Pattern.compile("element '(?:[^':]*:)?([A-Za-z0-9]+)'");

    /** @throws InvalidInputException if the message of this context breaks the schema */
    @SuppressWarnings("unchecked")
    public static void refuse(Map<String, Object> messageContext) {
        Map<String, Violation> found = (Map<String, Violation>) messageContext.get(KEY);
        if (found != null && !found.isEmpty()) {
            throw new InvalidInputException(new ArrayList<>(found.values()));
        }
    }

    @Override
    public void warning(SAXParseException exception) {
        // a warning breaks nothing
    }

    @Override
    public void error(SAXParseException exception) {
        remember(exception);
    }

    @Override
    public void fatalError(SAXParseException exception) {
        remember(exception);
    }

    /** One entry for each element: the validator reports both the broken facet and the element that breaks it. */
    private void remember(SAXParseException exception) {
        String message = String.valueOf(exception.getMessage());
        Matcher element = ELEMENT.matcher(message);
        boolean named = element.find();
        Map<String, Violation> found = found();
        if (!named && !found.isEmpty()) {
            return;
        }
        String field = named ? element.group(1) : "-";
        found.remove("-");
        if (found.size() < MOST) {
            found.putIfAbsent(field, new Violation(field, "api.soap.invalid", rule(message)));
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Violation> found() {
        return (Map<String, Violation>)
                packet.invocationProperties.computeIfAbsent(KEY, key -> new LinkedHashMap<String, Violation>());
    }

    /** Name of the rule of XML Schema, e.g. cvc-maxLength-valid; the rest of the message would repeat what was sent. */
    private static String rule(String message) {
        int colon = message.indexOf(':');
        return colon > 0 && colon < 60 ? message.substring(0, colon) : "schema";
    }
}
