package id.pendopo.web.standard;

import static id.pendopo.web.platform.StatusStyle.Tone.BAD;
import static id.pendopo.web.platform.StatusStyle.Tone.INFO;
import static id.pendopo.web.platform.StatusStyle.Tone.MUTE;
import static id.pendopo.web.platform.StatusStyle.Tone.OK;
import static id.pendopo.web.platform.StatusStyle.Tone.WARN;

import id.pendopo.domain.standard.SippnStatus;
import id.pendopo.domain.standard.StandardGap;
import id.pendopo.domain.standard.StandardState;
import id.pendopo.web.platform.StatusStyle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Icon and colour of the states of a standard, of what is missing about one, and of where it is with SIPP Nasional. */
@ApplicationScoped
public class StandardLooks implements StatusStyle {

    @Override
    public Map<? extends Enum<?>, Look> looks() {
        return Map.ofEntries(
                Map.entry(StandardState.DRAFT, new Look(MUTE, "pencil")),
                Map.entry(StandardState.PROPOSED, new Look(INFO, "send")),
                Map.entry(StandardState.APPROVED, new Look(INFO, "thumbs-up")),
                Map.entry(StandardState.DISCUSSED, new Look(INFO, "comments")),
                Map.entry(StandardState.ESTABLISHED, new Look(INFO, "file-check")),
                Map.entry(StandardState.PUBLISHED, new Look(OK, "megaphone")),
                Map.entry(StandardState.IN_FORCE, new Look(OK, "check-circle")),
                Map.entry(StandardState.UNDER_REVIEW, new Look(WARN, "refresh")),
                Map.entry(StandardState.REVOKED, new Look(MUTE, "ban")),
                Map.entry(StandardGap.NONE, new Look(BAD, "times-circle")),
                Map.entry(StandardGap.INCOMPLETE, new Look(WARN, "list")),
                Map.entry(StandardGap.UNPUBLISHED, new Look(WARN, "eye-slash")),
                Map.entry(StandardGap.DUE, new Look(WARN, "clock")),
                Map.entry(StandardGap.OVERDUE, new Look(BAD, "exclamation-circle")),
                Map.entry(StandardGap.NOTHING, new Look(OK, "check-circle")),
                Map.entry(SippnStatus.NOT_SENT, new Look(MUTE, "minus-circle")),
                Map.entry(SippnStatus.SENT, new Look(INFO, "send")),
                Map.entry(SippnStatus.SHOWN, new Look(OK, "check-circle")),
                Map.entry(SippnStatus.RENEW, new Look(WARN, "refresh")));
    }
}
