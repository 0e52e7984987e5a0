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
    ACTIVITY,
    /**
     * What fits the words best comes first, newest among equals. Newest first without words, or with words that so many
     * complaints hold that comparing them would say nothing.
     */
    RELEVANCE
}
