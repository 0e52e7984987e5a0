package id.pendopo.web.shell;

import id.pendopo.service.document.GovernmentEmblem;
import id.pendopo.web.platform.Assets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Icons of the public window as an application, drawn once for each emblem. */
@Named
@ApplicationScoped
public class AppIcons {

    static final String PATH = "/assets/app-icon.png";
    static final int TOUCH = 180;
    static final Set<Integer> SIZES = Set.of(TOUCH, 192, 512);

    private record Key(String version, int size, boolean maskable) {}

    @Inject
    private GovernmentEmblem emblem;

    @Inject
    private Assets assets;

    @Inject
    private ServletContext servlet;

    private final Map<Key, byte[]> drawn = new ConcurrentHashMap<>();

    /** Address of an icon; it changes with the emblem. */
    public String address(int size, boolean maskable) {
        return servlet.getContextPath() + PATH + "?size=" + size + (maskable ? "&maskable=1" : "") + "&v=" + version();
    }

    /** Address of the icon phones ask for that know no manifest. */
    public String getTouch() {
        return address(TOUCH, false);
    }

    /** What the icons look like now, as a short word. */
    String version() {
        String own = assets.url("icon.svg");
        return emblem.current()
                .map(present -> present.sha256().substring(0, 16))
                .orElseGet(() -> own.substring(own.indexOf("?v=") + "?v=".length()));
    }

    byte[] png(int size, boolean maskable) {
        String version = version();
        drawn.keySet().removeIf(key -> !key.version().equals(version));
        Optional<GovernmentEmblem.Emblem> present = emblem.current();
        return drawn.computeIfAbsent(
                new Key(version, size, maskable),
                key -> AppIcon.png(present.map(GovernmentEmblem.Emblem::png).orElse(null), key.size(), key.maskable()));
    }
}
