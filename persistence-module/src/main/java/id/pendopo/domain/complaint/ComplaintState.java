package id.pendopo.domain.complaint;

import java.util.EnumSet;
import java.util.Set;

/** Where a complaint stands. Only {@link Moves} says how it gets from one to another. */
public enum ComplaintState {
    /** Menunggu verifikasi. */
    AWAITING_VERIFICATION,
    /** Perlu dilengkapi (tertunda). */
    INCOMPLETE,
    /** Terverifikasi, belum ditindaklanjuti. */
    AWAITING_FOLLOW_UP,
    /** Diproses. */
    IN_PROGRESS,
    /** Sudah ditanggapi, menunggu konfirmasi pelapor. */
    AWAITING_REPORTER,
    /** Selesai. */
    CLOSED,
    /** Bukan kewenangan, diteruskan ke instansi lain. */
    FORWARDED_OUTSIDE,
    /** Digabung dengan pengaduan lain (duplikat). */
    MERGED,
    /** Diarsipkan dengan alasan. */
    ARCHIVED,
    /** Dicabut pelapor atau dianggap dicabut. */
    WITHDRAWN;

    private static final Set<ComplaintState> OPEN =
            EnumSet.of(AWAITING_VERIFICATION, INCOMPLETE, AWAITING_FOLLOW_UP, IN_PROGRESS, AWAITING_REPORTER);
    private static final Set<ComplaintState> WITH_GOVERNMENT =
            EnumSet.of(AWAITING_VERIFICATION, AWAITING_FOLLOW_UP, IN_PROGRESS);

    /** Work on it is not over yet. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** The next step is the government's, so a passed deadline makes it late. */
    public boolean waitsForGovernment() {
        return WITH_GOVERNMENT.contains(this);
    }

    public static Set<ComplaintState> open() {
        return EnumSet.copyOf(OPEN);
    }
}
