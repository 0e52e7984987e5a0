package id.pendopo.service.forum;

import id.pendopo.domain.forum.EditionMode;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.SeriesKind;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An edition as everybody may know of it. */
public record PublicForumRow(
        long id,
        UUID uuid,
        String seriesCode,
        String series,
        SeriesKind kind,
        int volume,
        String theme,
        String agency,
        Instant startsAt,
        Instant endsAt,
        EditionMode mode,
        String venue,
        String link,
        EditionState state)
        implements Serializable {

    /** Whether what was said and promised is published. */
    public boolean published() {
        return state == EditionState.PUBLISHED || state == EditionState.CLOSED;
    }
}
