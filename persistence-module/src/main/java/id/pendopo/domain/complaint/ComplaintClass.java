package id.pendopo.domain.complaint;

/** The three kinds of report SP4N-LAPOR! knows; the class decides how many days the resolution may take. */
public enum ComplaintClass {
    /** Pengaduan. */
    COMPLAINT,
    /** Aspirasi. */
    ASPIRATION,
    /** Permintaan informasi. */
    INFORMATION_REQUEST
}
