package id.pendopo.domain.survey;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Why an answer looks as if somebody stuffed the box. It is taken and counted apart, never dropped: whoever governs the
 * survey decides with a reason whether such answers count. New ones go to the end: the place is what is stored.
 */
public enum Suspicion {
    /** The very same answers came before from the same network on the same day, or the same paper form twice. */
    DUPLICATE,
    /** Very many answers from one network on one day. */
    SAME_SOURCE,
    /** Given on a tablet faster than anybody reads. */
    TOO_FAST;

    public static int bits(Collection<Suspicion> all) {
        int bits = 0;
        for (Suspicion one : all) {
            bits |= 1 << one.ordinal();
        }
        return bits;
    }

    public static Set<Suspicion> of(int bits) {
        Set<Suspicion> all = EnumSet.noneOf(Suspicion.class);
        for (Suspicion one : values()) {
            if ((bits & 1 << one.ordinal()) != 0) {
                all.add(one);
            }
        }
        return all;
    }
}
