package id.pendopo.domain.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The texts of all capabilities in one language, each capability in a file of its own
 * ({@code i18n/<layer>/<capability>_<language>.properties}). Indonesian is the language of the law and the default.
 */
public final class Texts {

    public static final Locale INDONESIAN = Locale.forLanguageTag("id");
    public static final List<Locale> LANGUAGES = List.of(INDONESIAN, Locale.ENGLISH);
    public static final List<String> CAPABILITIES = List.of(
            "platform",
            "organization",
            "identity",
            "calendar",
            "document",
            "audit",
            "notification",
            "standard",
            "commitment",
            "complaint",
            "survey",
            "forum");

    private static final Map<String, Texts> DOMAIN =
            Map.of("id", load(Texts.class, "domain", "id"), "en", load(Texts.class, "domain", "en"));

    /** Below it no separator groups the digits. */
    private static final int GROUPED = 1000;

    private final Locale locale;
    private final Map<String, String> texts;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    /**
     * A text that is filled, taken apart once.
     *
     * @param plain whether everything is put in as it is, so that numbers may come as their digits; making the format of
     *     a number took longer than all the rest
     */
    private record Pattern(MessageFormat format, boolean plain) {

        Pattern(String text, Locale locale) {
            this(new MessageFormat(text, locale));
        }

        private Pattern(MessageFormat format) {
            this(format, Stream.of(format.getFormats()).allMatch(Objects::isNull));
        }

        String fill(Object[] arguments) {
            // A format is not for several threads.
            return ((MessageFormat) format.clone()).format(arguments);
        }
    }

    private Texts(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /** Texts of rules, states and errors, as used by every layer. */
    public static Texts of(Locale locale) {
        return DOMAIN.get("en".equals(locale.getLanguage()) ? "en" : "id");
    }

    /** Reads the texts of one layer from the jar or WAR that {@code anchor} belongs to. */
    public static Texts load(Class<?> anchor, String layer, String language) {
        Map<String, String> all = new HashMap<>();
        for (String capability : CAPABILITIES) {
            String path = "/i18n/" + layer + "/" + capability + "_" + language + ".properties";
            try (InputStream in = anchor.getResourceAsStream(path)) {
                if (in != null) {
                    Properties properties = new Properties();
                    properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                    properties.forEach((key, value) -> all.put((String) key, (String) value));
                }
            } catch (IOException e) {
                throw new IllegalStateException("Cannot read " + path, e);
            }
        }
        return new Texts(Locale.forLanguageTag(language), Map.copyOf(all));
    }

    /**
     * The text, filled; a missing key shows as itself so that it is seen and mended. Enum constants among the arguments
     * appear with their label, days as the language writes them.
     */
    public String get(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            return key;
        }
        if (arguments.length == 0) {
            return text;
        }
        Pattern pattern = patterns.computeIfAbsent(key, one -> new Pattern(text, locale));
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = shown(arguments[i], pattern.plain());
        }
        return pattern.fill(shown);
    }

    private Object shown(Object argument, boolean plain) {
        if (argument instanceof Enum<?> constant) {
            return label(constant);
        }
        if (plain && argument instanceof Integer number && number >= 0 && number < GROUPED) {
            return number.toString();
        }
        return argument instanceof LocalDate day
                ? DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day)
                : argument;
    }

    /** The label of an enum constant: {@code <SimpleName>.<CONSTANT>}. */
    public String label(Enum<?> constant) {
        return constant == null ? "" : get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The constant that is called so: by its name or by its label in either language, in capitals or not. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String typed) {
        String wanted = typed.strip();
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(wanted)
                        || LANGUAGES.stream()
                                .anyMatch(language -> of(language).label(one).equalsIgnoreCase(wanted)))
                .findFirst();
    }

    /** The text of a refusal. */
    public String message(PendopoException refusal) {
        return get("error." + refusal.code(), refusal.arguments());
    }

    public Locale locale() {
        return locale;
    }

    public Map<String, String> asMap() {
        return texts;
    }
}
