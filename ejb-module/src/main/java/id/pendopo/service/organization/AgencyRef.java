package id.pendopo.service.organization;

import java.io.Serializable;

/**
 * An agency as lists and choices show it.
 *
 * @param id internal number; never shown outside
 * @param code what it is known by outside, for example DINKES
 * @param shortName for example Dinkes
 * @param name full name
 * @param kind name of the {@link id.pendopo.domain.organization.AgencyKind}
 */
public record AgencyRef(long id, String code, String shortName, String name, String kind) implements Serializable {}
