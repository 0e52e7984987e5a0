package id.pendopo.service.document;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the public may know of an issued document.
 *
 * @param kind key of its name: {@code document.kind.<kind>}
 * @param number as printed on it
 * @param issuer agency that issued it
 * @param sha256 of the PDF, so that a copy can be compared
 */
public record DocumentVerdict(String code, String kind, String number, String issuer, Instant issuedAt, String sha256)
        implements Serializable {}
