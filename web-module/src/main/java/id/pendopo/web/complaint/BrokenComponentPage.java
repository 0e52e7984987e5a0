package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.Move;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.complaint.ComplaintComponents;
import id.pendopo.service.complaint.ComplaintDetail;
import id.pendopo.service.complaint.ComplaintReading;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Names the component of its service's standard that was broken; the address names the complaint by {@code no}. */
@Named
@ViewScoped
public class BrokenComponentPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private ComplaintReading reading;

    @Inject
    private ComplaintComponents components;

    private String number;
    private String title;
    private String service;
    private StandardComponent component;

    public void open() {
        ComplaintDetail complaint = reading.detail(number);
        if (!complaint.moves().contains(Move.NOTE)) {
            throw new ForbiddenException("identity.forbidden");
        }
        number = complaint.trackingNumber();
        title = complaint.title();
        service = complaint.serviceName();
        component = complaint.component();
    }

    public String save() {
        components.name(number, component);
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("complaint.component.saved"));
        return "/complaint/detail.xhtml?faces-redirect=true&no=" + number;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public String getService() {
        return service;
    }

    public StandardComponent getComponent() {
        return component;
    }

    public void setComponent(StandardComponent component) {
        this.component = component;
    }
}
