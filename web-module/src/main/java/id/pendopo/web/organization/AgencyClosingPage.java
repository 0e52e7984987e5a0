package id.pendopo.web.organization;

import id.pendopo.service.organization.AgencyAdministration;
import id.pendopo.service.organization.AgencyDetail;
import id.pendopo.service.organization.AgencyReading;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Ends the agency the address names by {@code code}. */
@Named
@ViewScoped
public class AgencyClosingPage implements Serializable {

    @Inject
    private AgencyReading reading;

    @Inject
    private AgencyAdministration administration;

    private String code;
    private AgencyDetail agency;
    private LocalDate activeTo;

    public void open() {
        agency = reading.detail(code);
    }

    public String close() {
        administration.close(agency.code(), agency.version(), activeTo);
        return AgencyPage.saved(agency.code());
    }

    public AgencyDetail getAgency() {
        return agency;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getActiveTo() {
        return activeTo;
    }

    public void setActiveTo(LocalDate activeTo) {
        this.activeTo = activeTo;
    }
}
