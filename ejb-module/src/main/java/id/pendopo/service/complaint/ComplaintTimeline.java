package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintEvent;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.complaint.EventType;
import id.pendopo.domain.complaint.EventVisibility;
import id.pendopo.domain.identity.Caller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the history of a complaint as far as the caller may. */
@ApplicationScoped
public class ComplaintTimeline {

    /** How many entries a page shows; the newest. */
    static final int LIMIT = 200;

    private static final Set<String> AGENCIES = Set.of("agency", "from");

    @Inject
    private Database database;

    @Inject
    private AgencyDirectory agencies;

    /** Oldest first, at most {@link #LIMIT} of the newest. */
    List<TimelineEntry> read(Complaint complaint, Caller caller) {
        return newest(complaint, caller, LIMIT);
    }

    /** The newest entries the caller may read, oldest first. */
    List<TimelineEntry> newest(Complaint complaint, Caller caller, int number) {
        List<TimelineEntry> entries = new ArrayList<>(database.list(
                """
                select seq, at, actor_name, type, visibility, body, from_state, to_state, details
                from complaint_event where complaint_id = ? order by seq desc limit ?""",
                this::entry,
                complaint.getId(),
                Math.min(Math.max(number, 1), LIMIT)));
        entries.removeIf(entry -> !ComplaintVisibility.reads(entry.visibility(), complaint, caller));
        if (!ComplaintVisibility.reads(EventVisibility.INTERNAL, complaint, caller)) {
            entries.forEach(entry -> entry.details().remove(ComplaintEvent.CHECKLIST));
        }
        Collections.reverse(entries);
        return entries;
    }

    /** What was made sure of with an answer; null if no list was kept then. */
    static List<String> checklist(Map<String, String> details) {
        String ticked = details.get(ComplaintEvent.CHECKLIST);
        return ticked == null ? null : ticked.isEmpty() ? List.of() : List.of(ticked.split(","));
    }

    private TimelineEntry entry(ResultSet row) throws SQLException {
        String from = row.getString("from_state");
        String to = row.getString("to_state");
        return new TimelineEntry(
                row.getInt("seq"),
                Database.instant(row, "at"),
                row.getString("actor_name"),
                EventType.valueOf(row.getString("type")),
                EventVisibility.valueOf(row.getString("visibility")),
                row.getString("body"),
                from == null ? null : ComplaintState.valueOf(from),
                to == null ? null : ComplaintState.valueOf(to),
                named(ComplaintEvent.decode(row.getString("details"))));
    }

    /** Internal numbers of agencies never leave: outside they are known by their code. */
    private Map<String, String> named(Map<String, String> details) {
        AGENCIES.forEach(key -> details.computeIfPresent(key, (name, id) -> agencies.findById(Long.valueOf(id))
                .map(AgencyRef::code)
                .orElse(null)));
        return details;
    }
}
