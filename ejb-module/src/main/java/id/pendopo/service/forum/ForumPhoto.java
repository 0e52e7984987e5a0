package id.pendopo.service.forum;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A picture of a forum.
 *
 * @param words what is to be seen
 * @param published name of the copy everybody may see; null if there is none
 * @param boxes black boxes of that copy, a line of four numbers each
 */
public record ForumPhoto(
        UUID uuid,
        String name,
        String words,
        UUID published,
        String boxes,
        String releasedBy,
        Instant releasedAt,
        String addedBy,
        Instant addedAt)
        implements Serializable {}
