package id.pendopo.service.standard;

import java.io.Serializable;
import java.util.UUID;

/**
 * An agency as open data; how to reach it is what its letters say.
 *
 * @param parent the agency it belongs to; null for none
 */
public record OpenAgency(
        UUID uuid,
        String code,
        String shortName,
        String name,
        UUID parent,
        String address,
        String city,
        String postalCode,
        String phone,
        String email,
        String website)
        implements Serializable {}
