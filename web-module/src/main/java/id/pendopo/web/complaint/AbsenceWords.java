package id.pendopo.web.complaint;

import id.pendopo.service.complaint.AbsenceRow;
import id.pendopo.service.complaint.Assignee;
import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;

/** Who is away, in words. */
@Named
@RequestScoped
public class AbsenceWords implements Serializable {

    /** People to choose from; who is away today says until when and who stands in. */
    public List<SelectItem> people(List<Assignee> people) {
        return people.stream()
                .map(one -> new SelectItem(
                        one.name(),
                        one.away()
                                ? one.displayName() + " (" + away(one.awayUntil(), one.substituteName()) + ")"
                                : one.displayName()))
                .toList();
    }

    /** For example: on leave until 5 Dec 2026, Budi stands in. */
    public String away(LocalDate until, String substitute) {
        return WebTexts.of(Faces.getLocale())
                .get("complaint.absence.until", Formats.day(until, false, null, Faces.getLocale()), substitute);
    }

    public String tone(AbsenceRow row) {
        return switch (row.state()) {
            case RUNNING -> "warn";
            case COMING -> "info";
            case OVER -> "mute";
        };
    }

    public String icon(AbsenceRow row) {
        return switch (row.state()) {
            case RUNNING -> "calendar-clock";
            case COMING -> "calendar";
            case OVER -> "check";
        };
    }
}
