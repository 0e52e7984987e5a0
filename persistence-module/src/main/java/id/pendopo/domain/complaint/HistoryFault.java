package id.pendopo.domain.complaint;

/** What does not fit between a complaint and its history. */
public enum HistoryFault {
    /** An entry was changed, taken out or put in: the hashes no longer follow each other. */
    CHAIN,
    /** The complaint counts other entries, or ends with another hash, than its history. */
    END,
    /** The state is not the one the history leads to. */
    STATE,
    /** The responsible agency is not the one the history leads to. */
    AGENCY,
    /** Seals, level or counters are not those of the history. */
    FACTS
}
