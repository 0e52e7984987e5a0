package id.pendopo.service.notification;

import id.pendopo.domain.platform.InvalidInputException;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a webhook goes. Whoever may register one must not be able to make this server talk to itself, to its neighbours, or
 * to what only it can reach; so every address is looked at right before it is used, and exactly that one is used.
 */
final class WebhookAddress {

    static final int LONGEST = 500;

    private static final Pattern VISIBLE = Pattern.compile("[!-~]+");
    private static final int HIGHEST_PORT = 65_535;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final URI uri;
    private final boolean allowed;

    private WebhookAddress(URI uri, boolean allowed) {
        this.uri = uri;
        this.allowed = allowed;
    }

    /**
     * @param privateHosts hosts that may be private and need no TLS
     * @throws InvalidInputException for {@code url} if nothing may ever be sent there
     */
    static WebhookAddress of(String typed, Set<String> privateHosts) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw new InvalidInputException("url", "input.required");
        }
        if (text.length() > LONGEST) {
            throw new InvalidInputException("url", "input.tooLong", LONGEST);
        }
        try {
            URI uri = new URI(text);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = VISIBLE.matcher(text).matches()
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null
                    && uri.getPort() <= HIGHEST_PORT
                    && uri.getPort() != 0;
            boolean allowed = web && isAmong(uri, scheme, privateHosts);
            if (!web || !(scheme.equals("https") || scheme.equals("http") && allowed)) {
                throw new InvalidInputException("url", "notification.webhook.url");
            }
            return new WebhookAddress(uri, allowed);
        } catch (URISyntaxException e) {
            throw new InvalidInputException("url", "notification.webhook.url");
        }
    }

    private static boolean isAmong(URI uri, String scheme, Set<String> hosts) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        int port = uri.getPort() >= 0 ? uri.getPort() : "https".equals(scheme) ? HTTPS : HTTP;
        return hosts.contains(host) || hosts.contains(host + ":" + port);
    }

    URI uri() {
        return uri;
    }

    boolean encrypted() {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    int port() {
        return uri.getPort() >= 0 ? uri.getPort() : encrypted() ? HTTPS : HTTP;
    }

    /** The host as it is asked for, without the brackets of IPv6. */
    String host() {
        return uri.getHost().replaceAll("^\\[|]$", "");
    }

    /**
     * Where the host is now.
     *
     * @throws IOException if it is nowhere, or any of its addresses is not of the public network
     */
    InetAddress resolve() throws IOException {
        InetAddress[] all;
        try {
            all = InetAddress.getAllByName(host());
        } catch (UnknownHostException e) {
            throw new IOException("the host is not known", e);
        }
        if (!allowed) {
            for (InetAddress one : all) {
                if (!isPublic(one)) {
                    throw new IOException("the host is not in the public network");
                }
            }
        }
        return all[0];
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return address instanceof Inet6Address ? isPublic6(first, second, bytes) : isPublic4(first, second, bytes);
    }

    /** Not: this network, carriers' own, protocol assignments, documentation, benchmarks, reserved. */
    private static boolean isPublic4(int first, int second, byte[] bytes) {
        int third = bytes[2] & 0xFF;
        boolean special = first == 0
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 192 && second == 88 && third == 99
                || first == 198 && (second == 18 || second == 19)
                || first == 198 && second == 51 && third == 100
                || first == 203 && second == 0 && third == 113
                || first >= 240;
        return !special;
    }

    /** Only what is routed in the open, and none of the ways to an IPv4 address inside it (6to4, Teredo). */
    private static boolean isPublic6(int first, int second, byte[] bytes) {
        boolean global = (first & 0xE0) == 0x20;
        boolean tunnel = first == 0x20 && second == 0x02;
        boolean special = first == 0x20
                && second == 0x01
                && ((bytes[2] & 0xFE) == 0 || (bytes[2] & 0xFF) == 0x0D && (bytes[3] & 0xFF) == 0xB8);
        return global && !tunnel && !special;
    }
}
