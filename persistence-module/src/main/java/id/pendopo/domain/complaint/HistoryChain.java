package id.pendopo.domain.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

/** Where the history of a complaint ends: the next entry is chained to it. Reading a history is {@link ComplaintHistory}. */
@Embeddable
public class HistoryChain implements Serializable {

    @Column(name = "event_count")
    private int eventCount;

    @Column(name = "last_hash")
    private byte[] lastHash;

    protected HistoryChain() {}

    static HistoryChain begin() {
        HistoryChain chain = new HistoryChain();
        chain.lastHash = ComplaintEvent.BEGINNING;
        return chain;
    }

    /** The next entry, which then is the end of the chain. */
    ComplaintEvent next(
            UUID complaint,
            Act act,
            EventType type,
            EventVisibility visibility,
            ComplaintState from,
            ComplaintState to,
            String text,
            Map<String, String> details) {
        int number = eventCount + 1;
        ComplaintEvent event =
                new ComplaintEvent(complaint, number, lastHash, act, type, visibility, from, to, text, details);
        eventCount = number;
        lastHash = event.hash();
        return event;
    }

    int length() {
        return eventCount;
    }

    byte[] lastHash() {
        return lastHash.clone();
    }
}
