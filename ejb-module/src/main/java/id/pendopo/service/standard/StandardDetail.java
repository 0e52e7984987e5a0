package id.pendopo.service.standard;

import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardState;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A version of a service's standard.
 *
 * @param version to be handed back with what moves it on
 * @param number 1 for the first of the service
 * @param sections all 14 components in their order
 * @param mayEdit whether the caller may write it now
 */
public record StandardDetail(
        UUID uuid,
        int version,
        int number,
        StandardState state,
        String serviceCode,
        String serviceName,
        String agencyCode,
        String agencyName,
        Instant changedAt,
        String changedBy,
        List<SectionView> sections,
        boolean mayEdit)
        implements Serializable {

    public SectionView section(StandardComponent component) {
        return sections.get(component.ordinal());
    }

    /** Components that say something, of 14. */
    public long filled() {
        return sections.stream().filter(SectionView::filled).count();
    }

    /** Components of service delivery that say something, of 6: all of them are needed to publish. */
    public long filledDelivery() {
        return sections.stream()
                .filter(section -> section.filled() && section.component().delivery())
                .count();
    }

    public List<SectionView> delivery() {
        return sections.stream()
                .filter(section -> section.component().delivery())
                .toList();
    }

    public List<SectionView> management() {
        return sections.stream()
                .filter(section -> !section.component().delivery())
                .toList();
    }
}
