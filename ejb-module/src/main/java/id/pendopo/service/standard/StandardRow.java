package id.pendopo.service.standard;

import id.pendopo.domain.standard.StandardState;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A version of a standard in a list.
 *
 * @param filled components that say something, of 14
 */
public record StandardRow(UUID uuid, int number, StandardState state, int filled, Instant changedAt, String changedBy)
        implements Serializable {}
