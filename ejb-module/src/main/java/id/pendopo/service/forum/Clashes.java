package id.pendopo.service.forum;

import id.pendopo.service.forum.PlannedEdition.Clash;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds editions that get in each other's way. */
final class Clashes {

    private Clashes() {}

    /** For each edition that overlaps another in time, what they share. */
    static Map<UUID, Set<Clash>> among(List<EditionRow> editions) {
        Map<UUID, Set<Clash>> found = new HashMap<>();
        for (int i = 0; i < editions.size(); i++) {
            for (int j = i + 1; j < editions.size(); j++) {
                EditionRow one = editions.get(i);
                EditionRow other = editions.get(j);
                if (overlap(one, other)) {
                    Set<Clash> shared = shared(one, other);
                    found.computeIfAbsent(one.uuid(), id -> EnumSet.noneOf(Clash.class))
                            .addAll(shared);
                    found.computeIfAbsent(other.uuid(), id -> EnumSet.noneOf(Clash.class))
                            .addAll(shared);
                }
            }
        }
        return found;
    }

    private static boolean overlap(EditionRow one, EditionRow other) {
        return one.startsAt() != null
                && other.startsAt() != null
                && one.startsAt().isBefore(other.endsAt())
                && other.startsAt().isBefore(one.endsAt());
    }

    private static Set<Clash> shared(EditionRow one, EditionRow other) {
        Set<Clash> shared = EnumSet.noneOf(Clash.class);
        if (!one.venue().isEmpty() && tidy(one.venue()).equals(tidy(other.venue()))) {
            shared.add(Clash.VENUE);
        }
        if (one.agencyCode().equals(other.agencyCode())) {
            shared.add(Clash.AGENCY);
        }
        return shared.isEmpty() ? EnumSet.of(Clash.TIME) : shared;
    }

    /** People write the same hall with other capitals, spaces and stops. */
    private static String tidy(String venue) {
        return venue.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
