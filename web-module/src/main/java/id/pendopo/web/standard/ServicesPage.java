package id.pendopo.web.standard;

import id.pendopo.domain.platform.Page;
import id.pendopo.service.standard.ServiceFilter;
import id.pendopo.service.standard.ServiceReading;
import id.pendopo.service.standard.ServiceRow;
import id.pendopo.web.platform.ListRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The registry of services; the address holds filters, order and place. */
@Named
@RequestScoped
public class ServicesPage {

    private static final int ROWS = 25;

    @Inject
    private ServiceReading reading;

    @Inject
    private ServiceQuery query;

    @Inject
    private ListRequest address;

    private Page<ServiceRow> page;

    @PostConstruct
    void load() {
        page = reading.list(query.filter(), query.sort(), query.descending(), address.cursor(), ROWS);
    }

    public Page<ServiceRow> getPage() {
        return page;
    }

    public List<ServiceFilter.State> getStates() {
        return List.of(ServiceFilter.State.CLOSED, ServiceFilter.State.ALL);
    }

    /** Whether the caller keeps the services of any agency. */
    public boolean isMayKeep() {
        return !reading.keptAgencies().isEmpty();
    }
}
