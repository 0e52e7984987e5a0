package id.pendopo.service.forum;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One act on an edition or a series.
 *
 * @param action as the trail names it
 * @param by the name colleagues know
 * @param move name of the move, null if it was another act
 * @param reason why, empty if none was given
 * @param fields names of what was changed
 * @param deed name of what happened to one part of it, empty if it has no parts
 * @param part title of that part: the item of the agenda, the station, the paper that reported
 */
public record HistoryRow(
        Instant at, String action, String by, String move, String reason, List<String> fields, String deed, String part)
        implements Serializable {}
