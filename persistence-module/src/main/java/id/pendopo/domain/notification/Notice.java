package id.pendopo.domain.notification;

import java.util.Map;

/**
 * Something a person is told. The words are the texts {@code notice.<kind>.subject} and {@code notice.<kind>.body}, in
 * which {@code {name}} stands for a variable. What a third person must not know never goes into the variables: they are
 * kept, shown in the inbox and sent by mail.
 *
 * @param kind key of the texts, e.g. {@code complaint.assigned}
 * @param variables values of the placeholders
 * @param link path within Pendopo that shows more, starting with {@code /}; null for none
 */
public record Notice(String kind, Map<String, String> variables, String link) {

    public static final int MAX_LINK = 500;

    public Notice {
        variables = Map.copyOf(variables);
        if (link != null && (!link.startsWith("/") || link.startsWith("//") || link.length() > MAX_LINK)) {
            throw new IllegalArgumentException("A notice links to a path within Pendopo");
        }
    }
}
