package id.pendopo.web.complaint;

import id.pendopo.domain.identity.Permission;
import id.pendopo.service.complaint.ComplaintComponents;
import id.pendopo.service.complaint.ComplaintComponents.Count;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.web.platform.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** The complaints about a service that the caller may see, for the service's page. */
@Named("serviceComplaints")
@RequestScoped
public class ServiceComplaints {

    @Inject
    private ComplaintComponents components;

    @Inject
    private CurrentCaller caller;

    private List<Count> counts;

    /** Whether the caller reads complaints at all. */
    public boolean isShown() {
        return caller.get().has(Permission.COMPLAINT_READ)
                || caller.get().has(Permission.COMPLAINT_RECORD)
                || caller.get().has(Permission.COMPLAINT_SUPERVISION);
    }

    private List<Count> counts(String service) {
        if (counts == null) {
            counts = components.ofService(service);
        }
        return counts;
    }

    /** How many there are. */
    public String all(String service) {
        return counts(service).isEmpty() ? number(null) : number(counts(service).get(0));
    }

    /** How many name each component that was named. */
    public List<Count> named(String service) {
        return counts(service).stream()
                .filter(count -> count.component() != null)
                .toList();
    }

    public String number(Count count) {
        return count == null ? "0" : Formats.count(count.complaints(), count.capped(), Faces.getLocale());
    }
}
