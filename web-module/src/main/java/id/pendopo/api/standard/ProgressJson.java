package id.pendopo.api.standard;

import id.pendopo.api.platform.Json;
import id.pendopo.domain.standard.StandardGap;
import id.pendopo.service.standard.BoardRow;
import id.pendopo.service.standard.GapRow;
import id.pendopo.service.standard.SippnRow;
import java.util.Arrays;

/** How far standards are, as REST tells it. */
final class ProgressJson {

    private ProgressJson() {}

    static void agency(Json json, BoardRow row) {
        json.object("agency", agency -> agency.put("code", row.agencyCode()).put("name", row.agencyName()))
                .put("services", row.services())
                .list("gaps", Arrays.asList(StandardGap.values()), (one, gap) -> one.put("gap", gap)
                        .put("services", row.count(gap)))
                .put("pledged", row.pledged());
    }

    static void service(Json json, GapRow row) {
        json.put("code", row.code())
                .put("name", row.name())
                .object("agency", agency -> agency.put("code", row.agencyCode()).put("name", row.agencyShortName()));
        if (row.standard() != null) {
            json.object("standard", standard -> standard.put("number", row.number())
                    .put("state", row.state())
                    .put("since", row.since()));
        }
        json.strings("gaps", StandardJson.names(row.gaps()))
                .strings("missing", StandardJson.names(row.missing()))
                .object("sippn", sippn -> sippn(sippn, row.sippn()));
    }

    static void sippn(Json json, SippnRow row) {
        json.put("status", row.status())
                .put("sentOn", row.sentOn())
                .put("shownOn", row.shownOn())
                .put("address", StandardJson.filled(row.address()));
    }
}
