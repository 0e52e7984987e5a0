package id.pendopo.service.standard;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Which services somebody who reads open data wants; null for all.
 *
 * @param words in Indonesian, of name, keywords and description; empty for all
 * @param agencies that render them
 * @param terms any of these: kinds, audiences, life events, components a published standard has
 * @param modifiedAfter changed since
 * @param near offered at a point within this circle
 */
public record OpenFilter(String words, List<UUID> agencies, List<Enum<?>> terms, Instant modifiedAfter, Nearby near) {

    public static final OpenFilter ALL = new OpenFilter("", null, null, null);

    /** @throws InvalidInputException {@code search} if the words are too long */
    public OpenFilter {
        words = TextInput.optional("search", words, ServiceFilter.WORDS_LIMIT);
        agencies = agencies == null ? null : List.copyOf(agencies);
        terms = terms == null ? null : List.copyOf(terms);
    }

    /** Wherever they are offered. */
    public OpenFilter(String words, List<UUID> agencies, List<Enum<?>> terms, Instant modifiedAfter) {
        this(words, agencies, terms, modifiedAfter, null);
    }

    /** Those of one agency or some. */
    public static OpenFilter of(List<UUID> agencies) {
        return new OpenFilter("", agencies, null, null);
    }
}
