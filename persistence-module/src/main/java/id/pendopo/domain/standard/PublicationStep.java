package id.pendopo.domain.standard;

/** What becomes of a publication once it was noted; each happens once at most. */
public enum PublicationStep {
    /** SIPP Nasional shows what was sent. */
    SHOWN,
    /** It is not there any more. */
    WITHDRAWN
}
