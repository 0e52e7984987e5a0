package id.pendopo.service.forum;

import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.forum.StakeholderElement;

/**
 * What was said at a forum, as it is written down.
 *
 * @param text up to {@code ForumInput.TEXT} characters
 * @param givenBy who said it; empty or null for somebody unnamed
 * @param element whose voice it is; null if it is not known
 * @param service code of the service it concerns; null for none in particular
 */
public record InputForm(InputKind kind, String text, String givenBy, StakeholderElement element, String service) {}
