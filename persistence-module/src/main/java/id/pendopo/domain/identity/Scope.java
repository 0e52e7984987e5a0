package id.pendopo.domain.identity;

import java.io.Serializable;
import java.util.Set;

/** Where a permission holds: in the whole government or in some agencies. Immutable. */
public record Scope(boolean governmentWide, Set<Long> agencies) implements Serializable {

    public static final Scope NOWHERE = new Scope(false, Set.of());
    public static final Scope EVERYWHERE = new Scope(true, Set.of());

    public Scope {
        agencies = governmentWide ? Set.of() : Set.copyOf(agencies);
    }

    public static Scope of(Long agency) {
        return new Scope(false, Set.of(agency));
    }

    public boolean covers(Long agency) {
        return governmentWide || (agency != null && agencies.contains(agency));
    }

    public boolean isEmpty() {
        return !governmentWide && agencies.isEmpty();
    }

    /** Where both hold. */
    public Scope and(Scope other) {
        if (governmentWide) {
            return other;
        }
        return other.governmentWide
                ? this
                : new Scope(
                        false,
                        agencies.stream()
                                .filter(other.agencies::contains)
                                .collect(java.util.stream.Collectors.toSet()));
    }

    public Scope plus(Scope other) {
        if (governmentWide || other.governmentWide) {
            return EVERYWHERE;
        }
        Set<Long> both = new java.util.HashSet<>(agencies);
        both.addAll(other.agencies);
        return new Scope(false, both);
    }
}
