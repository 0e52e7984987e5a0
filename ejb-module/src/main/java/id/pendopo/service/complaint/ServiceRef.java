package id.pendopo.service.complaint;

import java.io.Serializable;

/**
 * A service that complaints and deadline rules may name.
 *
 * @param agencyId the agency that renders it
 * @param active whether it is in use today
 */
public record ServiceRef(long id, String code, String name, long agencyId, String agencyCode, boolean active)
        implements Serializable {}
