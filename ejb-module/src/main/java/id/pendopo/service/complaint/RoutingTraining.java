package id.pendopo.service.complaint;

import java.io.Serializable;
import java.time.Instant;

/**
 * One time the suggestions were learned.
 *
 * @param finishedAt null while it is under way
 * @param examples how many verified complaints there were to learn from
 * @param heldOut how many of them, the newest, the score was measured on
 * @param category null if there was too little
 * @param agency null if there was too little
 */
public record RoutingTraining(
        String askedBy,
        Instant askedAt,
        Instant finishedAt,
        int examples,
        int heldOut,
        RoutingScore category,
        RoutingScore agency)
        implements Serializable {}
