package id.pendopo.web.organization;

import static id.pendopo.web.platform.StatusStyle.Tone.INFO;
import static id.pendopo.web.platform.StatusStyle.Tone.MUTE;
import static id.pendopo.web.platform.StatusStyle.Tone.OK;

import id.pendopo.service.organization.ImportPreview.Effect;
import id.pendopo.web.platform.StatusStyle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Icon and colour of what an import does. */
@ApplicationScoped
public class OrganizationLooks implements StatusStyle {

    @Override
    public Map<? extends Enum<?>, Look> looks() {
        return Map.of(
                Effect.NEW, new Look(OK, "plus-circle"),
                Effect.CHANGED, new Look(INFO, "pencil"),
                Effect.UNCHANGED, new Look(MUTE, "minus"));
    }
}
