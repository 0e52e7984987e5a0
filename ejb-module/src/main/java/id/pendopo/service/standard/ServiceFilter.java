package id.pendopo.service.standard;

import id.pendopo.domain.platform.TextInput;
import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.ServiceMode;

/**
 * Which services a list shows; null for all.
 *
 * @param words part of the code or the name, or words of name, keywords and description; empty for all
 * @param agencyCode the agency that renders it
 * @param state only those in use today, only closed ones, or all; null means in use
 */
public record ServiceFilter(
        String words,
        String agencyCode,
        ServiceKind kind,
        ServiceMode mode,
        Audience audience,
        LifeEvent lifeEvent,
        State state) {

    public static final int WORDS_LIMIT = 100;
    public static final ServiceFilter ACTIVE = new ServiceFilter("", null, null, null, null, null, State.ACTIVE);

    public enum State {
        ACTIVE,
        CLOSED,
        ALL
    }

    public ServiceFilter {
        words = TextInput.optional("q", words, WORDS_LIMIT);
        state = state == null ? State.ACTIVE : state;
    }
}
