package id.pendopo.web.organization;

import id.pendopo.domain.organization.Agency;
import id.pendopo.service.organization.AgencyDetail.UnitRow;
import id.pendopo.service.organization.UnitForm;
import id.pendopo.web.platform.Formats;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Adds a unit to the agency the address names, or changes the one it names by {@code unit}. */
@Named
@ViewScoped
public class UnitFormPage extends AgencyPartForm {

    private static final long serialVersionUID = 1;

    @Inject
    private Clock clock;

    private int version;
    private String code;
    private String name;
    private String parent;
    private LocalDate activeFrom;
    private LocalDate activeTo;

    @Override
    protected void fill() {
        if (isNew()) {
            activeFrom = LocalDate.now(clock.withZone(Formats.zone()));
        } else {
            take(one(getAgency().units(), unit -> unit.code().equals(getKnown()), "organization.unit.unknown"));
        }
    }

    private void take(UnitRow unit) {
        version = unit.version();
        code = unit.code();
        name = unit.name();
        parent = unit.parentCode();
        activeFrom = unit.activeFrom();
        activeTo = unit.activeTo();
    }

    @Override
    protected void add() {
        contacts().addUnit(getAgencyCode(), form());
    }

    @Override
    protected void change() {
        contacts().changeUnit(getAgencyCode(), getKnown(), version, form());
    }

    private UnitForm form() {
        return new UnitForm(code, name, parent, activeFrom, activeTo);
    }

    /** Units that may stand above: all but itself. */
    public List<UnitRow> getParents() {
        return getAgency().units().stream()
                .filter(unit -> !unit.code().equals(getKnown()))
                .toList();
    }

    public int getCodeLimit() {
        return Agency.CODE_LIMIT;
    }

    public int getNameLimit() {
        return Agency.NAME_LIMIT;
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
