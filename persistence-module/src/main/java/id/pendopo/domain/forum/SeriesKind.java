package id.pendopo.domain.forum;

/**
 * What kind of forum a series holds. "FKP" is short for several of these, so the kind is kept and never the letters.
 */
public enum SeriesKind {
    /** Forum Konsultasi Publik, PermenPANRB 16/2017. */
    CONSULTATION,
    /** Forum Komunikasi Publik, SE MenPANRB 56/2017. */
    COMMUNICATION,
    /** A discussion on television, radio or a stream. */
    BROADCAST,
    /** Consultation on RPJMD or RKPD. */
    PLANNING,
    OTHER;

    /** Whether each edition has one of the five topics of PermenPANRB 16/2017. */
    public boolean needsTopic() {
        return this == CONSULTATION;
    }
}
