package id.pendopo.service.forum;

import id.pendopo.domain.forum.SeriesKind;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A series of forums as everybody may read of it. Promises that were cancelled or go on as another one are not counted, nor is
 * what became a secret complaint.
 *
 * @param rhythm recurrence rule (RFC 5545); empty when editions come as they are needed
 * @param endedOn null while it goes on
 * @param editions those everybody may know of
 * @param published editions whose minutes are published
 * @param said what was said at those
 * @param answerable of that, what waits for an answer or had one
 * @param answered of that, what somebody has dealt with
 * @param late promises past their day and not kept
 * @param next announced editions that are not over, the next first; at most three
 */
public record PublicSeries(
        String code,
        String name,
        SeriesKind kind,
        String agency,
        String rhythm,
        String description,
        LocalDate startsOn,
        LocalDate endedOn,
        int editions,
        int published,
        int said,
        int answerable,
        int answered,
        int promised,
        int kept,
        int late,
        List<PublicForumRow> next)
        implements Serializable {

    /**
     * Something that was said.
     *
     * @param id internal number, for paging only
     */
    public record Said(long id, UUID edition, int volume, Instant startsAt, PublicForum.Said said)
            implements Serializable {}

    /** An edition that is over, with what came of it; counts are 0 before it is published, but for promises. */
    public record Held(PublicForumRow head, int said, int answerable, int answered, int promised, int kept)
            implements Serializable {}
}
