package id.pendopo.service.identity;

/**
 * A permission that somebody holds.
 *
 * @param agency where; null: in the whole government
 */
public record Holding(UserRef user, String permission, Long agency) {}
