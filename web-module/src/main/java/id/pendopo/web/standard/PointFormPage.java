package id.pendopo.web.standard;

import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.ServicePoint;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.standard.PointForm;
import id.pendopo.service.standard.PointReading;
import id.pendopo.service.standard.PointRegistry;
import id.pendopo.service.standard.PointRow;
import id.pendopo.service.standard.ServiceReading;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.SharedForm;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Adds a service point, or changes the one the address names by {@code code}. */
@Named
@ViewScoped
public class PointFormPage implements SharedForm, Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private PointReading reading;

    @Inject
    private ServiceReading services;

    @Inject
    private PointRegistry registry;

    @Inject
    private OnceToken once;

    private String known;
    private int version;
    private List<AgencyRef> agencies;
    private PointEntry entry = new PointEntry();

    public void open() {
        agencies = services.keptAgencies();
        if (isNew()) {
            if (agencies.size() == 1) {
                entry.setAgency(agencies.get(0).code());
            }
            return;
        }
        PointRow point = reading.detail(known);
        if (!services.mayKeep(point.agencyCode())) {
            throw new ForbiddenException("identity.forbidden");
        }
        version = point.version();
        entry = PointEntry.of(point);
    }

    @Override
    public void reload() {
        PointEntry typed = entry;
        open();
        entry.keepSeats(typed);
    }

    @Override
    public String getTrailType() {
        return "service-point";
    }

    @Override
    public String getTrailId() {
        return known;
    }

    public void addSeat() {
        entry.getSeats().add(new SeatEntry());
    }

    public void removeSeat(SeatEntry seat) {
        entry.getSeats().remove(seat);
    }

    public String save() {
        PointForm form = entry.form();
        if (isNew()) {
            return once.run(() -> saved(registry.create(form)));
        }
        registry.change(known, version, form);
        return saved(known);
    }

    private static String saved(String code) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("standard.point.saved"));
        return StandardNavigation.POINT + "?faces-redirect=true&code=" + code;
    }

    public boolean isNew() {
        return known == null || known.isBlank();
    }

    /** The agencies that may keep it. */
    public List<AgencyRef> getAgencies() {
        return agencies;
    }

    public PointEntry getEntry() {
        return entry;
    }

    public int getCodeLimit() {
        return PublicService.CODE_LIMIT;
    }

    public int getNameLimit() {
        return ServicePoint.NAME_LIMIT;
    }

    public int getAddressLimit() {
        return ServicePoint.ADDRESS_LIMIT;
    }

    public int getPhoneLimit() {
        return ServicePoint.PHONE_LIMIT;
    }

    public int getNoteLimit() {
        return ServicePoint.NOTE_LIMIT;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }
}
