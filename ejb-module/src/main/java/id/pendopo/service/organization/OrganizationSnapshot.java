package id.pendopo.service.organization;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All agencies and regions at one moment; immutable, shared by all requests. */
public record OrganizationSnapshot(
        List<AgencyRef> active,
        Map<Long, AgencyRef> agencyById,
        Map<String, AgencyRef> agencyByCode,
        List<DistrictRef> districts,
        Map<Long, DistrictRef> districtById,
        Map<Long, VillageRef> villageById,
        Map<Long, List<VillageRef>> villagesByDistrict) {

    /**
     * @param all every agency, also closed ones, which past complaints still name
     * @param active those active today, in the order lists show them
     * @param districts every district; {@code currentDistricts} those whose code holds today
     */
    static OrganizationSnapshot of(
            List<AgencyRef> all,
            List<AgencyRef> active,
            List<DistrictRef> districts,
            List<DistrictRef> currentDistricts,
            List<VillageRef> villages,
            List<VillageRef> currentVillages) {
        return new OrganizationSnapshot(
                List.copyOf(active),
                index(all, AgencyRef::id),
                index(all, AgencyRef::code),
                List.copyOf(currentDistricts),
                index(districts, DistrictRef::id),
                index(villages, VillageRef::id),
                currentVillages.stream()
                        .collect(Collectors.groupingBy(VillageRef::districtId, Collectors.toUnmodifiableList())));
    }

    private static <K, T> Map<K, T> index(List<T> rows, Function<T, K> key) {
        return rows.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
}
