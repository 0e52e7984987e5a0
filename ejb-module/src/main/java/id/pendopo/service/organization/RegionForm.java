package id.pendopo.service.organization;

import java.time.LocalDate;

/**
 * What an officer types about a district or village; its code says which of the two it is.
 *
 * @param code region code; only read when it is added
 * @param name for example Tangerang
 * @param center latitude and longitude of a point inside a district, for maps; empty when unknown, ignored for a village
 * @param validFrom first day the code holds
 * @param validTo last day; null while it goes on
 */
public record RegionForm(String code, String name, String center, LocalDate validFrom, LocalDate validTo) {}
