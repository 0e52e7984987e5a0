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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private Map<UUID, List<String>> offered;
    private List<ServicePlaces.Place> points;

    @PostConstruct
    void read() {
        page = standards.find(address.filter(), address.cursor(), ROWS);
        offered = places.names(page.rows().stream().map(CatalogueEntry::uuid).toList());
        points = places.offering();
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
        List<String> names = offered.getOrDefault(entry.uuid(), List.of());
        String first = names.stream().limit(PLACES).collect(Collectors.joining(", "));
        int more = names.size() - PLACES;
        return more > 0 ? WebTexts.of(Faces.getLocale()).get("standard.public.needed.more", first, more) : first;
    }

    /** To be put behind the address of a service. */
    public String getQuery() {
        return address.query();
    }

    /** The line under a name: who renders it and how one gets it. */
    public String context(CatalogueEntry entry) {
        return entry.agencyName() + " · " + WebTexts.of(Faces.getLocale()).label(entry.mode());
    }
}
