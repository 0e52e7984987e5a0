package id.pendopo.web.organization;

import id.pendopo.domain.organization.Agency;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.organization.AgencyContacts;
import id.pendopo.service.organization.AgencyDetail;
import id.pendopo.service.organization.AgencyDetail.UnitRow;
import id.pendopo.service.organization.AgencyReading;
import id.pendopo.service.organization.UnitForm;
import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.SharedForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Adds a unit to the agency the address names, or changes the one it names by {@code unit}. */
@Named
@ViewScoped
public class UnitFormPage implements SharedForm, Serializable {

    @Inject
    private AgencyReading reading;

    @Inject
    private AgencyContacts contacts;

    @Inject
    private OnceToken once;

    @Inject
    private Clock clock;

    private String agencyCode;
    private String known;
    private AgencyDetail agency;
    private int version;
    private String code;
    private String name;
    private String parent;
    private LocalDate activeFrom;
    private LocalDate activeTo;

    public void open() {
        agency = reading.detail(agencyCode);
        if (!agency.mayEditContacts()) {
            throw new ForbiddenException("identity.forbidden");
        }
        if (isNew()) {
            activeFrom = LocalDate.now(clock.withZone(Formats.zone()));
        } else {
            take(agency.units().stream()
                    .filter(unit -> unit.code().equals(known))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("organization.unit.unknown")));
        }
    }

    @Override
    public void reload() {
        open();
    }

    @Override
    public String getTrailType() {
        return "agency";
    }

    @Override
    public String getTrailId() {
        return agencyCode;
    }

    private void take(UnitRow unit) {
        version = unit.version();
        code = unit.code();
        name = unit.name();
        parent = unit.parentCode();
        activeFrom = unit.activeFrom();
        activeTo = unit.activeTo();
    }

    public String save() {
        UnitForm form = new UnitForm(code, name, parent, activeFrom, activeTo);
        if (isNew()) {
            return once.run(() -> {
                contacts.addUnit(agencyCode, form);
                return AgencyPage.saved(agencyCode);
            });
        }
        contacts.changeUnit(agencyCode, known, version, form);
        return AgencyPage.saved(agencyCode);
    }

    public boolean isNew() {
        return known == null || known.isBlank();
    }

    /** Units that may stand above: all but itself. */
    public List<UnitRow> getParents() {
        return agency.units().stream()
                .filter(unit -> !unit.code().equals(known))
                .toList();
    }

    public AgencyDetail getAgency() {
        return agency;
    }

    public int getCodeLimit() {
        return Agency.CODE_LIMIT;
    }

    public int getNameLimit() {
        return Agency.NAME_LIMIT;
    }

    public String getAgencyCode() {
        return agencyCode;
    }

    public void setAgencyCode(String agencyCode) {
        this.agencyCode = agencyCode;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
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

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public LocalDate getActiveFrom() {
        return activeFrom;
    }

    public void setActiveFrom(LocalDate activeFrom) {
        this.activeFrom = activeFrom;
    }

    public LocalDate getActiveTo() {
        return activeTo;
    }

    public void setActiveTo(LocalDate activeTo) {
        this.activeTo = activeTo;
    }
}
