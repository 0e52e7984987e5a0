package id.pendopo.web.standard;

import id.pendopo.domain.platform.Page;
import id.pendopo.service.standard.CatalogueEntry;
import id.pendopo.service.standard.PublicStandards;
import id.pendopo.service.standard.ServicePlaces;
import id.pendopo.web.platform.WebTexts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Public: the catalogue of services. The address holds everything. */
@Named
@RequestScoped
public class PublicServicesPage {

    private static final int ROWS = 20;
    private static final int PLACES = 2;

    @Inject
    private PublicStandards standards;

    @Inject
    private ServicePlaces places;

    @Inject
    private CatalogueQuery address;

    private Page<CatalogueEntry> page;
    private final Map<UUID, String> offered = new HashMap<>();
    private List<ServicePlaces.Place> points;
    private String query;

    @PostConstruct
    void read() {
        page = standards.find(address.filter(), address.cursor(), ROWS);
        places.names(page.rows().stream().map(CatalogueEntry::uuid).toList())
                .forEach((service, names) -> offered.put(service, StandardWords.few(names, PLACES)));
        points = places.offering();
        query = address.query();
    }

    public Page<CatalogueEntry> getPage() {
        return page;
    }

    /** The places one can choose. */
    public List<SelectItem> getPoints() {
        return points.stream()
                .map(point -> new SelectItem(point.code(), point.name()))
                .toList();
    }

    /** Where a service is offered, in a line: the first few places, and how many more there are; empty where nobody said. */
    public String where(CatalogueEntry entry) {
        return offered.getOrDefault(entry.uuid(), "");
    }

    /** To be put behind the address of a service. */
    public String getQuery() {
        return query;
    }

    /** The line under a name: who renders it and how one gets it. */
    public String context(CatalogueEntry entry) {
        return entry.agencyName() + " · " + WebTexts.of(Faces.getLocale()).label(entry.mode());
    }
}
