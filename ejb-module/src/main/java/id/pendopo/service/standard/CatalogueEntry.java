package id.pendopo.service.standard;

import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.ServiceMode;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A service as everybody may see it.
 *
 * @param unitName unit of the agency that renders it; null where none is named
 * @param keywords words people look for, separated by commas
 * @param standard what it promises; null while no standard of it is published
 */
public record CatalogueEntry(
        UUID uuid,
        String code,
        String name,
        String description,
        ServiceKind kind,
        ServiceMode mode,
        String agencyCode,
        String agencyShortName,
        String agencyName,
        String unitName,
        List<Audience> audiences,
        List<LifeEvent> lifeEvents,
        String keywords,
        PublicStandard standard)
        implements Serializable {

    /** The same with what it promises; null where nothing is published. */
    CatalogueEntry with(PublicStandard promised) {
        return new CatalogueEntry(
                uuid,
                code,
                name,
                description,
                kind,
                mode,
                agencyCode,
                agencyShortName,
                agencyName,
                unitName,
                audiences,
                lifeEvents,
                keywords,
                promised);
    }
}
