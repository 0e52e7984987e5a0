package id.pendopo.web.forum;

import id.pendopo.web.platform.WebTexts;
import java.util.Arrays;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The rhythms most series have; any other is written as a rule. */
public enum RhythmChoice {
    NONE(""),
    WEEKLY("FREQ=WEEKLY"),
    MONTHLY("FREQ=MONTHLY"),
    QUARTERLY("FREQ=MONTHLY;INTERVAL=3"),
    HALF_YEARLY("FREQ=MONTHLY;INTERVAL=6"),
    YEARLY("FREQ=YEARLY"),
    OTHER(null);

    private final String rule;

    RhythmChoice(String rule) {
        this.rule = rule;
    }

    /** The rule; null for another one. */
    String rule() {
        return rule;
    }

    /** The rhythm in words; a rule there are no words for stands as it is. */
    static String words(String rule) {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return known(rule)
                .map(choice -> texts.get("forum.rhythm." + choice.name()))
                .or(() -> RhythmWords.of(rule, Faces.getLocale()))
                .orElse(rule);
    }

    static RhythmChoice of(String rule) {
        return known(rule).orElse(OTHER);
    }

    static Optional<RhythmChoice> known(String rule) {
        return Arrays.stream(values())
                .filter(choice -> rule.equals(choice.rule))
                .findFirst();
    }
}
