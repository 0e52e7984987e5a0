package id.pendopo.web.organization;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.organization.Region;
import id.pendopo.domain.organization.Village;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.RegionAdministration;
import id.pendopo.service.organization.RegionDetail;
import id.pendopo.service.organization.RegionForm;
import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.SharedForm;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Adds a district, or a village to the one the address names by {@code district}, or changes the {@code code} it names. */
@Named
@ViewScoped
public class RegionFormPage implements SharedForm, Serializable {

    @Inject
    private RegionAdministration administration;

    @Inject
    private CurrentCaller caller;

    @Inject
    private OnceToken once;

    @Inject
    private Clock clock;

    private String known;
    private String district;
    private RegionDetail around;
    private int version;
    private String code;
    private String name;
    private String center;
    private LocalDate validFrom;
    private LocalDate validTo;

    public void open() {
        caller.requireEverywhere(Permission.ORGANIZATION_MANAGE);
        if (isNew()) {
            validFrom = LocalDate.now(clock.withZone(Formats.zone()));
            if (district != null && !district.isBlank()) {
                around = administration.detail(district);
                code = around.code() + ".";
            }
        } else {
            take(administration.detail(known));
        }
    }

    @Override
    public void reload() {
        open();
    }

    @Override
    public String getTrailType() {
        return "region";
    }

    @Override
    public String getTrailId() {
        return known;
    }

    private void take(RegionDetail region) {
        version = region.version();
        code = region.code();
        name = region.name();
        center = region.center();
        validFrom = region.validFrom();
        validTo = region.validTo();
        around = region.districtCode() == null ? null : administration.detail(region.districtCode());
    }

    public String save() {
        RegionForm form = new RegionForm(code, name, center, validFrom, validTo);
        if (isNew()) {
            return once.run(() -> saved(administration.add(form)));
        }
        administration.change(known, version, form);
        return saved(known);
    }

    private static String saved(String region) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("organization.saved"));
        return OrganizationNavigation.REGIONS + "?faces-redirect=true&district="
                + (Village.isCode(region) ? Village.districtCode(region) : region);
    }

    public boolean isNew() {
        return known == null || known.isBlank();
    }

    public boolean isVillage() {
        return around != null;
    }

    /** The district a village lies in; null for a district. */
    public RegionDetail getAround() {
        return around;
    }

    /** The district whose page led here. */
    public String getBack() {
        return around != null ? around.code() : known;
    }

    public int getCodeLimit() {
        return Region.CODE_LIMIT;
    }

    public int getNameLimit() {
        return Region.NAME_LIMIT;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCenter() {
        return center;
    }

    public void setCenter(String center) {
        this.center = center;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
