package id.pendopo.service.commitment;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.organization.AgencyDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Makes SQL of what somebody asks for. */
@ApplicationScoped
public class CommitmentWhere {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST = 100;

    /** What a promise came from as everybody may know it: a complaint only where it is published. */
    static final String PUBLIC_LABEL =
            "case when k.source = 'COMPLAINT' and k.public_path = '' then '' else k.source_label end";

    @Inject
    private AgencyDirectory agencies;

    /**
     * Conditions on the table {@code commitment} under the alias {@code k}, each with {@code and} before it.
     *
     * @param values gets the values for the question marks, in order
     * @throws InvalidInputException naming {@code agency} or {@code year} if it is not known
     */
    String of(CommitmentFilter filter, List<Object> values) {
        return of(filter, "k.source_label", values);
    }

    /** @param label what words are looked for in beside the statement */
    String of(CommitmentFilter filter, String label, List<Object> values) {
        StringBuilder where = new StringBuilder();
        if (filter.agency() != null) {
            where.append(" and k.agency_id = ?");
            values.add(agencies.findByCode(filter.agency())
                    .orElseThrow(() -> new InvalidInputException("agency", "input.unknownValue"))
                    .id());
        }
        if (filter.source() != null) {
            where.append(" and k.source = ?");
            values.add(filter.source().name());
        }
        if (filter.year() != null) {
            if (filter.year() < FIRST_YEAR || filter.year() > LAST_YEAR) {
                throw new InvalidInputException("year", "input.unknownValue");
            }
            where.append(" and k.promised_on between ? and ?");
            values.add(LocalDate.of(filter.year(), 1, 1));
            values.add(LocalDate.of(filter.year(), 12, 31));
        }
        String words = filter.words() == null ? "" : filter.words().strip().replace("\u0000", "");
        if (!words.isEmpty()) {
            String pattern = "%"
                    + words.substring(0, Math.min(words.length(), LONGEST)).replaceAll("([\\\\%_])", "\\\\$1") + "%";
            where.append(" and (k.statement ilike ? or " + label + " ilike ?)");
            values.add(pattern);
            values.add(pattern);
        }
        return where.toString();
    }
}
