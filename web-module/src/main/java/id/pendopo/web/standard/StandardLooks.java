package id.pendopo.web.standard;

import static id.pendopo.web.platform.StatusStyle.Tone.INFO;
import static id.pendopo.web.platform.StatusStyle.Tone.MUTE;
import static id.pendopo.web.platform.StatusStyle.Tone.OK;
import static id.pendopo.web.platform.StatusStyle.Tone.WARN;

import id.pendopo.domain.standard.StandardState;
import id.pendopo.web.platform.StatusStyle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Icon and colour of the states of a standard. */
@ApplicationScoped
public class StandardLooks implements StatusStyle {

    @Override
    public Map<? extends Enum<?>, Look> looks() {
        return Map.of(
                StandardState.DRAFT, new Look(MUTE, "pencil"),
                StandardState.PROPOSED, new Look(INFO, "send"),
                StandardState.APPROVED, new Look(INFO, "thumbs-up"),
                StandardState.DISCUSSED, new Look(INFO, "comments"),
                StandardState.ESTABLISHED, new Look(INFO, "file-check"),
                StandardState.PUBLISHED, new Look(OK, "megaphone"),
                StandardState.IN_FORCE, new Look(OK, "check-circle"),
                StandardState.UNDER_REVIEW, new Look(WARN, "refresh"),
                StandardState.REVOKED, new Look(MUTE, "ban"));
    }
}
