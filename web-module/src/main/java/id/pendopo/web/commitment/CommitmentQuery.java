package id.pendopo.web.commitment;

import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.commitment.CommitmentFilter;
import id.pendopo.service.commitment.CommitmentSort;
import id.pendopo.service.commitment.CommitmentTab;
import id.pendopo.web.platform.ListRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;

/** The address of the board, of the lists behind it and of their files. */
@RequestScoped
public class CommitmentQuery {

    private static final int CODE = 40;
    private static final int WORDS = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    @Inject
    private ListRequest address;

    CommitmentFilter filter() {
        return new CommitmentFilter(
                address.text("agency", CODE),
                address.constant("source", CommitmentSource.class),
                year(),
                address.text("q", WORDS));
    }

    private Integer year() {
        Long year = address.number("year");
        if (year == null) {
            return null;
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidInputException("year", "input.unknownValue");
        }
        return year.intValue();
    }

    CommitmentTab tab() {
        CommitmentTab tab = address.constant("tab", CommitmentTab.class);
        return tab == null ? CommitmentTab.OPEN : tab;
    }

    CommitmentSort sort() {
        String sort = sorted();
        return sort == null
                ? null
                : CommitmentSort.valueOf(sort.replace("-", "").toUpperCase(Locale.ROOT));
    }

    boolean descending() {
        String sort = sorted();
        return sort != null && sort.startsWith("-");
    }

    private String sorted() {
        return address.sort(Set.of("due", "promised", "progress"));
    }

    String cursor() {
        return address.cursor();
    }
}
