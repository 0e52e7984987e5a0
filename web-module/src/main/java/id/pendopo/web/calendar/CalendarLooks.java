package id.pendopo.web.calendar;

import static id.pendopo.web.platform.StatusStyle.Tone.BAD;
import static id.pendopo.web.platform.StatusStyle.Tone.INFO;
import static id.pendopo.web.platform.StatusStyle.Tone.OK;
import static id.pendopo.web.platform.StatusStyle.Tone.WARN;

import id.pendopo.domain.calendar.DayKind;
import id.pendopo.web.platform.StatusStyle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Icon and colour of the kinds of days. */
@ApplicationScoped
public class CalendarLooks implements StatusStyle {

    @Override
    public Map<? extends Enum<?>, Look> looks() {
        return Map.of(
                DayKind.PUBLIC_HOLIDAY, new Look(BAD, "flag"),
                DayKind.COLLECTIVE_LEAVE, new Look(WARN, "users"),
                DayKind.LOCAL_HOLIDAY, new Look(INFO, "map-marker"),
                DayKind.SUBSTITUTE_WORKING_DAY, new Look(OK, "briefcase"));
    }
}
