package id.pendopo.domain.standard;

/** What a service point is. */
public enum PointKind {
    /** A place of one agency: its office, a technical unit, a counter elsewhere. */
    OFFICE,
    /** Mal Pelayanan Publik (Perpres 89/2021): a place where many institutions have a counter. */
    MALL,
    /** Comes to people; may have no address. */
    MOBILE
}
