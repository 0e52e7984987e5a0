package id.pendopo.web.standard;

import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.service.standard.PointFilter;
import id.pendopo.service.standard.PointReading;
import id.pendopo.service.standard.PointRow;
import id.pendopo.service.standard.ServiceOffers;
import id.pendopo.service.standard.ServiceReading;
import id.pendopo.service.standard.ServiceRow;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Where a service is offered; the address names it by {@code code}. */
@Named
@ViewScoped
public class OffersPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private ServiceReading services;

    @Inject
    private PointReading reading;

    @Inject
    private ServiceOffers offers;

    private String code;
    private ServiceRow service;
    private List<PointRow> choices;
    private Set<String> before;
    private List<String> points;

    public void open() {
        service = services.detail(code);
        if (!services.mayKeep(service.agencyCode())) {
            throw new ForbiddenException("identity.forbidden");
        }
        List<PointRow> offered = reading.ofService(service.code());
        before = offered.stream().map(PointRow::code).collect(Collectors.toSet());
        points = new ArrayList<>(before);
        choices = new ArrayList<>(reading.all(new PointFilter("", service.agencyCode(), null, null, null, null)));
        offered.stream()
                .filter(row -> choices.stream().noneMatch(known -> known.code().equals(row.code())))
                .forEach(choices::add);
    }

    public String save() {
        offers.offer(service.code(), before, Set.copyOf(points));
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("standard.offers.saved"));
        return StandardNavigation.SERVICE + "?faces-redirect=true&code=" + service.code();
    }

    public ServiceRow getService() {
        return service;
    }

    /** The points where the agency of the service sits, and those where it is offered already. */
    public List<PointRow> getChoices() {
        return choices;
    }

    public List<String> getPoints() {
        return points;
    }

    public void setPoints(List<String> points) {
        this.points = points;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
