package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.EventType;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A complaint as everybody may read it.
 *
 * @param row the same as in lists
 * @param photos pictures somebody let out, the reporter's first
 * @param story with numbers and addresses of people blacked out
 * @param agencyName who handles it
 * @param receivedAt when it was filed
 * @param answers to open questions, with numbers and addresses of people blacked out
 * @param entries what was said for everybody, oldest first, without names
 */
public record PublicComplaint(
        PublicComplaintRow row,
        List<PublicPhoto> photos,
        String story,
        String agencyName,
        Instant receivedAt,
        List<GivenAnswer> answers,
        List<Entry> entries)
        implements Serializable {

    /** Something said for everybody. */
    public record Entry(Instant at, EventType type, String text) implements Serializable {}
}
