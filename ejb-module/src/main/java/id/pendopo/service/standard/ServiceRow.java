package id.pendopo.service.standard;

import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.ServiceMode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A service of the registry.
 *
 * @param version to be handed back with a change
 * @param unitCode unit of the agency that renders it; null where none is named
 * @param owner position that answers for it; may be empty
 * @param activeTo last day; null while it goes on
 * @param active whether it is in use today
 */
public record ServiceRow(
        long id,
        UUID uuid,
        int version,
        String code,
        String name,
        String description,
        ServiceKind kind,
        ServiceMode mode,
        String agencyCode,
        String agencyShortName,
        String agencyName,
        String unitCode,
        String unitName,
        String owner,
        List<Audience> audiences,
        List<LifeEvent> lifeEvents,
        String keywords,
        LocalDate activeFrom,
        LocalDate activeTo,
        boolean active)
        implements Serializable {}
