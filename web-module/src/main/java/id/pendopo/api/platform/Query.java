package id.pendopo.api.platform;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import id.pendopo.domain.platform.TextInput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The query parameters of one request, each given at most once, none unknown: a misspelt filter must not find too much. */
public final class Query {

    private static final int MAX_LENGTH = 400;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 9990;
    private static final int FIRST_MOMENT = 1;

    private final MultivaluedMap<String, String> parameters;
    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();

    private Query(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    public static Query of(UriInfo uri) {
        try {
            return new Query(uri.getQueryParameters());
        } catch (IllegalArgumentException e) {
            throw new HttpRefusal(400, "api.badRequest");
        }
    }

    /** Of a request that no resource reads. */
    public static Query of(HttpServletRequest request) {
        try {
            MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
            request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
            return new Query(parameters);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new HttpRefusal(400, "api.badRequest");
        }
    }

    public String text(String name) {
        asked.add(name);
        List<String> values = parameters.get(name);
        if (values == null) {
            return null;
        }
        if (values.size() > 1) {
            return refuse(name, "api.parameterTwice");
        }
        String value = values.get(0);
        if (value.length() > MAX_LENGTH) {
            return refuse(name, "api.tooLong", MAX_LENGTH);
        }
        if (value.indexOf('\0') >= 0 || value.indexOf('\uFFFD') >= 0) {
            return refuse(name, "api.nul");
        }
        return value.isBlank() ? null : value.strip();
    }

    public int number(String name, int otherwise, int least, int most) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below like a number out of range
        }
        refuse(name, "api.notBetween", least, most);
        return otherwise;
    }

    /** A decimal number with a point. */
    public Double decimal(String name, int least, int most) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below like a number out of range
        }
        return refuse(name, "api.notDecimal", least, most);
    }

    public Boolean flag(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return refuse(name, "api.notBoolean");
    }

    public LocalDate date(String name) {
        String text = text(name);
        try {
            return text == null ? null : TextInput.day(text);
        } catch (DateTimeException e) {
            return refuse(name, "api.notDate");
        }
    }

    /** A month as {@code YYYY-MM}, in the years people mean. */
    public YearMonth month(String name, YearMonth otherwise) {
        String text = text(name);
        try {
            YearMonth month = text == null ? otherwise : YearMonth.parse(text);
            if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
                return month;
            }
        } catch (DateTimeException e) {
            // refused below like a month nobody means
        }
        refuse(name, "api.notMonth");
        return otherwise;
    }

    public Instant moment(String name) {
        String text = text(name);
        try {
            OffsetDateTime moment = text == null ? null : OffsetDateTime.parse(text);
            if (moment == null || moment.getYear() >= FIRST_MOMENT && moment.getYear() <= LAST_YEAR) {
                return moment == null ? null : moment.toInstant();
            }
        } catch (DateTimeException e) {
            // refused below like a moment the database cannot hold
        }
        return refuse(name, "api.notMoment");
    }

    public <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        return refuse(name, "api.notOneOf", JsonFields.names(type));
    }

    /**
     * A value known by its name.
     *
     * @param find gives null for a name nothing has
     * @param names all of them, for the refusal
     */
    public <T> T named(String name, Function<String, T> find, List<String> names) {
        String text = text(name);
        T found = text == null ? null : find.apply(text);
        return text != null && found == null ? refuse(name, "api.notOneOf", String.join(", ", names)) : found;
    }

    /** Several constants, separated by commas. */
    public <E extends Enum<E>> Set<E> manyOf(String name, Class<E> type) {
        String text = text(name);
        Set<E> found = EnumSet.noneOf(type);
        if (text != null) {
            for (String one : text.split(",")) {
                try {
                    found.add(Enum.valueOf(type, one.strip()));
                } catch (IllegalArgumentException e) {
                    refuse(name, "api.notOneOf", JsonFields.names(type));
                    break;
                }
            }
        }
        return found;
    }

    /** @throws InvalidInputException naming every wrong and every unknown parameter */
    public void complete() {
        for (String name : parameters.keySet()) {
            if (!asked.contains(name)) {
                refuse(JsonScalar.shown(name), "api.unknownParameter");
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }

    private <T> T refuse(String name, String code, Object... arguments) {
        violations.add(new Violation(name, code, arguments));
        return null;
    }
}
