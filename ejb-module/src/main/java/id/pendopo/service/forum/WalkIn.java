package id.pendopo.service.forum;

import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.survey.Sex;

/**
 * Somebody who is there without having been on the list.
 *
 * @param sex null if it was not said
 * @param disability null if it was not said
 * @param online whether the person takes part through the link
 */
public record WalkIn(
        String name, String institution, StakeholderElement element, Sex sex, Boolean disability, boolean online) {}
