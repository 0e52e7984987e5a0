package id.pendopo.service.standard;

import java.io.Serializable;

/** A service that is offered at a service point, with the agency that renders it. */
public record OfferedService(String code, String name, String agencyCode, String agencyShortName)
        implements Serializable {}
