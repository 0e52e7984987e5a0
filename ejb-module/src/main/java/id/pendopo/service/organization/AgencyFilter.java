package id.pendopo.service.organization;

import id.pendopo.domain.organization.AgencyKind;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;

/**
 * Which agencies a list shows.
 *
 * @param words part of the code or a name; empty for all
 * @param kind only this kind; null for all
 * @param state only active ones, only closed ones, or all
 */
public record AgencyFilter(String words, AgencyKind kind, State state) {

    public static final int WORDS_LIMIT = 100;
    public static final AgencyFilter ACTIVE = new AgencyFilter("", null, State.ACTIVE);

    public enum State {
        ACTIVE,
        CLOSED,
        ALL
    }

    public AgencyFilter {
        words = TextInput.optional("q", words, WORDS_LIMIT);
        state = state == null ? State.ACTIVE : state;
    }

    /**
     * The filter as an address carries it.
     *
     * @throws InvalidInputException for {@code kind} or {@code state} if it is none of those that exist
     */
    public static AgencyFilter parse(String words, String kind, String state) {
        return new AgencyFilter(words, constant(AgencyKind.class, "kind", kind), constant(State.class, "state", state));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new InvalidInputException(field, "input.unknownValue");
    }
}
