package id.pendopo.service.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Districts and villages, from memory, as {@link AgencyDirectory}; public facts as well. */
@ApplicationScoped
public class RegionDirectory {

    @Inject
    private OrganizationSnapshots snapshots;

    /** The districts of today, by name. */
    public List<DistrictRef> districts() {
        return snapshots.current().districts();
    }

    /** The villages of a district today, by name; none for an unknown district. */
    public List<VillageRef> villages(long districtId) {
        return snapshots.current().villagesByDistrict().getOrDefault(districtId, List.of());
    }

    /** The district with this internal number, also a former one. */
    public Optional<DistrictRef> findDistrict(Long id) {
        return Optional.ofNullable(id)
                .map(known -> snapshots.current().districtById().get(known));
    }

    /** The district that has this region code today. */
    public Optional<DistrictRef> findDistrict(String code) {
        return districts().stream()
                .filter(district -> district.code().equals(code))
                .findFirst();
    }

    /** The village with this internal number, also a former one. */
    public Optional<VillageRef> findVillage(Long id) {
        return Optional.ofNullable(id)
                .map(known -> snapshots.current().villageById().get(known));
    }

    /** The village that has this region code today. */
    public Optional<VillageRef> findVillage(String code) {
        return districts().stream()
                .flatMap(district -> villages(district.id()).stream())
                .filter(village -> village.code().equals(code))
                .findFirst();
    }
}
