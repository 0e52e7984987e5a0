package id.pendopo.service.standard;

import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardSection.Content;
import id.pendopo.domain.standard.StandardState;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What everybody may read of a standard: never a component of its management, nor who wrote what.
 *
 * @param number of the version, 1 for the first of the service
 * @param state in force, under review (it still holds), or published and not yet in force
 * @param inForceFrom null before it is in force
 * @param decree number of the decree that established it
 * @param sections components of service delivery in their order: those that were asked for
 */
public record PublicStandard(
        UUID uuid,
        int number,
        StandardState state,
        LocalDate publishedOn,
        LocalDate inForceFrom,
        LocalDate reviewedOn,
        String decree,
        LocalDate decidedOn,
        Instant changedAt,
        List<SectionView> sections)
        implements Serializable {

    public PublicStandard {
        sections = List.copyOf(sections);
    }

    /** Whether it is applied already. */
    public boolean inForce() {
        return state != StandardState.PUBLISHED;
    }

    /** What it says about a component; an empty one where it says nothing. */
    public SectionView section(StandardComponent component) {
        return sections.stream()
                .filter(section -> section.component() == component)
                .findFirst()
                .orElseGet(() -> new SectionView(component, 0, Content.EMPTY, false, 0, null, null));
    }
}
