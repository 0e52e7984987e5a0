package id.pendopo.domain.standard;

/** Where a standard is made public. */
public enum PublicationMedium {
    WEBSITE,
    /** A board or screen at the office. */
    BOARD,
    /** SIPP Nasional, the information system of public services of the national government. */
    SIPPN,
    PRINT,
    SOCIAL,
    OTHER;

    /** Whether what it is known by is a link and nothing else. */
    public boolean linked() {
        return this == WEBSITE || this == SIPPN;
    }
}
