package id.pendopo.service.complaint;

/** The orders a list of complaints may have; nothing else can be sorted by. */
public enum ComplaintSort {
    /** What is due first comes first. */
    DUE,
    /** Newest receipt first. */
    NEWEST,
    /** Oldest receipt first. */
    OLDEST,
    /** What changed last comes first. */
    ACTIVITY
}
