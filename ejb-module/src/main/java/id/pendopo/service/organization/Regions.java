package id.pendopo.service.organization;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.organization.District;
import id.pendopo.domain.organization.GeoPoint;
import id.pendopo.domain.organization.Region;
import id.pendopo.domain.organization.Village;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What adding one region and importing many have in common. */
@ApplicationScoped
public class Regions {

    @Inject
    private Today today;

    @Inject
    private EntityManager em;

    @Inject
    private CurrentCaller caller;

    void requireGovernmentWide() {
        caller.requireEverywhere(Permission.ORGANIZATION_MANAGE);
    }

    /** Everything that ever had this code. */
    List<Region> withCode(String code) {
        String sought = code == null ? "" : code.replace("\u0000", "");
        List<Region> found =
                new ArrayList<>(em.createQuery("select d from District d where d.code = :code", District.class)
                        .setParameter("code", sought)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList());
        found.addAll(em.createQuery("select v from Village v where v.code = :code", Village.class)
                .setParameter("code", sought)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList());
        return found;
    }

    /** Of those with one code the one that holds today, else the latest. */
    Optional<Region> newest(List<Region> sameCode) {
        LocalDate today = this.today.get();
        return sameCode.stream()
                .max(Comparator.comparing((Region region) -> region.holdsOn(today))
                        .thenComparing(Region::getValidFrom));
    }

    /**
     * Makes a region; the caller saves it.
     *
     * @param district the one a village lies in; null if there is none with its code
     */
    static Region make(RegionForm form, District district) {
        Region region;
        String code = form.code() == null ? "" : form.code().strip();
        if (Village.isCode(code)) {
            if (district == null) {
                throw new InvalidInputException("code", "organization.region.noDistrict", Village.districtCode(code));
            }
            region = new Village(district, code, form.name(), form.validFrom());
        } else {
            region = new District(code, form.name(), GeoPoint.parse("center", form.center()), form.validFrom());
        }
        region.describe(form.name(), form.validFrom(), form.validTo());
        requireInside(region, district);
        return region;
    }

    /** A village holds only while its district does. */
    static void requireInside(Region village, District district) {
        if (!(village instanceof Village)) {
            return;
        }
        if (village.getValidFrom().isBefore(district.getValidFrom())) {
            throw new InvalidInputException(
                    "validFrom", "organization.region.beforeDistrict", district.getName(), district.getValidFrom());
        }
        if (!district.lastsUntil(village.getValidTo())) {
            throw new InvalidInputException(
                    "validTo", "organization.region.afterDistrict", district.getName(), district.getValidTo());
        }
    }

    static void requireFree(Region region, List<Region> sameCode) {
        boolean taken = sameCode.stream()
                .anyMatch(other -> other != region && other.overlaps(region.getValidFrom(), region.getValidTo()));
        if (taken) {
            throw new InvalidInputException("code", "organization.regionCode.taken", region.getCode());
        }
    }
}
