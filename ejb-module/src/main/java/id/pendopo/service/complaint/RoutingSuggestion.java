package id.pendopo.service.complaint;

import java.io.Serializable;
import java.util.List;

/** What earlier decisions suggest for a text, likeliest first; empty where they suggest nothing worth saying. */
public record RoutingSuggestion(List<RoutingGuess> categories, List<RoutingGuess> agencies) implements Serializable {

    static final RoutingSuggestion NONE = new RoutingSuggestion(List.of(), List.of());

    public boolean isEmpty() {
        return categories.isEmpty() && agencies.isEmpty();
    }
}
