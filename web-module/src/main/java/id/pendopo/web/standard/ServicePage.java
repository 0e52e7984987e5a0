package id.pendopo.web.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.standard.PointReading;
import id.pendopo.service.standard.PointRow;
import id.pendopo.service.standard.ServicePlaces;
import id.pendopo.service.standard.ServiceReading;
import id.pendopo.service.standard.ServiceRow;
import id.pendopo.service.standard.SippnRow;
import id.pendopo.service.standard.StandardPublications;
import id.pendopo.service.standard.StandardReading;
import id.pendopo.service.standard.StandardRow;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** One service; the address names it by {@code code}. */
@Named
@ViewScoped
public class ServicePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private ServiceReading reading;

    @Inject
    private StandardReading standardReading;

    @Inject
    private StandardPublications publications;

    @Inject
    private PointReading pointReading;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    private String code;
    private ServiceRow service;
    private boolean mayKeep;
    private boolean mayRead;
    private boolean mayStart;
    private List<StandardRow> standards = List.of();
    private List<PointRow> points;
    private SippnRow sippn;

    public void open() {
        service = reading.detail(code);
        mayKeep = reading.mayKeep(service.agencyCode());
        mayRead = agencies.findByCode(service.agencyCode())
                .filter(agency -> caller.scope(Permission.STANDARD_READ).covers(agency.id()))
                .isPresent();
        sippn = mayRead ? publications.sippn(service.code()) : null;
        points = pointReading.ofService(service.code());
        if (caller.get().has(Permission.STANDARD_READ)) {
            standards = standardReading.ofService(service.code(), service.agencyCode());
            mayStart = standardReading.mayWrite(service.agencyCode())
                    && standards.stream().noneMatch(row -> row.state().beforeDecree());
        }
    }

    public ServiceRow getService() {
        return service;
    }

    /** Where it is offered today. */
    public List<PointRow> getPoints() {
        return points;
    }

    /** The counter of its agency at a point; empty where none is named. */
    public String counter(PointRow point) {
        return ServicePlaces.counter(point, service.agencyCode());
    }

    /** The versions of its standard, the latest first, for whoever may see them. */
    public List<StandardRow> getStandards() {
        return standards;
    }

    /** Whether the caller may start the next version now. */
    public boolean isMayStart() {
        return mayStart;
    }

    /** How far it is with SIPP Nasional, for whoever may read its standards; else null. */
    public SippnRow getSippn() {
        return sippn;
    }

    /** Whether the caller reads what stays inside about this service. */
    public boolean isMayRead() {
        return mayRead;
    }

    public boolean isMayKeep() {
        return mayKeep;
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
