package id.pendopo.service.forum;

import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.SeriesKind;

/**
 * Which editions a list shows; null anywhere means all.
 *
 * @param words looked for in theme, venue and name of the series
 * @param year of their begin
 */
public record EditionFilter(
        String words, String agencyCode, SeriesKind kind, EditionState state, String seriesCode, Integer year) {

    public static final int WORDS_LIMIT = 100;

    public static final EditionFilter ALL = new EditionFilter(null, null, null, null, null, null);
}
