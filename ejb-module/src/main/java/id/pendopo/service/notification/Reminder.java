package id.pendopo.service.notification;

import id.pendopo.domain.notification.Notice;
import java.util.Collection;

/**
 * A notice that the same person gets only once.
 *
 * @param key what makes it the same, e.g. {@code complaint-due:PDP-2026-000123:2026-08-04}; at most 160 characters
 * @param userIds internal numbers of users; twice the same counts once, none is fine
 */
public record Reminder(String key, Collection<Long> userIds, Notice notice) {}
