package id.pendopo.service.standard;

import id.pendopo.domain.standard.StandardMove;
import id.pendopo.domain.standard.StandardState;
import java.io.Serializable;
import java.time.Instant;

/**
 * A step in the life of a standard.
 *
 * @param state the one it led to
 */
public record StepRow(StandardMove move, StandardState state, String note, Instant at, String by)
        implements Serializable {}
