package id.pendopo.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request came from. Behind a proxy that is what the proxy says in {@code X-Forwarded-For}, but only for proxies
 * named in {@code pendopo.proxy.addresses}: anybody can send that header.
 */
@ApplicationScoped
public class ClientAddress {

    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

    @Inject
    @ConfigProperty(name = "pendopo.proxy.addresses")
    private Optional<String> proxies;

    public String of(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        List<String> trusted = proxies.map(named -> List.of(named.split(","))).orElse(List.of());
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !trusted.contains(peer)) {
            return peer;
        }
        String address = peer;
        String[] hops = forwarded.split(",");
        // From the nearest hop outwards; the first that is no proxy of ours is the client.
        for (int i = hops.length - 1; i >= 0 && trusted.contains(address); i--) {
            String hop = hops[i].strip();
            if (!ADDRESS.matcher(hop).matches()) {
                break;
            }
            address = hop;
        }
        return address;
    }
}
