package id.pendopo.domain.standard;

/** Where a version of a standard is in its life. */
public enum StandardState {
    /** Is being written by the agency. */
    DRAFT,
    /** Written; the agency's head looks at it. */
    PROPOSED,
    /** The agency's head agrees; the organisation bureau looks at it. */
    APPROVED,
    /** Discussed with the community, with minutes to prove it. */
    DISCUSSED,
    /** Established by a decree. */
    ESTABLISHED,
    PUBLISHED,
    IN_FORCE,
    UNDER_REVIEW,
    /** Replaced by a successor or ended. */
    REVOKED;

    /** Whether its components may still be written. */
    public boolean open() {
        return this == DRAFT;
    }

    /** Whether it is on the way to a decree: of each service at most one is. */
    public boolean beforeDecree() {
        return this == DRAFT || this == PROPOSED || this == APPROVED || this == DISCUSSED;
    }

    /** Whether the public may read its delivery components. */
    public boolean isPublic() {
        return this == PUBLISHED || this == IN_FORCE || this == UNDER_REVIEW;
    }
}
