package id.pendopo.web.forum;

import static id.pendopo.web.platform.StatusStyle.Tone.BAD;
import static id.pendopo.web.platform.StatusStyle.Tone.INFO;
import static id.pendopo.web.platform.StatusStyle.Tone.MUTE;
import static id.pendopo.web.platform.StatusStyle.Tone.OK;
import static id.pendopo.web.platform.StatusStyle.Tone.WARN;

import id.pendopo.domain.forum.QuestionState;
import id.pendopo.web.platform.StatusStyle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Icon and colour of the states of questions to a forum. */
@ApplicationScoped
public class QuestionLooks implements StatusStyle {

    @Override
    public Map<? extends Enum<?>, Look> looks() {
        return Map.of(
                QuestionState.INCOMING, new Look(WARN, "inbox"),
                QuestionState.APPROVED, new Look(INFO, "comments"),
                QuestionState.DEFERRED, new Look(WARN, "clock"),
                QuestionState.ANSWERED, new Look(OK, "check-circle"),
                QuestionState.REJECTED, new Look(BAD, "times-circle"),
                QuestionState.MERGED, new Look(MUTE, "clone"));
    }
}
