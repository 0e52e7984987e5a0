package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Services of the registry, so that a complaint can name the one complained about (UU 25/2009 Pasal 40 ayat (3)). */
@Stateless
public class PublicServices {

    @Inject
    private ComplaintReference reference;

    /** Services in use, by name. */
    @RolesAllowed(Permission.SIGNED_IN)
    public List<ServiceRef> active() {
        return reference.services().stream().filter(ServiceRef::active).toList();
    }

    /** All services, also retired ones, by name. */
    @RolesAllowed({Permission.COMPLAINT_CONFIGURE, Permission.COMPLAINT_READ})
    public List<ServiceRef> all() {
        return reference.services();
    }
}
