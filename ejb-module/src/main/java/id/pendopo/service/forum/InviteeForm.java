package id.pendopo.service.forum;

import id.pendopo.domain.forum.StakeholderElement;

/**
 * Somebody to be invited.
 *
 * @param institution empty for none
 * @param email empty for none; then the invitation goes as a letter
 * @param postal address of the letter; empty for none
 */
public record InviteeForm(String name, String institution, StakeholderElement element, String email, String postal) {}
