package id.pendopo.web.forum;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.web.platform.ListRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The address of the figures, for the page and its file. */
@RequestScoped
public class FigureQuery {

    private static final int AGENCY = 40;
    private static final int LONGEST = 9_999;

    @Inject
    private ListRequest address;

    /** Null for this year. */
    Integer year() {
        Long year = address.number("year");
        if (year != null && (year < 0 || year > LONGEST)) {
            throw new InvalidInputException("year", "input.unknownValue");
        }
        return year == null ? null : year.intValue();
    }

    String agency() {
        return address.text("agency", AGENCY);
    }
}
