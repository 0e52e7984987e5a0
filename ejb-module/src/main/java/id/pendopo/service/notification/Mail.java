package id.pendopo.service.notification;

import java.util.Locale;

/**
 * One mail as it leaves.
 *
 * @param id stays the same through all attempts, so that a receiving server can drop a copy
 * @param address of the one recipient
 * @param body plain text
 */
record Mail(String id, String address, String subject, String body, Locale locale) {}
