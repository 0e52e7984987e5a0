package id.pendopo.service.complaint;

import id.pendopo.domain.platform.StaleVersionException;
import java.util.List;

/** Somebody else changed the complaint in the meantime; carries what happened, for the person who comes second. */
public class StaleComplaintException extends StaleVersionException {

    private final int currentVersion;
    private final transient List<TimelineEntry> since;

    public StaleComplaintException(int currentVersion, List<TimelineEntry> since) {
        super(
                "complaint.stale",
                since.isEmpty() ? "" : since.get(since.size() - 1).actorName());
        this.currentVersion = currentVersion;
        this.since = List.copyOf(since);
    }

    public int currentVersion() {
        return currentVersion;
    }

    /** The newest entries of the timeline, oldest first, as far as the caller may read them. */
    public List<TimelineEntry> since() {
        return since == null ? List.of() : since;
    }
}
