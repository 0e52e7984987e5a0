package id.pendopo.service.document;

import id.pendopo.domain.document.LetterPattern;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.Config;

/**
 * Numbers of official letters, without gaps within a series, agency and year. The row of the series stays locked until
 * the transaction ends, so a letter that is not saved gives its number back; for the same reason this is not for things
 * made many times a second (complaints have tracking numbers of their own).
 */
@Stateless
public class LetterNumbers {

    @Inject
    private Database database;

    @Inject
    private Config config;

    public LetterNumbers() {}

    LetterNumbers(Database database, Config config) {
        this.database = database;
        this.config = config;
    }

    /**
     * The next number as it is printed.
     *
     * @param series classification code of the letter, e.g. {@code 000.8.3}
     * @param agencyCode agency that signs
     * @param day date of the letter; its year decides where counting starts again
     */
    @RolesAllowed(Permission.SIGNED_IN)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public String next(String series, String agencyCode, LocalDate day) {
        long number = database.first(
                        """
                        insert into letter_series as s (series, agency_code, year, last_number) values (?, ?, ?, 1)
                        on conflict (series, agency_code, year) do update set last_number = s.last_number + 1
                        returning last_number""",
                        row -> row.getLong(1),
                        series,
                        agencyCode,
                        day.getYear())
                .orElseThrow();
        return pattern(series).format(series, agencyCode, number, day);
    }

    private LetterPattern pattern(String series) {
        return config.getOptionalValue("pendopo.document.letter-pattern." + series, String.class)
                .or(() -> config.getOptionalValue("pendopo.document.letter-pattern", String.class))
                .map(LetterPattern::new)
                .orElse(LetterPattern.DEFAULT);
    }
}
