package id.pendopo.web.platform;

import java.util.Map;

/**
 * How the states of a capability look. Make one {@code @ApplicationScoped} bean of this for the enums a capability shows
 * with {@code pd:status}.
 */
public interface StatusStyle {

    enum Tone {
        OK,
        WARN,
        BAD,
        INFO,
        MUTE
    }

    /**
     * @param tone colour
     * @param icon name of a PrimeIcon after {@code pi-}
     */
    record Look(Tone tone, String icon) {
        public static final Look PLAIN = new Look(Tone.MUTE, "circle");
    }

    Map<? extends Enum<?>, Look> looks();
}
