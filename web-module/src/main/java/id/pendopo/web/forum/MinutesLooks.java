package id.pendopo.web.forum;

import static id.pendopo.web.platform.StatusStyle.Tone.BAD;
import static id.pendopo.web.platform.StatusStyle.Tone.INFO;
import static id.pendopo.web.platform.StatusStyle.Tone.MUTE;
import static id.pendopo.web.platform.StatusStyle.Tone.OK;
import static id.pendopo.web.platform.StatusStyle.Tone.WARN;

import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.forum.MinutesState;
import id.pendopo.web.platform.StatusStyle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Icon and colour of what is said at forums, and of the states of minutes. */
@ApplicationScoped
public class MinutesLooks implements StatusStyle {

    @Override
    public Map<? extends Enum<?>, Look> looks() {
        return Map.ofEntries(
                Map.entry(InputKind.PROPOSAL, new Look(INFO, "lightbulb")),
                Map.entry(InputKind.CRITICISM, new Look(WARN, "exclamation-circle")),
                Map.entry(InputKind.QUESTION, new Look(INFO, "question-circle")),
                Map.entry(InputKind.APPRECIATION, new Look(OK, "heart")),
                Map.entry(InputKind.COMPLAINT, new Look(BAD, "megaphone")),
                Map.entry(MinutesState.DRAFT, new Look(MUTE, "pencil")),
                Map.entry(MinutesState.REVIEW, new Look(INFO, "send")),
                Map.entry(MinutesState.SEALED, new Look(OK, "lock")));
    }
}
