package id.pendopo.service.complaint;

import java.io.Serializable;
import java.time.Instant;

/**
 * What became of one complaint of many.
 *
 * @param reason why it was refused or left, in the language of the reader; empty if it was not
 * @param at when, null while it waits
 */
public record BulkItem(String trackingNumber, State state, String reason, Instant at) implements Serializable {

    public enum State {
        WAITING,
        DONE,
        FAILED,
        STOPPED
    }
}
