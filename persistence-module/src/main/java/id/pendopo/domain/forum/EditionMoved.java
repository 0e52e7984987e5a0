package id.pendopo.domain.forum;

import java.util.UUID;

/** Fired in the transaction that moves an edition, after the move; who is told of it listens here. */
public record EditionMoved(long id, UUID uuid, EditionMove move, EditionState state) {}
