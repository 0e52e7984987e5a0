package id.pendopo.api.platform;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import id.pendopo.domain.platform.TextInput;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The fields of one JSON object as a resource expects them. Every wrong one is remembered, and {@link #complete()} refuses
 * them all at once, together with every field nobody asked for: a misspelt name must not be lost in silence.
 */
public final class JsonFields {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    private final String path;
    private final Map<String, Object> fields;
    private final List<Violation> violations;
    private final List<JsonFields> children = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();

    private JsonFields(String path, Map<String, Object> fields, List<Violation> violations) {
        this.path = path;
        this.fields = fields;
        this.violations = violations;
    }

    public static JsonFields read(byte[] body) {
        return new JsonFields("", JsonTree.read(body), new ArrayList<>());
    }

    public String text(String name) {
        return typed(name, String.class, "api.notText");
    }

    public String requiredText(String name) {
        String text = text(name);
        require(name, text != null && !text.isBlank());
        return text;
    }

    public boolean flag(String name, boolean otherwise) {
        Boolean flag = flag(name);
        return flag == null ? otherwise : flag;
    }

    public Boolean flag(String name) {
        return typed(name, Boolean.class, "api.notBoolean");
    }

    /** A flag that must be decided: there is no default that would be safe. */
    public boolean requiredFlag(String name) {
        Boolean flag = flag(name);
        require(name, flag != null);
        return Boolean.TRUE.equals(flag);
    }

    public Double decimal(String name) {
        BigDecimal number = typed(name, BigDecimal.class, "api.notNumber");
        return number == null ? null : number.doubleValue();
    }

    /** A whole number; null when the field is absent. */
    public Integer whole(String name) {
        BigDecimal number = typed(name, BigDecimal.class, "api.notNumber");
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException e) {
            refuse(name, "api.notNumber");
            return null;
        }
    }

    public LocalDate date(String name) {
        return read(name, TextInput::day, "api.notDate");
    }

    /** A moment with its offset, in the years people mean. */
    public Instant moment(String name) {
        return read(name, JsonFields::meant, "api.notMoment");
    }

    public LocalTime time(String name) {
        return read(name, LocalTime::parse, "api.notTime");
    }

    private <T> T read(String name, Function<String, T> reading, String refusal) {
        String text = text(name);
        try {
            return text == null ? null : reading.apply(text);
        } catch (DateTimeException e) {
            refuse(name, refusal);
            return null;
        }
    }

    private static Instant meant(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text);
        if (moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR) {
            throw new DateTimeException("A year nobody means");
        }
        return moment.toInstant().truncatedTo(ChronoUnit.MICROS);
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
        refuse(name, "api.notOneOf", names(type));
        return null;
    }

    public <E extends Enum<E>> E requiredOneOf(String name, Class<E> type) {
        E value = oneOf(name, type);
        require(name, value != null);
        return value;
    }

    /** Null when the field is absent. */
    @SuppressWarnings("unchecked")
    public JsonFields object(String name) {
        Map<String, Object> object = typed(name, Map.class, "api.notObject");
        return object == null ? null : child(name, object);
    }

    /** An empty object when the field is absent, so that what it must hold is asked for by name. */
    public JsonFields objectOrEmpty(String name) {
        JsonFields object = object(name);
        return object == null ? child(name, Map.of()) : object;
    }

    /** A list of file ids as uploads gave them; empty when absent. */
    public List<UUID> ids(String name) {
        List<UUID> ids = new ArrayList<>();
        List<?> items = typed(name, List.class, "api.notList");
        if (items != null) {
            try {
                items.forEach(item -> ids.add(UUID.fromString((String) item)));
            } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
                refuse(name, "api.notIds");
            }
        }
        return ids;
    }

    /** A list of texts; empty when absent. */
    public List<String> texts(String name) {
        List<?> items = typed(name, List.class, "api.notList");
        if (items == null) {
            return List.of();
        }
        if (!items.stream().allMatch(item -> item instanceof String text && !JsonScalar.isUnstorable(text))) {
            refuse(name, "api.notText");
            return List.of();
        }
        return items.stream().map(String.class::cast).toList();
    }

    /**
     * An object of whatever names, each with a text, a number or a list of texts, as texts; numbers with a point. Empty when
     * absent.
     */
    public Map<String, List<String>> values(String name) {
        Map<?, ?> object = typed(name, Map.class, "api.notObject");
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (object != null) {
            object.forEach((key, value) -> {
                List<?> items = value instanceof List<?> several ? several : Collections.singletonList(value);
                String inner = name + "." + JsonScalar.shown((String) key);
                if (JsonScalar.isUnstorable((String) key) || !items.stream().allMatch(JsonScalar::isPlain)) {
                    refuse(inner, "api.notText");
                } else if (value != null) {
                    values.put(
                            (String) key, items.stream().map(JsonScalar::plain).toList());
                }
            });
        }
        return values;
    }

    /** An object of whatever names, each with a whole number; one without a value is left out. Empty when absent. */
    public Map<String, Integer> wholes(String name) {
        Map<?, ?> object = typed(name, Map.class, "api.notObject");
        Map<String, Integer> wholes = new LinkedHashMap<>();
        if (object != null) {
            object.forEach((key, value) -> {
                try {
                    if (value != null) {
                        wholes.put((String) key, ((BigDecimal) value).intValueExact());
                    }
                } catch (ClassCastException | ArithmeticException e) {
                    refuse(name + "." + JsonScalar.shown((String) key), "api.notNumber");
                }
            });
        }
        return wholes;
    }

    /** Constants by name, each once; empty when the field is absent. */
    public <E extends Enum<E>> Set<E> setOf(String name, Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        List<?> items = typed(name, List.class, "api.notList");
        if (items != null) {
            try {
                items.forEach(item -> constants.add(Enum.valueOf(type, (String) item)));
            } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
                refuse(name, "api.notOneOf", names(type));
            }
        }
        return constants;
    }

    /** @throws InvalidInputException naming every wrong, missing and unknown field */
    public void complete() {
        unknown();
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }

    static String names(Class<? extends Enum<?>> type) {
        StringBuilder names = new StringBuilder();
        for (Enum<?> constant : type.getEnumConstants()) {
            names.append(names.isEmpty() ? "" : ", ").append(constant.name());
        }
        return names.toString();
    }

    private JsonFields child(String name, Map<String, Object> object) {
        JsonFields child = new JsonFields(path + name + ".", object, violations);
        children.add(child);
        return child;
    }

    private void unknown() {
        for (String name : fields.keySet()) {
            if (!asked.contains(name)) {
                refuse(JsonScalar.shown(name), "api.unknownField");
            }
        }
        children.forEach(JsonFields::unknown);
    }

    private <T> T typed(String name, Class<T> type, String refusal) {
        asked.add(name);
        Object value = fields.get(name);
        if (value == null) {
            return null;
        }
        if (!type.isInstance(value)) {
            refuse(name, refusal);
            return null;
        }
        if (value instanceof String text && JsonScalar.isUnstorable(text)) {
            refuse(name, "api.nul");
            return null;
        }
        return type.cast(value);
    }

    private void require(String name, boolean there) {
        if (!there && !refused(name)) {
            refuse(name, "api.required");
        }
    }

    private boolean refused(String name) {
        return violations.stream().anyMatch(violation -> violation.field().equals(path + name));
    }

    private void refuse(String name, String code, Object... arguments) {
        violations.add(new Violation(path + name, code, arguments));
    }
}
