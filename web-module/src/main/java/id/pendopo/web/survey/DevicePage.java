package id.pendopo.web.survey;

import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.platform.PublicAddress;
import id.pendopo.service.survey.DeviceRow;
import id.pendopo.service.survey.SurveyDevices;
import id.pendopo.service.survey.SurveyTargetRef;
import id.pendopo.service.survey.SurveyTargets;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One tablet at a counter, or a new one. */
@Named("surveyDevicePage")
@ViewScoped
public class DevicePage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String HERE = "/survey/device.xhtml?faces-redirect=true&device=";
    private static final int CODE = 40;

    @Inject
    private SurveyDevices devices;

    @Inject
    private SurveyTargets targets;

    @Inject
    private PublicAddress addresses;

    @Inject
    private ListRequest address;

    @Inject
    private OnceToken once;

    private DeviceRow device;
    private String name;
    private String target;

    public void open() {
        String wanted = address.text("device", CODE);
        target = address.text("s", CODE);
        if (wanted != null) {
            device = devices.find(uuid(wanted));
            name = device.name();
            target = device.target();
        }
    }

    private static UUID uuid(String wanted) {
        try {
            return UUID.fromString(wanted);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("survey.kiosk.notFound");
        }
    }

    public String save() {
        if (device == null) {
            return once.run(() -> shown(devices.add(target, name)));
        }
        devices.change(device.uuid(), device.version(), target, name);
        return done("survey.device.saved");
    }

    public String renew() {
        return shown(devices.renew(device.uuid(), device.version()));
    }

    public String revoke() {
        devices.revoke(device.uuid(), device.version());
        return done("survey.device.revoked");
    }

    private static String shown(SurveyDevices.Pairing pairing) {
        Faces.setFlashAttribute("kioskCode", pairing.code());
        return HERE + pairing.uuid();
    }

    private String done(String said) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get(said));
        return HERE + device.uuid();
    }

    /** What it may ask about, which is nothing that needs codes: for one that is there only subjects of the same agency, and the one it has. */
    public List<SelectItem> getTargets() {
        List<SelectItem> items = new ArrayList<>();
        for (SurveyTargetRef one : targets.enterable()) {
            if (!one.byCode() && (device == null || one.agencyId() == device.agencyId())) {
                items.add(new SelectItem(one.code(), one.name()));
            }
        }
        if (device != null && items.stream().noneMatch(item -> item.getValue().equals(device.target()))) {
            items.add(0, new SelectItem(device.target(), device.targetName()));
        }
        return items;
    }

    /** What is opened on the tablet. */
    public String getKiosk() {
        return addresses.of("/public/kiosk/index.xhtml");
    }

    public boolean isFresh() {
        return device == null;
    }

    public DeviceRow getDevice() {
        return device;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
