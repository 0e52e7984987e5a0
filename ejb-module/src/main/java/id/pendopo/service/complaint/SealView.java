package id.pendopo.service.complaint;

import java.io.Serializable;
import java.time.Instant;

/**
 * How the seal of a reporter stands, for those who may break it.
 *
 * @param mayAsk whether this person may ask now
 * @param mayDecide whether a request of somebody else waits for this person
 * @param mayRead whether this person may look now
 * @param requester who asked last, null if nobody did
 * @param reason why
 * @param until end of the time to decide, or to look
 */
public record SealView(
        boolean mayAsk, boolean mayDecide, boolean mayRead, String requester, String reason, Instant until)
        implements Serializable {

    static final SealView NONE = new SealView(false, false, false, null, null, null);
}
