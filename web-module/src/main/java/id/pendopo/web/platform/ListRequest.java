package id.pendopo.web.platform;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The address of a list page as its bean reads it: filters, order, tab, cursor. What cannot be understood is a bad request,
 * not an empty list.
 */
@Named
@RequestScoped
public class ListRequest {

    private static final int LONGEST_CURSOR = 1_000;

    @Inject
    private HttpServletRequest request;

    /** The text of a parameter, without spaces around it; null when it is absent or empty. */
    public String text(String name, int maxLength) {
        String value = request.getParameter(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        String tidied = value.strip();
        if (tidied.length() > maxLength || tidied.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidInputException(name, "input.unknownValue");
        }
        return tidied;
    }

    /** The constant of that name; null when absent. */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        String value = text(name, 100);
        return value == null
                ? null
                : Arrays.stream(type.getEnumConstants())
                        .filter(one -> one.name().equals(value))
                        .findFirst()
                        .orElseThrow(() -> new InvalidInputException(name, "input.unknownValue"));
    }

    /** One of the words a page knows; the first of them when absent. */
    public String oneOf(String name, List<String> known) {
        String value = text(name, 100);
        if (value == null) {
            return known.get(0);
        }
        if (!known.contains(value)) {
            throw new InvalidInputException(name, "input.unknownValue");
        }
        return value;
    }

    public LocalDate day(String name) {
        String value = text(name, 10);
        try {
            return value == null ? null : TextInput.day(value);
        } catch (DateTimeException e) {
            throw new InvalidInputException(name, "input.unknownValue");
        }
    }

    public Long number(String name) {
        String value = text(name, 19);
        try {
            return value == null ? null : Long.valueOf(value);
        } catch (NumberFormatException e) {
            throw new InvalidInputException(name, "input.unknownValue");
        }
    }

    public boolean flag(String name) {
        return "true".equals(request.getParameter(name)) || "1".equals(request.getParameter(name));
    }

    /** The order asked for, {@code due} or {@code -due}; null when absent; only from the allow-list. */
    public String sort(Set<String> allowed) {
        String value = text("sort", 40);
        if (value != null && !allowed.contains(value.startsWith("-") ? value.substring(1) : value)) {
            throw new InvalidInputException("sort", "input.unknownValue");
        }
        return value;
    }

    /** Where in the list; opaque. */
    public String cursor() {
        return text("cursor", LONGEST_CURSOR);
    }
}
