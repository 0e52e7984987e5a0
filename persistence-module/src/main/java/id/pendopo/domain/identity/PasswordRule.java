package id.pendopo.domain.identity;

import id.pendopo.domain.platform.InvalidInputException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * What a password must be: long rather than odd, not one's own name, not one that everybody tries first (NIST SP
 * 800-63B). It never expires by itself.
 */
public final class PasswordRule {

    public static final int MIN = 12;
    public static final int MAX = 200;
    private static final int DISTINCT = 5;

    private static final Set<String> COMMON = Set.of(
            "password1234",
            "password12345",
            "passwordpassword",
            "administrator",
            "administrator1",
            "123456789012",
            "1234567890123",
            "qwertyuiop123",
            "qwertyuiopas",
            "indonesia1945",
            "indonesia123",
            "indonesiaraya",
            "rahasiarahasia",
            "katasandi123",
            "bismillah123",
            "bismillah1234",
            "sayangsayang",
            "sayangkamu123",
            "adminadmin123",
            "pemerintah123",
            "pelayanan123",
            "pengaduan123",
            "pendopopendopo",
            "selamatpagi1",
            "selamatdatang",
            "welcome12345",
            "letmeinletmein",
            "iloveyou1234",
            "abcdefghijkl",
            "abcdefgh1234");

    private PasswordRule() {}

    /** The same password typed on different keyboards gives the same characters. */
    public static String normalize(String typed) {
        return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    /**
     * @param signInName whose password it shall be
     * @throws InvalidInputException if it is too short, too long or too easy
     */
    public static void check(String field, String typed, String signInName) {
        String password = normalize(typed);
        if (password.length() < MIN) {
            throw new InvalidInputException(field, "identity.password.short", MIN);
        }
        if (password.length() > MAX) {
            throw new InvalidInputException(field, "identity.password.long", MAX);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        boolean tooEasy = COMMON.contains(lower)
                || lower.contains(signInName.toLowerCase(Locale.ROOT))
                || lower.chars().distinct().count() < DISTINCT;
        if (tooEasy) {
            throw new InvalidInputException(field, "identity.password.easy");
        }
    }
}
