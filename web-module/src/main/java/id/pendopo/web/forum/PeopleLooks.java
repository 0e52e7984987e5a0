package id.pendopo.web.forum;

import static id.pendopo.web.platform.StatusStyle.Tone.BAD;
import static id.pendopo.web.platform.StatusStyle.Tone.INFO;
import static id.pendopo.web.platform.StatusStyle.Tone.MUTE;
import static id.pendopo.web.platform.StatusStyle.Tone.OK;
import static id.pendopo.web.platform.StatusStyle.Tone.WARN;

import id.pendopo.domain.forum.AttendanceStatus;
import id.pendopo.domain.forum.ParticipantState;
import id.pendopo.web.platform.StatusStyle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Icon and colour of what people answer, and of whether they came. */
@ApplicationScoped
public class PeopleLooks implements StatusStyle {

    @Override
    public Map<? extends Enum<?>, Look> looks() {
        Map<Enum<?>, Look> looks = new HashMap<>();
        looks.put(ParticipantState.LISTED, new Look(MUTE, "pencil"));
        looks.put(ParticipantState.SENT, new Look(INFO, "envelope"));
        looks.put(ParticipantState.COMING, new Look(OK, "check"));
        looks.put(ParticipantState.DELEGATED, new Look(OK, "users"));
        looks.put(ParticipantState.DECLINED, new Look(MUTE, "times"));
        looks.put(ParticipantState.WAITING, new Look(WARN, "hourglass"));
        looks.put(ParticipantState.WITHDRAWN, new Look(MUTE, "minus-circle"));
        looks.put(AttendanceStatus.PRESENT, new Look(OK, "check-circle"));
        looks.put(AttendanceStatus.EXCUSED, new Look(INFO, "info-circle"));
        looks.put(AttendanceStatus.ABSENT, new Look(BAD, "times-circle"));
        return looks;
    }
}
