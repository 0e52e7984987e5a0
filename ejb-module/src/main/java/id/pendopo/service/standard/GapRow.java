package id.pendopo.service.standard;

import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardGap;
import id.pendopo.domain.standard.StandardState;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A service that is in use and how far its standard is: of the version the public reads, or else of the latest.
 *
 * @param standard null where there is none
 * @param number version of the standard; 0 where there is none
 * @param state null where there is none
 * @param said the components that say something
 * @param since the day from which the time to the next review counts; null while it is not in force
 * @param gaps what is missing
 * @param sippn how far it is with SIPP Nasional
 */
public record GapRow(
        long id,
        String code,
        String name,
        String agencyCode,
        String agencyShortName,
        UUID standard,
        int number,
        StandardState state,
        Set<StandardComponent> said,
        LocalDate since,
        List<StandardGap> gaps,
        SippnRow sippn)
        implements Serializable {

    /** The components that say nothing, in their order; all 14 where there is no standard. */
    public List<StandardComponent> missing() {
        return Arrays.stream(StandardComponent.values())
                .filter(component -> !said.contains(component))
                .toList();
    }
}
