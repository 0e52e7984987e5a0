package id.pendopo.service.forum;

import id.pendopo.domain.forum.StakeholderElement;

/**
 * A question as somebody in the audience sends it.
 *
 * @param asker may be null or empty
 * @param element may be null
 * @param key the phone's own number for it: sent again it stays one question
 */
public record NewQuestion(String text, String asker, StakeholderElement element, String key) {}
