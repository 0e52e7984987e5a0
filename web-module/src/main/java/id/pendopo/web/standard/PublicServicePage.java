package id.pendopo.web.standard;

import id.pendopo.domain.standard.OpeningHours;
import id.pendopo.service.standard.CatalogueEntry;
import id.pendopo.service.standard.ConsultationMinutes;
import id.pendopo.service.standard.PledgeRow;
import id.pendopo.service.standard.PointRow;
import id.pendopo.service.standard.PublicStandards;
import id.pendopo.service.standard.ServicePlaces;
import id.pendopo.service.standard.ServicePledges;
import id.pendopo.web.platform.WebTexts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** Public: what one service promises; any other code is not found. */
@Named
@RequestScoped
public class PublicServicePage {

    @Inject
    private PublicStandards standards;

    @Inject
    private ServicePledges pledges;

    @Inject
    private ServicePlaces offered;

    @Inject
    private CatalogueQuery address;

    private CatalogueEntry service;
    private List<PointRow> places;
    private PledgeRow pledge;
    private ConsultationMinutes.Signed consultation;

    @PostConstruct
    void read() {
        service = standards.read(address.code());
        places = offered.of(service.uuid());
        if (service.standard() != null) {
            pledge = pledges.of(service.agencyCode()).stream().findFirst().orElse(null);
            consultation = standards.consultation(service.standard().uuid()).orElse(null);
        }
    }

    public CatalogueEntry getService() {
        return service;
    }

    /** Where it is offered today, by name. */
    public List<PointRow> getPlaces() {
        return places;
    }

    /** The counter of its agency at a place; empty where none is named. */
    public String counter(PointRow place) {
        return ServicePlaces.counter(place, service.agencyCode());
    }

    /** When a place is open, in a few lines; none where nobody said. */
    public List<String> hours(PointRow place) {
        return OpeningHours.week(place.times(), Faces.getLocale());
    }

    /** What makes a place easy to use, in a line. */
    public String access(PointRow place) {
        return labels(place.access());
    }

    /** The agency's maklumat pelayanan that holds; null before the first, or while nothing is published. */
    public PledgeRow getPledge() {
        return pledge;
    }

    /** The published consultation at which its standard was discussed; null if there is none. */
    public ConsultationMinutes.Signed getConsultation() {
        return consultation;
    }

    /** The list this page was opened from, as it was. */
    public String getBack() {
        return "/public/services.xhtml" + address.query().replaceFirst("^&", "?");
    }

    public String getAudiences() {
        return labels(service.audiences());
    }

    public String getLifeEvents() {
        return labels(service.lifeEvents());
    }

    private static String labels(List<? extends Enum<?>> constants) {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return constants.stream().map(texts::label).collect(Collectors.joining(", "));
    }
}
