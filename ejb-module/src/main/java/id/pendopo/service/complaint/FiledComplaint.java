package id.pendopo.service.complaint;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the sender of a report gets back.
 *
 * @param trackingNumber public number, for example TNG-26-004163
 * @param pin secret that opens the report to its reporter together with the number; shown now and never again
 * @param receivedAt moment of receipt
 * @param version version of the new complaint
 * @param repeated true when the same key was sent before and this is the first answer again
 */
public record FiledComplaint(String trackingNumber, String pin, Instant receivedAt, int version, boolean repeated)
        implements Serializable {}
