package id.pendopo.web.organization;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.organization.Agency;
import id.pendopo.domain.organization.AgencyKind;
import id.pendopo.domain.organization.Letterhead;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyAdministration;
import id.pendopo.service.organization.AgencyDetail;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyForm;
import id.pendopo.service.organization.AgencyReading;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.organization.LetterheadForm;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.SharedForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Creates an agency, or changes the one the address names by {@code code}. */
@Named
@ViewScoped
public class AgencyFormPage implements SharedForm, Serializable {

    @Inject
    private AgencyReading reading;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private AgencyAdministration administration;

    @Inject
    private CurrentCaller caller;

    @Inject
    private OnceToken once;

    private String known;
    private int version;
    private String code;
    private String shortName;
    private String name;
    private AgencyKind kind;
    private String parent;
    private LocalDate activeFrom;
    private String government;
    private String address;
    private String city;
    private String postalCode;
    private String phone;
    private String email;
    private String website;
    private String headTitle;

    public void open() {
        caller.requireEverywhere(Permission.ORGANIZATION_MANAGE);
        if (known != null && !known.isBlank()) {
            take(reading.detail(known));
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
        return known;
    }

    private void take(AgencyDetail agency) {
        version = agency.version();
        code = agency.code();
        shortName = agency.shortName();
        name = agency.name();
        kind = AgencyKind.valueOf(agency.kind());
        parent = agency.parent() == null ? null : agency.parent().code();
        activeFrom = agency.activeFrom();
        LetterheadForm letterhead = agency.letterhead();
        government = letterhead.government();
        address = letterhead.address();
        city = letterhead.city();
        postalCode = letterhead.postalCode();
        phone = letterhead.phone();
        email = letterhead.email();
        website = letterhead.website();
        headTitle = letterhead.headTitle();
    }

    public String save() {
        LetterheadForm letterhead =
                new LetterheadForm(government, address, city, postalCode, phone, email, website, headTitle, null);
        AgencyForm form = new AgencyForm(
                code, shortName, name, kind == null ? null : kind.name(), parent, activeFrom, letterhead);
        if (isNew()) {
            return once.run(() -> AgencyPage.saved(administration.create(form)));
        }
        administration.change(known, version, form);
        return AgencyPage.saved(known);
    }

    public boolean isNew() {
        return known == null || known.isBlank();
    }

    /** Agencies that may stand above: all but itself. */
    public List<AgencyRef> getParents() {
        return directory.active().stream()
                .filter(other -> !other.code().equals(known))
                .toList();
    }

    public AgencyKind[] getKinds() {
        return AgencyKind.values();
    }

    public int getCodeLimit() {
        return Agency.CODE_LIMIT;
    }

    public int getShortNameLimit() {
        return Agency.SHORT_NAME_LIMIT;
    }

    public int getNameLimit() {
        return Agency.NAME_LIMIT;
    }

    public int getLineLimit() {
        return Letterhead.LINE_LIMIT;
    }

    public int getAddressLimit() {
        return Letterhead.ADDRESS_LIMIT;
    }

    public int getCityLimit() {
        return Letterhead.CITY_LIMIT;
    }

    public int getPhoneLimit() {
        return Letterhead.PHONE_LIMIT;
    }

    public int getHeadTitleLimit() {
        return Letterhead.HEAD_TITLE_LIMIT;
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

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public AgencyKind getKind() {
        return kind;
    }

    public void setKind(AgencyKind kind) {
        this.kind = kind;
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

    public String getGovernment() {
        return government;
    }

    public void setGovernment(String government) {
        this.government = government;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getHeadTitle() {
        return headTitle;
    }

    public void setHeadTitle(String headTitle) {
        this.headTitle = headTitle;
    }
}
