package id.pendopo.web.complaint;

import static id.pendopo.web.platform.StatusStyle.Tone.BAD;
import static id.pendopo.web.platform.StatusStyle.Tone.INFO;
import static id.pendopo.web.platform.StatusStyle.Tone.MUTE;
import static id.pendopo.web.platform.StatusStyle.Tone.OK;
import static id.pendopo.web.platform.StatusStyle.Tone.WARN;

import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.DeadlineStatus;
import id.pendopo.web.platform.StatusStyle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Icon and colour of the states of complaints and their deadlines. */
@ApplicationScoped
public class ComplaintLooks implements StatusStyle {

    @Override
    public Map<? extends Enum<?>, Look> looks() {
        Map<Enum<?>, Look> looks = new HashMap<>();
        looks.put(ComplaintState.AWAITING_VERIFICATION, new Look(WARN, "eye"));
        looks.put(ComplaintState.INCOMPLETE, new Look(MUTE, "pause"));
        looks.put(ComplaintState.AWAITING_FOLLOW_UP, new Look(BAD, "exclamation-triangle"));
        looks.put(ComplaintState.IN_PROGRESS, new Look(INFO, "cog"));
        looks.put(ComplaintState.AWAITING_REPORTER, new Look(WARN, "hourglass"));
        looks.put(ComplaintState.CLOSED, new Look(OK, "check-circle"));
        looks.put(ComplaintState.FORWARDED_OUTSIDE, new Look(MUTE, "share-alt"));
        looks.put(ComplaintState.MERGED, new Look(MUTE, "clone"));
        looks.put(ComplaintState.ARCHIVED, new Look(MUTE, "folder"));
        looks.put(ComplaintState.WITHDRAWN, new Look(MUTE, "ban"));
        looks.put(DeadlineStatus.RUNNING, new Look(INFO, "clock"));
        looks.put(DeadlineStatus.PAUSED, new Look(MUTE, "pause"));
        looks.put(DeadlineStatus.MET, new Look(OK, "check"));
        looks.put(DeadlineStatus.MISSED, new Look(BAD, "exclamation-triangle"));
        looks.put(DeadlineStatus.CANCELLED, new Look(MUTE, "minus-circle"));
        return looks;
    }
}
