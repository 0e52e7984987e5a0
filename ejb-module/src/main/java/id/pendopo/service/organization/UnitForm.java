package id.pendopo.service.organization;

import java.time.LocalDate;

/**
 * What an officer types about a unit.
 *
 * @param code what it is known by inside its agency; only read when it is created
 * @param name full name
 * @param parentCode code of the unit it lies below; empty for none
 * @param activeFrom first day
 * @param activeTo last day; null while it goes on
 */
public record UnitForm(String code, String name, String parentCode, LocalDate activeFrom, LocalDate activeTo) {}
