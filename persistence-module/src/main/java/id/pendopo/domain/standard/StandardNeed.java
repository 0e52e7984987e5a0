package id.pendopo.domain.standard;

/** What a move of a standard may ask for. */
public enum StandardNeed {
    /** All six components of service delivery say something. */
    DELIVERY,
    /** Signed minutes (berita acara) of the discussion with the community. */
    MINUTES,
    /** A decree (SK) that names it. */
    DECREE,
    /** The agency's maklumat pelayanan. */
    PLEDGE,
    /** Minutes of the review, later than the last one. */
    REVIEW_MINUTES,
    /** A sentence saying why. */
    REASON
}
