package id.pendopo.service.forum;

import id.pendopo.domain.forum.QuestionOrigin;
import id.pendopo.domain.forum.StakeholderElement;

/**
 * A question as an officer types it for somebody.
 *
 * @param asker may be null or empty
 * @param element may be null
 */
public record TypedQuestion(QuestionOrigin origin, String text, String asker, StakeholderElement element) {}
