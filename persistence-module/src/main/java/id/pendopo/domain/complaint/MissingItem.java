package id.pendopo.domain.complaint;

/** What a report may lack: the questions of a report (5W1H), the proof, and who asks (T2). */
public enum MissingItem {
    WHAT,
    WHERE,
    WHEN,
    WHO,
    WHY,
    HOW,
    EVIDENCE,
    IDENTITY
}
