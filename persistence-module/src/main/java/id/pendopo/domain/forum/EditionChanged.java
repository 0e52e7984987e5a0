package id.pendopo.domain.forum;

import java.util.UUID;

/**
 * Fired in the transaction that changes what was planned for an edition.
 *
 * @param moved whether begin, end, place or link changed, so that whoever is invited must be told
 */
public record EditionChanged(long id, UUID uuid, EditionState state, boolean moved) {}
