package id.pendopo.web.survey;

import static id.pendopo.web.platform.StatusStyle.Tone.BAD;
import static id.pendopo.web.platform.StatusStyle.Tone.INFO;
import static id.pendopo.web.platform.StatusStyle.Tone.MUTE;
import static id.pendopo.web.platform.StatusStyle.Tone.OK;
import static id.pendopo.web.platform.StatusStyle.Tone.WARN;

import id.pendopo.domain.survey.DeviceState;
import id.pendopo.domain.survey.Grade;
import id.pendopo.domain.survey.SurveyState;
import id.pendopo.web.platform.StatusStyle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Icon and colour of the states of surveys and of grades. */
@ApplicationScoped
public class SurveyLooks implements StatusStyle {

    @Override
    public Map<? extends Enum<?>, Look> looks() {
        Map<Enum<?>, Look> looks = new HashMap<>();
        looks.put(SurveyState.DRAFT, new Look(MUTE, "pencil"));
        looks.put(SurveyState.OPEN, new Look(INFO, "play-circle"));
        looks.put(SurveyState.CLOSED, new Look(WARN, "lock"));
        looks.put(SurveyState.PUBLISHED, new Look(OK, "megaphone"));
        looks.put(Grade.A, new Look(OK, "check-circle"));
        looks.put(Grade.B, new Look(INFO, "thumbs-up"));
        looks.put(Grade.C, new Look(WARN, "exclamation-circle"));
        looks.put(Grade.D, new Look(BAD, "exclamation-triangle"));
        looks.put(DeviceState.WAITING, new Look(INFO, "clock"));
        looks.put(DeviceState.EXPIRED, new Look(WARN, "exclamation-circle"));
        looks.put(DeviceState.PAIRED, new Look(OK, "check-circle"));
        looks.put(DeviceState.REVOKED, new Look(MUTE, "minus-circle"));
        return looks;
    }
}
