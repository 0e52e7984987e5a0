package id.pendopo.web.standard;

import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.ServiceMode;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.standard.ServiceForm;
import id.pendopo.service.standard.ServiceReading;
import id.pendopo.service.standard.ServiceRegistry;
import id.pendopo.service.standard.ServiceRow;
import id.pendopo.service.standard.UnitChoice;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.SharedForm;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Adds a service, or changes the one the address names by {@code code}. */
@Named("serviceFormPage")
@ViewScoped
public class ServiceFormPage implements SharedForm, Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private ServiceReading reading;

    @Inject
    private ServiceRegistry registry;

    @Inject
    private OnceToken once;

    private String known;
    private int version;
    private List<AgencyRef> agencies;
    private List<UnitChoice> units;
    private String code;
    private String name;
    private String description;
    private ServiceKind kind = ServiceKind.ADMINISTRATIVE;
    private ServiceMode mode = ServiceMode.IN_PERSON;
    private String agency;
    private String unit;
    private String owner;
    private List<Audience> audiences = List.of(Audience.CITIZEN);
    private List<LifeEvent> lifeEvents = List.of();
    private String keywords;
    private LocalDate activeFrom;
    private LocalDate activeTo;

    public void open() {
        agencies = reading.keptAgencies();
        if (isNew()) {
            if (agencies.size() == 1) {
                agency = agencies.get(0).code();
            }
            return;
        }
        ServiceRow service = reading.detail(known);
        if (!reading.mayKeep(service.agencyCode())) {
            throw new ForbiddenException("identity.forbidden");
        }
        version = service.version();
        code = service.code();
        name = service.name();
        description = service.description();
        kind = service.kind();
        mode = service.mode();
        agency = service.agencyCode();
        unit = service.unitCode();
        owner = service.owner();
        audiences = service.audiences();
        lifeEvents = service.lifeEvents();
        keywords = service.keywords();
        activeFrom = service.activeFrom();
        activeTo = service.activeTo();
    }

    @Override
    public void reload() {
        open();
        units = null;
    }

    @Override
    public String getTrailType() {
        return "service";
    }

    @Override
    public String getTrailId() {
        return known;
    }

    public String save() {
        ServiceForm form = new ServiceForm(
                code,
                name,
                description,
                kind,
                mode,
                agency,
                unit,
                owner,
                audiences == null ? Set.of() : Set.copyOf(audiences),
                lifeEvents == null ? Set.of() : Set.copyOf(lifeEvents),
                keywords,
                activeFrom,
                activeTo);
        if (isNew()) {
            return once.run(() -> saved(registry.create(form)));
        }
        registry.change(known, version, form);
        return saved(known);
    }

    private static String saved(String code) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("standard.service.saved"));
        return StandardNavigation.SERVICE + "?faces-redirect=true&code=" + code;
    }

    /** Another agency was chosen: its units are others. */
    public void agencyChanged() {
        unit = null;
        units = null;
    }

    public boolean isNew() {
        return known == null || known.isBlank();
    }

    /** The agencies the service may belong to. */
    public List<AgencyRef> getAgencies() {
        return agencies;
    }

    /** The active units of the chosen agency, and the one the service has. */
    public List<UnitChoice> getUnits() {
        if (units == null) {
            units = reading.units(agency, unit);
        }
        return units;
    }

    public int getCodeLimit() {
        return PublicService.CODE_LIMIT;
    }

    public int getNameLimit() {
        return PublicService.NAME_LIMIT;
    }

    public int getDescriptionLimit() {
        return PublicService.DESCRIPTION_LIMIT;
    }

    public int getOwnerLimit() {
        return PublicService.OWNER_LIMIT;
    }

    public int getKeywordsLimit() {
        return PublicService.KEYWORDS_LIMIT;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public ServiceKind getKind() {
        return kind;
    }

    public void setKind(ServiceKind kind) {
        this.kind = kind;
    }

    public ServiceMode getMode() {
        return mode;
    }

    public void setMode(ServiceMode mode) {
        this.mode = mode;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public List<Audience> getAudiences() {
        return audiences;
    }

    public void setAudiences(List<Audience> audiences) {
        this.audiences = audiences;
    }

    public List<LifeEvent> getLifeEvents() {
        return lifeEvents;
    }

    public void setLifeEvents(List<LifeEvent> lifeEvents) {
        this.lifeEvents = lifeEvents;
    }

    public String getKeywords() {
        return keywords;
    }

    public void setKeywords(String keywords) {
        this.keywords = keywords;
    }

    public LocalDate getActiveFrom() {
        return activeFrom;
    }

    public void setActiveFrom(LocalDate activeFrom) {
        this.activeFrom = activeFrom;
    }

    public LocalDate getActiveTo() {
        return activeTo;
    }

    public void setActiveTo(LocalDate activeTo) {
        this.activeTo = activeTo;
    }
}
