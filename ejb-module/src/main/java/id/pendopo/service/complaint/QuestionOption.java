package id.pendopo.service.complaint;

import java.io.Serializable;
import java.util.Locale;

/**
 * What may be chosen for a question.
 *
 * @param key stays when the words change; null for one that is not kept yet
 * @param englishName null if none was given
 * @param active whether it is still offered
 */
public record QuestionOption(String key, String name, String englishName, boolean active) implements Serializable {

    public String name(Locale language) {
        return englishName != null && Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? englishName : name;
    }
}
