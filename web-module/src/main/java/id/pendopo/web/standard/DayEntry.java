package id.pendopo.web.standard;

import id.pendopo.domain.standard.OpenTime;
import id.pendopo.domain.standard.OpeningHours;
import id.pendopo.domain.standard.ServicePoint;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.omnifaces.util.Faces;

/** The hours of a weekday while they are typed. */
public class DayEntry implements Serializable {

    private static final long serialVersionUID = 1;

    private final DayOfWeek day;
    private String hours;

    private DayEntry(DayOfWeek day, String hours) {
        this.day = day;
        this.hours = hours;
    }

    static List<DayEntry> week(Collection<OpenTime> times) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new DayEntry(day, OpeningHours.text(times, day)))
                .toList();
    }

    public DayOfWeek getDay() {
        return day;
    }

    /** As the service calls it in a refusal. */
    public String getField() {
        return ServicePoint.field(day);
    }

    public String getName() {
        return PointPage.name(day, Faces.getLocale());
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }
}
