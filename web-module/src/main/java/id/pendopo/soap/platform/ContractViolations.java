package id.pendopo.soap.platform;

import com.sun.xml.ws.developer.ValidationErrorHandler;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xml.sax.SAXParseException;

/**
 * Collects where a message breaks the schema, so that the endpoint can answer with the typed fault that names the fields
 * instead of the runtime's own fault.
 */
public class ContractViolations extends ValidationErrorHandler {

    private static final String KEY = "id.pendopo.soap.violations";
    private static final int MOST = 20;
    private static final Pattern ELEMENT =
            Pattern.compile("element '(?:\\{\"[^\"]*\":|[^':]*:)?([A-Za-z0-9]{1,60})\\}?'");
    private static final Pattern EXPECTED = Pattern.compile("One of '\\{([^']*)\\}' is expected");
    private static final Pattern EXPECTED_NAME = Pattern.compile("(?:\"[^\"]*\":)?([A-Za-z0-9]+)(?:, |$)");

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
        String element = element(message);
        Map<String, Violation> found = found();
        if (element == null && !found.isEmpty()) {
            return;
        }
        String field = element == null ? "-" : element;
        found.remove("-");
        if (found.size() < MOST) {
            found.putIfAbsent(field, new Violation(field, "api.soap.invalid", reason(message)));
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Violation> found() {
        return (Map<String, Violation>)
                packet.invocationProperties.computeIfAbsent(KEY, key -> new LinkedHashMap<String, Violation>());
    }

    /** Name of the element that breaks the schema; null if the message names none. */
    static String element(String message) {
        Matcher element = ELEMENT.matcher(message);
        return element.find() ? element.group(1) : null;
    }

    /**
     * Name of the rule of XML Schema, e.g. cvc-maxLength-valid, and the elements that the contract has in that place. The
     * rest of the message would repeat what was sent.
     */
    static String reason(String message) {
        int colon = message.indexOf(':');
        String rule = colon > 0 && colon < 60 ? message.substring(0, colon) : "schema";
        Matcher expected = EXPECTED.matcher(message);
        return expected.find()
                ? EXPECTED_NAME
                        .matcher(expected.group(1))
                        .results()
                        .map(name -> name.group(1))
                        .collect(Collectors.joining(", ", rule + " (", ")"))
                : rule;
    }
}
