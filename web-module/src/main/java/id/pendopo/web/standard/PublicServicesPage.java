package id.pendopo.web.standard;

import id.pendopo.domain.platform.Page;
import id.pendopo.service.standard.CatalogueEntry;
import id.pendopo.service.standard.PublicStandards;
import id.pendopo.web.platform.WebTexts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** Public: the catalogue of services. The address holds everything. */
@Named
@RequestScoped
public class PublicServicesPage {

    private static final int ROWS = 20;

    @Inject
    private PublicStandards standards;

    @Inject
    private CatalogueQuery address;

    private Page<CatalogueEntry> page;

    @PostConstruct
    void read() {
        page = standards.find(address.filter(), address.cursor(), ROWS);
    }

    public Page<CatalogueEntry> getPage() {
        return page;
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
