package id.pendopo.domain.complaint;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Who reports, in clear. Lives only while it is entered or shown; its text form never contains a value. */
public record Identity(String name, String phone, String email, String nik, String address, String onBehalfOf) {

    public boolean isEmpty() {
        return fields().isEmpty();
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("phone", phone);
        fields.put("email", email);
        fields.put("nik", nik);
        fields.put("address", address);
        fields.put("onBehalfOf", onBehalfOf);
        fields.values().removeIf(value -> value == null || value.isBlank());
        return fields;
    }

    /** One line, to be encrypted. */
    String pack() {
        return fields().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static Identity unpack(String packed) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : packed.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return new Identity(
                fields.get("name"),
                fields.get("phone"),
                fields.get("email"),
                fields.get("nik"),
                fields.get("address"),
                fields.get("onBehalfOf"));
    }

    /** Shows that there is a number and its last two digits. */
    public String maskedPhone() {
        return phone == null ? null : mask(phone, Math.min(2, phone.length() / 4), 2);
    }

    /** Shows the last four digits. */
    public String maskedNik() {
        return nik == null ? null : mask(nik, 0, 4);
    }

    /** Shows the first letter and where the mail goes. */
    public String maskedEmail() {
        if (email == null) {
            return null;
        }
        int at = email.indexOf('@');
        return at < 1 ? "•••" : email.charAt(0) + "•••" + email.substring(at);
    }

    private static String mask(String text, int first, int last) {
        int hidden = Math.max(text.length() - first - last, 0);
        return text.substring(0, first) + "•".repeat(hidden) + text.substring(first + hidden);
    }

    @Override
    public String toString() {
        return "Identity[closed]";
    }
}
