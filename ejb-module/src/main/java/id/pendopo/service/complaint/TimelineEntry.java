package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.EventType;
import id.pendopo.domain.complaint.EventVisibility;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * An entry of the timeline the caller may read.
 *
 * @param number place in the complaint's history, from 1
 * @param at when
 * @param actorName who, as people are shown
 * @param type what
 * @param visibility for whom
 * @param text what was written, may be null
 * @param from state before, null if it did not change
 * @param to state after, null if it did not change
 * @param details codes that explain the entry, e.g. {@code agency}, {@code reason}
 */
public record TimelineEntry(
        int number,
        Instant at,
        String actorName,
        EventType type,
        EventVisibility visibility,
        String text,
        ComplaintState from,
        ComplaintState to,
        Map<String, String> details)
        implements Serializable {}
