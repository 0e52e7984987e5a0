package id.pendopo.service.complaint;

import id.pendopo.service.organization.AgencyRef;
import java.io.Serializable;

/** Compensation that was given, among that of other services. */
public record CompensationEntry(
        long id, String serviceCode, String serviceName, AgencyRef agency, CompensationRow given)
        implements Serializable {}
