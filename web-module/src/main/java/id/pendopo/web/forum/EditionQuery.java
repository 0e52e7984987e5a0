package id.pendopo.web.forum;

import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.Series;
import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.forum.EditionFilter;
import id.pendopo.web.platform.ListRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The address of the list of editions, for the page and its file. */
@RequestScoped
public class EditionQuery {

    private static final int AGENCY_LIMIT = 40;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    @Inject
    private ListRequest address;

    EditionFilter filter() {
        return new EditionFilter(
                address.text("q", EditionFilter.WORDS_LIMIT),
                address.text("agency", AGENCY_LIMIT),
                address.constant("kind", SeriesKind.class),
                address.constant("state", EditionState.class),
                address.text("series", Series.CODE_LIMIT),
                year());
    }

    /** The year of the address; null without one. */
    Integer year() {
        Long year = address.number("year");
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw new InvalidInputException("year", "input.unknownValue");
        }
        return year == null ? null : year.intValue();
    }
}
