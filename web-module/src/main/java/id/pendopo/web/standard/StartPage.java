package id.pendopo.web.standard;

import id.pendopo.service.standard.ServiceReading;
import id.pendopo.service.standard.ServiceRow;
import id.pendopo.service.standard.StandardReading;
import id.pendopo.service.standard.StandardSource;
import id.pendopo.service.standard.StandardTemplates;
import id.pendopo.service.standard.StandardWriting;
import id.pendopo.web.platform.OnceToken;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Starts the next version of the standard of the service the address names by {@code code}. */
@Named
@ViewScoped
public class StartPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private ServiceReading services;

    @Inject
    private StandardReading reading;

    @Inject
    private StandardWriting writing;

    @Inject
    private StandardTemplates templates;

    @Inject
    private OnceToken once;

    private String code;
    private ServiceRow service;
    private List<StandardSource> sources;
    private UUID from;
    private boolean templated;

    public void open() {
        service = services.detail(code);
        sources = reading.sources(code);
        templated = !templates.of(service.kind()).texts().isEmpty();
        from = sources.stream()
                .filter(source -> source.serviceCode().equals(code))
                .map(StandardSource::uuid)
                .findFirst()
                .orElse(null);
    }

    public String start() {
        return once.run(() -> StandardNavigation.STANDARD + "?faces-redirect=true&id=" + writing.start(code, from));
    }

    /** Begins with what the government says of this kind of service. */
    public String startFromTemplate() {
        return once.run(() -> StandardNavigation.STANDARD + "?faces-redirect=true&id=" + templates.start(code));
    }

    public boolean isTemplated() {
        return templated;
    }

    public ServiceRow getService() {
        return service;
    }

    /** Standards to begin with: the versions of this service first. */
    public List<StandardSource> getSources() {
        return sources;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public UUID getFrom() {
        return from;
    }

    public void setFrom(UUID from) {
        this.from = from;
    }
}
