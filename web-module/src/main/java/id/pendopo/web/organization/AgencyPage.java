package id.pendopo.web.organization;

import id.pendopo.domain.organization.AgencyKind;
import id.pendopo.service.organization.AgencyAdministration;
import id.pendopo.service.organization.AgencyDetail;
import id.pendopo.service.organization.AgencyReading;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One agency; the address names it by {@code code}. */
@Named
@ViewScoped
public class AgencyPage implements Serializable {

    @Inject
    private AgencyReading reading;

    @Inject
    private AgencyAdministration administration;

    private String code;
    private AgencyDetail agency;

    public void open() {
        agency = reading.detail(code);
    }

    public String reopen() {
        administration.reopen(agency.code(), agency.version());
        return saved(agency.code());
    }

    static String saved(String code) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("organization.saved"));
        return OrganizationNavigation.AGENCY + "?faces-redirect=true&code=" + code;
    }

    public AgencyKind getKind() {
        return AgencyKind.valueOf(agency.kind());
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
}
