package id.pendopo.web.standard;

import id.pendopo.domain.platform.Page;
import id.pendopo.domain.standard.OpeningHours;
import id.pendopo.service.platform.Today;
import id.pendopo.service.standard.PointReading;
import id.pendopo.service.standard.PointRow;
import id.pendopo.service.standard.ServiceFilter;
import id.pendopo.service.standard.ServiceReading;
import id.pendopo.web.platform.ListRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** Where services are rendered; the address holds filters, order and place. */
@Named
@RequestScoped
public class PointsPage {

    private static final int ROWS = 25;

    @Inject
    private PointReading reading;

    @Inject
    private ServiceReading services;

    @Inject
    private PointQuery query;

    @Inject
    private ListRequest address;

    @Inject
    private Today today;

    private Page<PointRow> page;

    @PostConstruct
    void load() {
        page = reading.list(query.filter(), query.sort(), query.descending(), address.cursor(), ROWS);
    }

    public Page<PointRow> getPage() {
        return page;
    }

    /** The hours of today; empty when it is closed. */
    public String hours(PointRow row) {
        return OpeningHours.text(row.times(), today.get().getDayOfWeek(), Faces.getLocale());
    }

    public List<ServiceFilter.State> getStates() {
        return List.of(ServiceFilter.State.CLOSED, ServiceFilter.State.ALL);
    }

    /** Name of the service a link led here with; null without one. */
    public String getService() {
        String code = query.filter().serviceCode();
        return code == null ? null : services.detail(code).name();
    }

    /** Whether the caller keeps the points of any agency. */
    public boolean isMayKeep() {
        return !services.keptAgencies().isEmpty();
    }
}
