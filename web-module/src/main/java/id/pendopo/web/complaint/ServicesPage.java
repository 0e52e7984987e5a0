package id.pendopo.web.complaint;

import id.pendopo.service.complaint.PublicServices;
import id.pendopo.service.complaint.ServiceRef;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Services that complaints and deadline rules may name, and the form for the one in the address ({@code edit}). */
@Named
@ViewScoped
public class ServicesPage implements Serializable {

    @Inject
    private PublicServices services;

    @Inject
    private OnceToken once;

    private String edited;
    private Long id;
    private int version;
    private String code;
    private String name;
    private String agency;
    private boolean active = true;
    private transient List<ServiceRef> all;

    public void open() {
        getAll().stream().filter(one -> one.code().equals(edited)).findFirst().ifPresent(this::take);
    }

    private void take(ServiceRef service) {
        id = service.id();
        version = service.version();
        code = service.code();
        name = service.name();
        agency = service.agencyCode();
        active = service.active();
    }

    public String save() {
        return once.run(() -> {
            services.save(id, version, code, name, agency, active);
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("complaint.services.saved"));
            return "/admin/services.xhtml?faces-redirect=true";
        });
    }

    public List<ServiceRef> getAll() {
        if (all == null) {
            all = services.all();
        }
        return all;
    }

    /** Whether the form is open. */
    public boolean isEditing() {
        return edited != null;
    }

    public boolean isNew() {
        return id == null;
    }

    public String getEdited() {
        return edited;
    }

    public void setEdited(String edited) {
        this.edited = edited;
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

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
