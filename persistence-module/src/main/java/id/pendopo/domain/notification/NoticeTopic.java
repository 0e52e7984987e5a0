package id.pendopo.domain.notification;

import java.util.Arrays;
import java.util.List;

/**
 * What a notice is about, in the few words in which people decide how they want mail of it. The inbox keeps everything,
 * whatever they decide.
 */
public enum NoticeTopic {
    /** Something to be done is given to somebody, taken away, or moves on. */
    WORK(MailMode.NOW, MailMode.DAILY, MailMode.OFF),
    /** An answer waits for somebody's approval or check. */
    APPROVAL(MailMode.NOW, MailMode.DAILY, MailMode.OFF),
    /** A deadline comes near. */
    WARNING(MailMode.NOW, MailMode.DAILY, MailMode.OFF),
    /** A deadline has passed, a complaint goes up: the regime wants that to be known, so it cannot be off. */
    ESCALATION(MailMode.NOW, MailMode.DAILY),
    FOLLOWED(MailMode.NOW, MailMode.DAILY, MailMode.OFF),
    MENTION(MailMode.NOW, MailMode.DAILY, MailMode.OFF),
    ABSENCE(MailMode.NOW, MailMode.DAILY, MailMode.OFF),
    /** A seal is asked for or opened; that must be known at once. */
    SECURITY(MailMode.NOW);

    private final List<MailMode> modes;

    NoticeTopic(MailMode... modes) {
        this.modes = List.of(modes);
    }

    /** What people may choose, the usual first. */
    public List<MailMode> modes() {
        return modes;
    }

    /** Those that no switch turns off. */
    public static List<NoticeTopic> always() {
        return Arrays.stream(values())
                .filter(topic -> !topic.modes.contains(MailMode.OFF))
                .toList();
    }
}
