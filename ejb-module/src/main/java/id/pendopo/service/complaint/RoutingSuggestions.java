package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Permission;
import id.pendopo.service.organization.AgencyDirectory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;

/** Suggests where a report belongs. Nothing is ever decided by it. */
@Stateless
public class RoutingSuggestions {

    private static final int MOST = 3;
    /** What is less likely than this is not worth anybody's glance. */
    private static final double LEAST = 0.15;

    @Inject
    private RoutingMemory memory;

    @Inject
    private ComplaintReference reference;

    @Inject
    private AgencyDirectory agencies;

    /**
     * The likely categories and agencies for a text, of those that are in use.
     *
     * @param title as typed
     * @param story as typed
     */
    @RolesAllowed(Permission.COMPLAINT_VERIFY)
    public RoutingSuggestion suggest(String title, String story) {
        RoutingMemory.Learned learned = memory.learned();
        String text = title + " " + story;
        return new RoutingSuggestion(
                guesses(learned.category(), text, this::inUse),
                guesses(learned.agency(), text, code -> agencies.active().stream()
                        .anyMatch(agency -> agency.code().equals(code))));
    }

    private boolean inUse(String code) {
        CategoryRef category = reference.category(code);
        return category != null && category.active();
    }

    private static List<RoutingGuess> guesses(RoutingModel model, String text, Predicate<String> inUse) {
        return model == null
                ? List.of()
                : model.guess(text, MOST).stream()
                        .filter(guess -> guess.confidence() >= LEAST && inUse.test(guess.code()))
                        .toList();
    }
}
