package id.pendopo.domain.complaint;

/**
 * A complaint has become one that not everybody may know of; what was made of it elsewhere must not tell of it.
 *
 * @param trackingNumber as it is written in the database by now
 */
public record ComplaintConcealed(String trackingNumber) {}
