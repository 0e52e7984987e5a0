package id.pendopo.web.standard;

import id.pendopo.service.standard.ServiceReading;
import id.pendopo.service.standard.ServiceRow;
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

    private String code;
    private ServiceRow service;
    private boolean mayKeep;

    public void open() {
        service = reading.detail(code);
        mayKeep = reading.mayKeep(service.agencyCode());
    }

    public ServiceRow getService() {
        return service;
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
