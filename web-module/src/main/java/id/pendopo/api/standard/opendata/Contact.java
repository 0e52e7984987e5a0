package id.pendopo.api.standard.opendata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of address a text is; people type them as they like. Null, or empty where said, for what is none. */
final class Contact {

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ().-]{1,25}");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]{1,500}");
    private static final Pattern BARE =
            Pattern.compile("[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}(/[^\\s\"<>]{0,300})?");
    private static final Pattern POSTAL_CODE = Pattern.compile("(?<![0-9])([0-9]{5})\\s*$");

    private Contact() {}

    static String email(String text) {
        return EMAIL.matcher(text.strip()).matches() ? text.strip() : null;
    }

    static String phone(String text) {
        return PHONE.matcher(text.strip()).matches() ? text.strip() : null;
    }

    /** With its scheme, which people leave out. */
    static String website(String text) {
        String typed = text.strip();
        if (WEB.matcher(typed).matches()) {
            return typed;
        }
        return BARE.matcher(typed).matches() ? "https://" + typed : null;
    }

    /** Five digits at the end of an address; empty where there are none. */
    static String postalCode(String address) {
        Matcher code = POSTAL_CODE.matcher(address);
        return code.find() ? code.group(1) : "";
    }
}
