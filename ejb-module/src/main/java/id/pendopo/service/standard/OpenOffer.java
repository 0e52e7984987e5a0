package id.pendopo.service.standard;

import java.io.Serializable;
import java.util.UUID;

/**
 * A service at a place.
 *
 * @param id made of the two others, so that it stays the same
 * @param agencyCode the agency that renders the service
 */
public record OpenOffer(UUID id, UUID service, UUID place, String agencyCode) implements Serializable {}
