package id.pendopo.domain.forum;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import java.util.regex.Pattern;

/** Longest texts about people of a forum, and what a mail address looks like. */
public final class PeopleLimits {

    public static final int NAME = 120;
    public static final int INSTITUTION = 160;
    public static final int EMAIL = 254;
    public static final int POSTAL = 300;

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");

    private PeopleLimits() {}

    /** @throws InvalidInputException for {@code email} */
    static String email(String typed) {
        return TextInput.matching("email", typed, EMAIL, ADDRESS, "identity.email.form");
    }
}
