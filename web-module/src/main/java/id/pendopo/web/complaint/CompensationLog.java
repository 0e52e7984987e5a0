package id.pendopo.web.complaint;

import id.pendopo.service.complaint.CompensationRow;
import id.pendopo.service.complaint.Compensations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was given for a service, for the page of its rules of compensation. */
@Named
@RequestScoped
public class CompensationLog {

    @Inject
    private Compensations compensations;

    private List<CompensationRow> rows;

    public List<CompensationRow> of(String service) {
        if (rows == null) {
            rows = compensations.of(service);
        }
        return rows;
    }
}
