package id.pendopo.web.organization;

import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.organization.AgencyContacts;
import id.pendopo.service.organization.AgencyDetail;
import id.pendopo.service.organization.AgencyReading;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.SharedForm;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;

/** Adds something to the agency the address names, or changes what it has. */
public abstract class AgencyPartForm implements SharedForm, Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private AgencyReading reading;

    @Inject
    private AgencyContacts contacts;

    @Inject
    private OnceToken once;

    private String agencyCode;
    private String known;
    private AgencyDetail agency;

    /** Fills the form: what a new one begins with, or the one the address names. */
    protected abstract void fill();

    protected abstract void add();

    protected abstract void change();

    public void open() {
        read();
        if (!agency.mayEditContacts()) {
            throw new ForbiddenException("identity.forbidden");
        }
        fill();
    }

    protected void read() {
        agency = reading.detail(agencyCode);
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

    public String save() {
        if (isNew()) {
            return once.run(() -> {
                add();
                return AgencyPage.saved(agencyCode);
            });
        }
        change();
        return AgencyPage.saved(agencyCode);
    }

    /** The row that is meant. */
    protected static <R> R one(List<R> rows, Predicate<R> meant, String unknown) {
        return rows.stream().filter(meant).findFirst().orElseThrow(() -> new NotFoundException(unknown));
    }

    protected AgencyContacts contacts() {
        return contacts;
    }

    public boolean isNew() {
        return known == null || known.isBlank();
    }

    public AgencyDetail getAgency() {
        return agency;
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
}
