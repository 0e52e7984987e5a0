package id.pendopo.service.forum;

import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.SeriesKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is counted of one edition that took place.
 *
 * @param elements stakeholder elements that were there
 * @param score of that number; its bands are a setting
 * @param wanted elements with a target
 * @param met of these, those of whom as many came as were wanted
 * @param inputs everything said
 * @param answerable what waits for an answer: everything but thanks
 * @param handled of these, those answered or made into something that is followed up
 * @param signedAfter days from the forum to signed minutes; null before
 * @param publishedAfter days from the forum to publication; null before
 * @param promises commitments neither cancelled nor carried over
 * @param kept of these, those kept
 */
public record EditionFigure(
        UUID uuid,
        String series,
        SeriesKind kind,
        int volume,
        String theme,
        String agencyCode,
        String agency,
        LocalDate day,
        EditionState state,
        int present,
        int elements,
        int score,
        int wanted,
        int met,
        int inputs,
        int answerable,
        int handled,
        Integer signedAfter,
        Integer publishedAfter,
        int promises,
        int kept)
        implements Serializable {

    private static final int WHOLE = 100;

    /** Percent of what waits for an answer that somebody has dealt with; null if nothing waited. */
    public Integer responseRate() {
        return answerable == 0 ? null : Math.round((float) WHOLE * handled / answerable);
    }

    /** Percent of the promises that are kept; null without any. */
    public Integer keptRate() {
        return promises == 0 ? null : Math.round((float) WHOLE * kept / promises);
    }
}
