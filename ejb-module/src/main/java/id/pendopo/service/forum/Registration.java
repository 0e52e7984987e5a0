package id.pendopo.service.forum;

import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.survey.Sex;

/**
 * What somebody says who registers for a forum.
 *
 * @param institution empty for none
 * @param email empty for none; then only the page with the code tells of changes
 * @param sex null if it was not said
 * @param disability null if it was not said
 * @param consent whether the person agrees to the consent text
 */
public record Registration(
        String name,
        String institution,
        StakeholderElement element,
        String email,
        Sex sex,
        Boolean disability,
        boolean consent) {}
