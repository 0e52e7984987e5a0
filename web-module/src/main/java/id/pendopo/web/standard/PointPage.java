package id.pendopo.web.standard;

import id.pendopo.domain.standard.OpeningHours;
import id.pendopo.service.standard.OfferedService;
import id.pendopo.service.standard.PointReading;
import id.pendopo.service.standard.PointRow;
import id.pendopo.service.standard.ServiceReading;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** One service point; the address names it by {@code code}. */
@Named
@ViewScoped
public class PointPage implements Serializable {

    private static final long serialVersionUID = 1;

    /** The hours of a weekday; empty when it is closed. */
    public record Day(String name, String hours) implements Serializable {}

    @Inject
    private PointReading reading;

    @Inject
    private ServiceReading serviceReading;

    private String code;
    private PointRow point;
    private List<OfferedService> services;
    private boolean mayKeep;

    public void open() {
        point = reading.detail(code);
        services = reading.services(point.code());
        mayKeep = serviceReading.mayKeep(point.agencyCode());
    }

    static String name(DayOfWeek day, Locale locale) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    public List<Day> getWeek() {
        Locale locale = Faces.getLocale();
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(name(day, locale), OpeningHours.text(point.times(), day, locale)))
                .toList();
    }

    public String getAccess() {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return point.access().stream().map(texts::label).collect(Collectors.joining(", "));
    }

    public PointRow getPoint() {
        return point;
    }

    public List<OfferedService> getServices() {
        return services;
    }

    public boolean isMayKeep() {
        return mayKeep;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
