package id.pendopo.domain.identity;

import id.pendopo.domain.platform.InvalidInputException;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name people and API clients are known by: small letters, digits, dot, dash, underscore; 2 to 64 characters. */
public final class SignInName {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    private SignInName() {}

    /** As typed at sign-in: case and surrounding blanks do not matter. */
    public static String normalize(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    public static boolean isValid(String name) {
        return name != null && FORM.matcher(name).matches();
    }

    /** @throws InvalidInputException if it has another form */
    public static String require(String typed) {
        String name = normalize(typed);
        if (!isValid(name)) {
            throw new InvalidInputException("name", "identity.name.form");
        }
        return name;
    }
}
