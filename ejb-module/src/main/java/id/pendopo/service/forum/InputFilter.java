package id.pendopo.service.forum;

import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.forum.StakeholderElement;

/**
 * Which inputs of an edition are wanted; null for any.
 *
 * @param waiting only those nobody has dealt with
 * @param words looked for in what was said and answered
 */
public record InputFilter(InputKind kind, StakeholderElement element, boolean waiting, String words) {

    public static final InputFilter ALL = new InputFilter(null, null, false, null);
}
