package id.pendopo.service.complaint;

import java.io.Serializable;
import java.util.Locale;

/**
 * Something a final answer is looked at for.
 *
 * @param place in the list, from 1
 * @param required whether no answer goes out without it
 */
public record ChecklistItemRef(
        long id, String code, String name, String englishName, int place, boolean required, boolean active, int version)
        implements Serializable {

    public String name(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? englishName : name;
    }
}
