package id.pendopo.domain.complaint;

/** What a file on a complaint is for. */
public enum AttachmentKind {
    /** What the reporter brings. */
    REPORT,
    /** What the agency shows of its work, for example photos before and after. */
    EVIDENCE,
    /** The place before the work. */
    BEFORE,
    /** The place after the work. */
    AFTER,
    /** What goes to the reporter with a reply or the answer. */
    REPLY
}
