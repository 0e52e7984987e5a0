package id.pendopo.service.complaint;

import java.io.Serializable;
import java.util.Locale;

/**
 * A category of complaints.
 *
 * @param englishName for people who read English; null if none was given
 * @param parentCode null for a top category
 * @param agencyCode the agency usually responsible, null if none
 * @param approval whether answers in it must pass the agency head
 * @param secondCheck whether a second unit checks answers in it, with evidence before and after
 */
public record CategoryRef(
        long id,
        String code,
        String name,
        String englishName,
        String parentCode,
        String parentName,
        String agencyCode,
        boolean approval,
        boolean secondCheck,
        boolean active,
        int version)
        implements Serializable {

    /** The name in a language: the official one unless there is a translation. */
    public String name(Locale language) {
        return englishName != null && Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? englishName : name;
    }
}
