package id.pendopo.domain.complaint;

/**
 * Who may be told that a complaint exists, as far as the figures must know it; the database keeps the number. The same
 * lines as in {@link ComplaintVisibility}.
 */
public enum FigureTier {
    /** Everybody: verified, being worked on or closed, and neither confidential nor supervision-level. */
    PUBLIC,
    /** Staff: not (yet, or no longer) public, but nothing about it is confidential. */
    ORDINARY,
    CONFIDENTIAL,
    SUPERVISION,
    /** Supervision-level about the agency that examines it: for coordinators only. */
    SUPERVISION_OF_ITSELF;

    static FigureTier of(FigureSource source) {
        if (source.supervision()) {
            return source.agencyId() != 0 && source.agencyId() == source.reportedAgencyId()
                    ? SUPERVISION_OF_ITSELF
                    : SUPERVISION;
        }
        if (source.confidential()) {
            return CONFIDENTIAL;
        }
        return switch (source.state()) {
            case AWAITING_FOLLOW_UP, IN_PROGRESS, AWAITING_REPORTER, CLOSED -> source.verified() ? PUBLIC : ORDINARY;
            default -> ORDINARY;
        };
    }
}
