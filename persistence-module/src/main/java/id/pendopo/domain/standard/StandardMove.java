package id.pendopo.domain.standard;

import static id.pendopo.domain.standard.StandardState.APPROVED;
import static id.pendopo.domain.standard.StandardState.DISCUSSED;
import static id.pendopo.domain.standard.StandardState.DRAFT;
import static id.pendopo.domain.standard.StandardState.ESTABLISHED;
import static id.pendopo.domain.standard.StandardState.IN_FORCE;
import static id.pendopo.domain.standard.StandardState.PROPOSED;
import static id.pendopo.domain.standard.StandardState.PUBLISHED;
import static id.pendopo.domain.standard.StandardState.REVOKED;
import static id.pendopo.domain.standard.StandardState.UNDER_REVIEW;

import id.pendopo.domain.identity.Permission;
import java.util.EnumSet;
import java.util.Set;

/**
 * The state machine of a standard, as a table: from where, to where, who, and what must be there. The order is that of
 * PermenPANRB 15/2014: drafted, discussed with the community, established by a decree, published, applied, reviewed.
 */
public enum StandardMove {
    /** The agency has written it and asks its head. */
    PROPOSE(EnumSet.of(DRAFT), PROPOSED, Permission.STANDARD_EDIT, StandardNeed.DELIVERY),
    /** The agency's head agrees. */
    APPROVE(EnumSet.of(PROPOSED), APPROVED, Permission.STANDARD_APPROVE, StandardNeed.DELIVERY),
    /** Back to the writer, with a reason. */
    RETURN(EnumSet.of(PROPOSED, APPROVED, DISCUSSED), DRAFT, Permission.STANDARD_APPROVE, StandardNeed.REASON),
    /** It was discussed with the community; the signed minutes prove it. */
    DISCUSS(EnumSet.of(APPROVED), DISCUSSED, Permission.STANDARD_EDIT, StandardNeed.MINUTES),
    /** A decree (SK) establishes it. */
    ESTABLISH(
            EnumSet.of(DISCUSSED),
            ESTABLISHED,
            Permission.STANDARD_ESTABLISH,
            StandardNeed.DELIVERY,
            StandardNeed.MINUTES,
            StandardNeed.DECREE),
    /** Its delivery components and the agency's maklumat are made public. */
    PUBLISH(
            EnumSet.of(ESTABLISHED),
            PUBLISHED,
            Permission.STANDARD_EDIT,
            StandardNeed.DELIVERY,
            StandardNeed.MINUTES,
            StandardNeed.DECREE,
            StandardNeed.PLEDGE),
    /** It is applied; what it replaces is revoked. */
    ENFORCE(EnumSet.of(PUBLISHED), IN_FORCE, Permission.STANDARD_EDIT),
    REVIEW(EnumSet.of(IN_FORCE), UNDER_REVIEW, Permission.STANDARD_EDIT),
    /** Reviewed with the community and kept as it is. */
    KEEP(EnumSet.of(UNDER_REVIEW), IN_FORCE, Permission.STANDARD_EDIT, StandardNeed.REVIEW_MINUTES),
    REVOKE(
            EnumSet.of(ESTABLISHED, PUBLISHED, IN_FORCE, UNDER_REVIEW),
            REVOKED,
            Permission.STANDARD_ESTABLISH,
            StandardNeed.REASON);

    private final Set<StandardState> from;
    private final StandardState to;
    private final String permission;
    private final Set<StandardNeed> needs;

    StandardMove(Set<StandardState> from, StandardState to, String permission, StandardNeed... needs) {
        this.from = from;
        this.to = to;
        this.permission = permission;
        this.needs = Set.of(needs);
    }

    public boolean startsAt(StandardState state) {
        return from.contains(state);
    }

    public StandardState to() {
        return to;
    }

    /** What whoever does it must be allowed. */
    public String permission() {
        return permission;
    }

    /** What must be there. */
    public Set<StandardNeed> needs() {
        return needs;
    }
}
