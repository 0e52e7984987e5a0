package id.pendopo.domain.complaint;

/** Why a report is not taken up (T6). */
public enum ArchiveReason {
    SPAM,
    UNCLEAR,
    NOT_PUBLIC_SERVICE,
    IN_COURT,
    HATE_SPEECH,
    TEST
}
