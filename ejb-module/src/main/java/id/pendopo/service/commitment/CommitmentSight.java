package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.CommitmentMove;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Confidentiality;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import java.util.stream.Collectors;

/**
 * Who sees which promise, for one ({@link #sees}) and for lists ({@link #condition}), which say the same: those of the
 * agencies where the permission holds; what came from something confidential only who may read that.
 */
final class CommitmentSight {

    private CommitmentSight() {}

    static boolean sees(Caller caller, String permission, Long agency, boolean confidential) {
        return caller.scope(permission).covers(agency)
                && (!confidential || Confidentiality.reads(caller).covers(agency));
    }

    /**
     * Who finds out whether it is kept: the organisation bureau. What came from something confidential the bureau checks only
     * where it may read that; else whoever verifies the complaints of the whole government does, and so reads it anyway.
     */
    static boolean checks(Caller caller, Long agency, boolean confidential) {
        return sees(caller, Permission.COMMITMENT_VERIFY, agency, confidential)
                || (confidential && caller.scope(Permission.COMPLAINT_VERIFY).governmentWide());
    }

    static boolean may(Caller caller, CommitmentMove move, Long agency, boolean confidential) {
        return move.permission().equals(Permission.COMMITMENT_VERIFY)
                ? checks(caller, agency, confidential)
                : sees(caller, move.permission(), agency, confidential);
    }

    /** As an SQL condition on the table {@code commitment} under the alias {@code k}; numbers of agencies are ours. */
    static String condition(Caller caller) {
        Scope reads = caller.scope(Permission.COMMITMENT_READ);
        Scope secret = Confidentiality.reads(caller);
        return "(" + within(reads) + " and (not k.confidential or " + within(secret) + "))";
    }

    private static String within(Scope scope) {
        if (scope.governmentWide()) {
            return "true";
        }
        return scope.isEmpty()
                ? "false"
                : "k.agency_id in ("
                        + scope.agencies().stream()
                                .sorted()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "))
                        + ")";
    }
}
