package id.pendopo.domain.notification;

import java.util.Locale;

/**
 * What another system can ask to be told of; each capability names its own by an enum. What is nobody's business outside has
 * no constant.
 */
public interface WebhookEvent {

    /** What it is called outside, for example {@code complaint.deadline-missed}. */
    String code();

    /** The code of a constant: {@code DEADLINE_MISSED} of a complaint is {@code complaint.deadline-missed}. */
    static String code(String of, Enum<?> constant) {
        return of + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
