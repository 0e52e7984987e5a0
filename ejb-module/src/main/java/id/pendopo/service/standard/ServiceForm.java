package id.pendopo.service.standard;

import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.ServiceMode;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an officer types about a service.
 *
 * @param code what it is known by; only read when it is created
 * @param description in one or two sentences, for whoever looks for it; may be empty
 * @param agencyCode the agency that renders it
 * @param unitCode a unit of that agency; empty for none
 * @param owner position that answers for it; may be empty
 * @param audiences at least one
 * @param keywords words people look for, separated by commas
 * @param activeFrom first day; null for a new one means today
 * @param activeTo last day; null while it goes on
 */
public record ServiceForm(
        String code,
        String name,
        String description,
        ServiceKind kind,
        ServiceMode mode,
        String agencyCode,
        String unitCode,
        String owner,
        Set<Audience> audiences,
        Set<LifeEvent> lifeEvents,
        String keywords,
        LocalDate activeFrom,
        LocalDate activeTo) {}
