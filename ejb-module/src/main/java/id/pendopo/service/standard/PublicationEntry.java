package id.pendopo.service.standard;

import id.pendopo.domain.standard.StandardState;
import id.pendopo.service.organization.AgencyRef;
import java.io.Serializable;

/**
 * An entry of the publication log among those of other services.
 *
 * @param number version of the standard
 * @param state of that version today
 */
public record PublicationEntry(
        long id,
        String serviceCode,
        String serviceName,
        AgencyRef agency,
        int number,
        StandardState state,
        PublicationRow published)
        implements Serializable {}
