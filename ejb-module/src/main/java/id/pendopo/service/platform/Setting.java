package id.pendopo.service.platform;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * One thing that can be set from outside.
 *
 * @param key MicroProfile Config key; as an environment variable in capitals, dots and hyphens as underscores
 * @param expected what a right value looks like, completing "must be …"
 * @param right whether a value is right
 * @param secret its value must never be shown, not even when it is wrong
 */
record Setting(String key, String expected, Predicate<String> right, boolean secret) {

    static Setting text(String key) {
        return new Setting(key, "text", value -> !value.isBlank(), false);
    }

    static Setting secret(String key) {
        return new Setting(key, "text", value -> !value.isBlank(), true);
    }

    static Setting secret(String key, String expected, Predicate<String> right) {
        return new Setting(key, expected, right, true);
    }

    static Setting flag(String key) {
        return new Setting(key, "true or false", value -> value.matches("true|false"), false);
    }

    static Setting number(String key, long least, long most) {
        return new Setting(
                key,
                "a whole number from " + least + " to " + most,
                value -> value.matches("-?[0-9]{1,15}")
                        && Long.parseLong(value) >= least
                        && Long.parseLong(value) <= most,
                false);
    }

    static Setting choice(String key, String... choices) {
        return new Setting(
                key,
                "one of " + String.join(", ", choices),
                value -> Set.of(choices).contains(value),
                false);
    }

    static Setting duration(String key) {
        return new Setting(
                key,
                "a positive duration such as PT30M",
                value -> succeeds(() -> !Duration.parse(value).isNegative()
                        && !Duration.parse(value).isZero()),
                false);
    }

    static Setting zone(String key) {
        return new Setting(
                key,
                "a time zone such as Asia/Jakarta, Asia/Makassar or Asia/Jayapura",
                value -> succeeds(() -> ZoneId.of(value) != null),
                false);
    }

    static Setting webAddress(String key) {
        return new Setting(
                key,
                "an address such as https://pendopo.example.go.id",
                value -> succeeds(() -> URI.create(value).getHost() != null && value.matches("https?://.*")),
                false);
    }

    static Setting matching(String key, String expected, String pattern) {
        return new Setting(key, expected, value -> value.matches(pattern), false);
    }

    /** What is wrong with the value, in one line; empty if nothing is. */
    Optional<String> problem(String value) {
        if (right.test(value)) {
            return Optional.empty();
        }
        String is = secret ? "has a wrong value" : "is \"" + value + "\"";
        return Optional.of(name() + " " + is + " but must be " + expected);
    }

    String name() {
        return "setting " + key + " (" + variable() + ")";
    }

    String variable() {
        return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static boolean succeeds(BooleanSupplier parse) {
        try {
            return parse.getAsBoolean();
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }
}
