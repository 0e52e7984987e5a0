package id.pendopo.web.standard;

import id.pendopo.domain.standard.ServicePledge;
import id.pendopo.domain.standard.ServicePledge.Promises;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.standard.PledgeRow;
import id.pendopo.service.standard.ServicePledges;
import id.pendopo.service.standard.StandardReading;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The maklumat pelayanan of the agency the address names by {@code agency}, and the form for the next one. */
@Named
@ViewScoped
public class PledgesPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private ServicePledges pledges;

    @Inject
    private StandardReading reading;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private OnceToken once;

    private String code;
    private AgencyRef agency;
    private List<PledgeRow> all;
    private boolean maySign;
    private String promise;
    private String improvement;
    private String compensation;
    private String signatory;
    private String place;
    private LocalDate signedOn;

    /** The form begins with what was promised last, or with the three promises as the regulation words them. */
    public void open() {
        agency = agencies.byCode(code);
        all = pledges.of(code);
        maySign = reading.mayWrite(code);
        WebTexts texts = WebTexts.of(Faces.getLocale());
        Promises last = all.isEmpty()
                ? new Promises(
                        texts.get("standard.pledge.promise.default"),
                        texts.get("standard.pledge.improvement.default"),
                        texts.get("standard.pledge.compensation.default"))
                : all.get(0).promises();
        promise = last.promise();
        improvement = last.improvement();
        compensation = last.compensation();
        signatory = all.isEmpty() ? null : all.get(0).signatory();
        place = all.isEmpty() ? null : all.get(0).place();
    }

    public String sign() {
        return once.run(() -> {
            pledges.sign(code, new Promises(promise, improvement, compensation), signatory, place, signedOn);
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("standard.pledge.saved"));
            return StandardNavigation.PLEDGES + "?faces-redirect=true&agency=" + code;
        });
    }

    public AgencyRef getAgency() {
        return agency;
    }

    /** The one that holds; null before the first. */
    public PledgeRow getCurrent() {
        return all.isEmpty() ? null : all.get(0);
    }

    public List<PledgeRow> getEarlier() {
        return all.size() < 2 ? List.of() : all.subList(1, all.size());
    }

    public boolean isMaySign() {
        return maySign;
    }

    public int getPromiseLimit() {
        return ServicePledge.PROMISE_LIMIT;
    }

    public int getSignatoryLimit() {
        return ServicePledge.SIGNATORY_LIMIT;
    }

    public int getPlaceLimit() {
        return ServicePledge.PLACE_LIMIT;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPromise() {
        return promise;
    }

    public void setPromise(String promise) {
        this.promise = promise;
    }

    public String getImprovement() {
        return improvement;
    }

    public void setImprovement(String improvement) {
        this.improvement = improvement;
    }

    public String getCompensation() {
        return compensation;
    }

    public void setCompensation(String compensation) {
        this.compensation = compensation;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
