package id.pendopo.domain.identity;

import id.pendopo.domain.platform.InvalidInputException;
import java.util.regex.Pattern;

/** What the texts of this capability must look like. */
final class IdentityInput {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private IdentityInput() {}

    /** One line of text that must be there. */
    static String text(String field, String value, int length) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            throw new InvalidInputException(field, "identity.required");
        }
        if (text.length() > length) {
            throw new InvalidInputException(field, "identity.tooLong", length);
        }
        if (CONTROL.matcher(text).find()) {
            throw new InvalidInputException(field, "identity.controlCharacter");
        }
        return text;
    }

    /** A mail address, or null when nothing was given. */
    static String email(String field, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String address = text(field, value, UserAccount.EMAIL_LENGTH);
        if (!EMAIL.matcher(address).matches()) {
            throw new InvalidInputException(field, "identity.email.form");
        }
        return address;
    }
}
