package id.pendopo.domain.standard;

/** How far a service is with SIPP Nasional, as the publication log of its standards says. */
public enum SippnStatus {
    /** Nothing was sent, or what was sent was withdrawn. */
    NOT_SENT,
    /** Sent, and not known to be shown yet. */
    SENT,
    SHOWN,
    /** What was sent last is a standard that was replaced or revoked since. */
    RENEW
}
