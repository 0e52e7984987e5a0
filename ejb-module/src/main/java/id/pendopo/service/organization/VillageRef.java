package id.pendopo.service.organization;

import java.io.Serializable;

/**
 * A kelurahan or desa.
 *
 * @param id internal number; never shown outside
 * @param code region code, for example 36.71.01.1001
 * @param name for example Sukasari
 * @param districtId internal number of its district
 */
public record VillageRef(long id, String code, String name, long districtId) implements Serializable {}
