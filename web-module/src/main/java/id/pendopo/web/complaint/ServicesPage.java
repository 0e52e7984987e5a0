package id.pendopo.web.complaint;

import id.pendopo.service.complaint.PublicServices;
import id.pendopo.service.complaint.ServiceRef;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Services that complaints and deadline rules may name, and the form for the one in the address ({@code edit}). */
@Named
@ViewScoped
public class ServicesPage extends SettingsForm<ServiceRef> {

    private static final long serialVersionUID = 1;

    @Inject
    private PublicServices services;

    @Override
    public String getTrailType() {
        return "service";
    }

    @Override
    protected List<ServiceRef> readAll() {
        return services.all();
    }

    @Override
    protected String codeOf(ServiceRef service) {
        return service.code();
    }

    @Override
    protected void take(ServiceRef service) {
        take(service.id(), service.version(), service.code(), service.name(), service.agencyCode(), service.active());
    }

    public String save() {
        return save(
                () -> services.save(getId(), getVersion(), getCode(), getName(), getAgency(), isActive()),
                "complaint.services.saved",
                "/admin/services.xhtml");
    }
}
