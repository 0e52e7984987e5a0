package id.pendopo.service.organization;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.organization.District;
import id.pendopo.domain.organization.GeoPoint;
import id.pendopo.domain.organization.Region;
import id.pendopo.domain.organization.Village;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.organization.Agencies.Differences;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which districts and villages there are: for those who manage the whole government. Codes: Permendagri 58/2021. */
@Stateless
@RolesAllowed(Permission.ORGANIZATION_MANAGE)
public class RegionAdministration {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Regions regions;

    @Inject
    private Today today;

    @Inject
    private Agencies agencies;

    /**
     * The region with this code that holds today, else the latest that had it.
     *
     * @throws NotFoundException if there never was one
     * @throws id.pendopo.domain.platform.ForbiddenException unless the caller manages the whole government
     */
    public RegionDetail detail(String code) {
        regions.requireGovernmentWide();
        return detail(require(code));
    }

    /**
     * Those that do not hold today, former and future ones, by code.
     *
     * @throws id.pendopo.domain.platform.ForbiddenException unless the caller manages the whole government
     */
    public List<RegionDetail> notInForce() {
        regions.requireGovernmentWide();
        LocalDate day = today.get();
        String outside = " r where r.validFrom > :today or r.validTo < :today order by r.code, r.validFrom";
        return Stream.concat(
                        em.createQuery("select r from District" + outside, District.class)
                                .setParameter("today", day)
                                .getResultStream(),
                        em.createQuery("select r from Village" + outside, Village.class)
                                .setParameter("today", day)
                                .getResultStream())
                .map(this::detail)
                .toList();
    }

    /**
     * Adds a district or a village; which of the two, its code says.
     *
     * @return its code
     * @throws InvalidInputException if a field is not acceptable, the code is taken on one of these days, or a village's
     *     district is not there
     * @throws id.pendopo.domain.platform.ForbiddenException unless the caller manages the whole government
     */
    public String add(RegionForm form) {
        regions.requireGovernmentWide();
        String code = form.code() == null ? "" : form.code().strip();
        Region region = Regions.make(form, Village.isCode(code) ? district(Village.districtCode(code)) : null);
        Regions.requireFree(region, regions.withCode(region.getCode()));
        em.persist(region);
        agencies.saved("regionAdded", "region", region.getCode(), Map.of("name", region.getName()));
        return region.getCode();
    }

    /**
     * Changes name, place and days. A last day closes the region: complaints keep naming it, new ones cannot.
     *
     * @param version the version the caller has read
     * @throws NotFoundException if there is no such region
     * @throws InvalidInputException if a field is not acceptable
     * @throws RuleViolationException if a district would end while villages in it go on
     * @throws StaleVersionException if somebody else has changed it since
     * @throws id.pendopo.domain.platform.ForbiddenException unless the caller manages the whole government
     */
    public void change(String code, int version, RegionForm form) {
        regions.requireGovernmentWide();
        Region region = require(code);
        Agencies.requireVersion(region, version);
        RegionDetail before = detail(region);
        region.describe(form.name(), form.validFrom(), form.validTo());
        Regions.requireFree(region, regions.withCode(region.getCode()));
        if (region instanceof District district) {
            district.moveTo(GeoPoint.parse("center", form.center()));
            requireAround(district);
        } else if (region instanceof Village village) {
            Regions.requireInside(village, village.getDistrict());
        }
        RegionDetail after = detail(region);
        agencies.saved(
                "regionChanged",
                "region",
                region.getCode(),
                new Differences()
                        .between("name", before.name(), after.name())
                        .between("center", before.center(), after.center())
                        .between("validFrom", before.validFrom(), after.validFrom())
                        .between("validTo", before.validTo(), after.validTo())
                        .toMap());
    }

    /** A district holds as long as the villages in it. */
    private void requireAround(District district) {
        List<Village> villages = em.createQuery("select v from Village v where v.district = :district", Village.class)
                .setParameter("district", district)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        for (Village village : villages) {
            if (village.getValidFrom().isBefore(district.getValidFrom())
                    || !district.lastsUntil(village.getValidTo())) {
                throw new RuleViolationException("organization.region.hasVillages", village.getName());
            }
        }
    }

    private District district(String code) {
        return (District) regions.newest(regions.withCode(code)).orElse(null);
    }

    private Region require(String code) {
        return regions.newest(regions.withCode(code))
                .orElseThrow(() -> new NotFoundException("organization.region.unknown"));
    }

    private RegionDetail detail(Region region) {
        GeoPoint center = region instanceof District district ? district.getCenter() : null;
        return new RegionDetail(
                region.getVersion(),
                region.getCode(),
                region.getName(),
                center == null ? "" : center.toString(),
                region.getValidFrom(),
                region.getValidTo(),
                region instanceof Village village ? village.getDistrict().getCode() : null,
                region.holdsOn(today.get()));
    }
}
