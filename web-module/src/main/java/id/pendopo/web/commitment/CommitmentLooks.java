package id.pendopo.web.commitment;

import static id.pendopo.web.platform.StatusStyle.Tone.BAD;
import static id.pendopo.web.platform.StatusStyle.Tone.INFO;
import static id.pendopo.web.platform.StatusStyle.Tone.MUTE;
import static id.pendopo.web.platform.StatusStyle.Tone.OK;
import static id.pendopo.web.platform.StatusStyle.Tone.WARN;

import id.pendopo.domain.commitment.CommitmentState;
import id.pendopo.web.platform.StatusStyle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Icon and colour of where a commitment stands. */
@ApplicationScoped
public class CommitmentLooks implements StatusStyle {

    @Override
    public Map<? extends Enum<?>, Look> looks() {
        return Map.of(
                CommitmentState.OPEN, new Look(MUTE, "circle"),
                CommitmentState.IN_PROGRESS, new Look(INFO, "spinner"),
                CommitmentState.DONE, new Look(WARN, "hourglass"),
                CommitmentState.VERIFIED, new Look(OK, "check-circle"),
                CommitmentState.CANCELLED, new Look(BAD, "ban"),
                CommitmentState.CARRIED_OVER, new Look(MUTE, "forward"));
    }
}
