package id.pendopo.web.forum;

import static id.pendopo.web.platform.StatusStyle.Tone.BAD;
import static id.pendopo.web.platform.StatusStyle.Tone.INFO;
import static id.pendopo.web.platform.StatusStyle.Tone.MUTE;
import static id.pendopo.web.platform.StatusStyle.Tone.OK;
import static id.pendopo.web.platform.StatusStyle.Tone.WARN;

import id.pendopo.domain.forum.Confirmation;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.web.platform.StatusStyle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Icon and colour of the states of editions and of speakers. */
@ApplicationScoped
public class ForumLooks implements StatusStyle {

    @Override
    public Map<? extends Enum<?>, Look> looks() {
        Map<Enum<?>, Look> looks = new HashMap<>();
        looks.put(EditionState.DRAFT, new Look(MUTE, "pencil"));
        looks.put(EditionState.SCHEDULED, new Look(INFO, "calendar"));
        looks.put(EditionState.RUNNING, new Look(WARN, "play-circle"));
        looks.put(EditionState.FINISHED, new Look(INFO, "flag"));
        looks.put(EditionState.SIGNED, new Look(INFO, "file-check"));
        looks.put(EditionState.PUBLISHED, new Look(OK, "megaphone"));
        looks.put(EditionState.CLOSED, new Look(OK, "check-circle"));
        looks.put(EditionState.CANCELLED, new Look(BAD, "times-circle"));
        looks.put(Confirmation.ASKED, new Look(MUTE, "question-circle"));
        looks.put(Confirmation.CONFIRMED, new Look(OK, "check"));
        looks.put(Confirmation.DECLINED, new Look(BAD, "times"));
        return looks;
    }
}
