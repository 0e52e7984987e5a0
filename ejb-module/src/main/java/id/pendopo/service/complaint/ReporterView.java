package id.pendopo.service.complaint;

import java.io.Serializable;

/**
 * What the caller may know of the reporter. Parts that are closed to the caller are null; contact data is masked, see
 * {@link ReporterReveal} for the clear text.
 *
 * @param sealed the report is anonymous: nothing is here for anybody
 * @param name name, if the caller may see it
 * @param onBehalfOf the person the reporter speaks for
 * @param maskedPhone e.g. 08••••••••21
 * @param maskedEmail e.g. s•••@example.id
 * @param maskedNik e.g. ••••••••••••0004
 * @param revealable whether the caller may ask for the clear text with a reason
 */
public record ReporterView(
        boolean sealed,
        String name,
        String onBehalfOf,
        String maskedPhone,
        String maskedEmail,
        String maskedNik,
        boolean revealable)
        implements Serializable {}
