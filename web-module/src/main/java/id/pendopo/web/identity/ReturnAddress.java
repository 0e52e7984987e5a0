package id.pendopo.web.identity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Where to go after signing in: a page of this application, whatever the address bar says. */
final class ReturnAddress {

    private static final int LONGEST = 1_500;
    private static final Pattern PLAIN = Pattern.compile("/[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*");

    private ReturnAddress() {}

    /** The given address if it is a path within this application, else the home page; without the context path. */
    static String safe(String wanted) {
        if (wanted == null
                || wanted.length() > LONGEST
                || !PLAIN.matcher(wanted).matches()) {
            return "/";
        }
        if (wanted.startsWith("//") || wanted.startsWith(AccessRule.LOGIN) || wanted.startsWith(AccessRule.SIGN_OUT)) {
            return "/";
        }
        try {
            URI address = new URI(wanted);
            boolean inside = address.getScheme() == null && address.getRawAuthority() == null;
            return inside && address.normalize().getRawPath().startsWith("/") && !wanted.contains("/../")
                    ? wanted
                    : "/";
        } catch (URISyntaxException e) {
            return "/";
        }
    }
}
