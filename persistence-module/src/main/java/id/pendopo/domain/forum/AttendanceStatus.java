package id.pendopo.domain.forum;

/** Daftar hadir: hadir, izin, tidak hadir. */
public enum AttendanceStatus {
    PRESENT,
    EXCUSED,
    ABSENT
}
