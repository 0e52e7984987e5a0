package id.pendopo.domain.complaint;

import java.util.ArrayList;
import java.util.List;

/**
 * What a complaint counts for in the figures. Its number is a bit and a place in what the database keeps, so a new one goes
 * to the end and none is ever taken away. Whether something was in time is what its deadline says, never a number of days
 * that stands here: the rules are data.
 */
public enum FigureMark {
    RECEIVED,
    STATE_AWAITING_VERIFICATION,
    STATE_INCOMPLETE,
    STATE_AWAITING_FOLLOW_UP,
    STATE_IN_PROGRESS,
    STATE_AWAITING_REPORTER,
    STATE_CLOSED,
    STATE_FORWARDED_OUTSIDE,
    STATE_MERGED,
    STATE_ARCHIVED,
    STATE_WITHDRAWN,
    VERIFIED_IN_TIME,
    VERIFIED_LATE,
    RESPONDED_IN_TIME,
    RESPONDED_LATE,
    RESOLVED_IN_TIME_COMPLAINT,
    RESOLVED_LATE_COMPLAINT,
    RESOLVED_IN_TIME_SUPERVISION,
    RESOLVED_LATE_SUPERVISION,
    RESOLVED_IN_TIME_ASPIRATION,
    RESOLVED_LATE_ASPIRATION,
    RESOLVED_IN_TIME_INFORMATION_REQUEST,
    RESOLVED_LATE_INFORMATION_REQUEST,
    /** S44, UU 25/2009 Pasal 44. */
    STATUTORY_RESPONSE_IN_TIME,
    STATUTORY_RESPONSE_LATE,
    /** S50, UU 25/2009 Pasal 50: from here on the reporter may go to the Ombudsman. */
    STATUTORY_DECISION_IN_TIME,
    STATUTORY_DECISION_LATE,
    /** A final answer stands; how many working days it took is counted beside. */
    ANSWERED,
    REOPENED,
    CLOSED_BY_ACCEPTANCE,
    CLOSED_BY_SILENCE,
    RATED_1,
    RATED_2,
    RATED_3,
    RATED_4,
    RATED_5,
    REASSIGNED_ONCE,
    REASSIGNED_TWICE,
    REASSIGNED_OFTEN,
    ESCALATED_AGENCY_HEAD,
    ESCALATED_SECRETARY,
    ESCALATED_MAYOR,
    ARCHIVED_SPAM,
    ARCHIVED_UNCLEAR,
    ARCHIVED_NOT_PUBLIC_SERVICE,
    ARCHIVED_IN_COURT,
    ARCHIVED_HATE_SPEECH,
    ARCHIVED_TEST,
    CLASS_COMPLAINT,
    CLASS_ASPIRATION,
    CLASS_INFORMATION_REQUEST,
    CONFIDENTIAL,
    ANONYMOUS,
    /** The Ombudsman looks into it. */
    OMBUDSMAN;

    private static final List<FigureMark> ALL = List.of(values());

    long bit() {
        return 1L << ordinal();
    }

    public static FigureMark of(ComplaintState state) {
        return valueOf("STATE_" + state.name());
    }

    public static FigureMark of(ComplaintClass type) {
        return valueOf("CLASS_" + type.name());
    }

    public static FigureMark of(ArchiveReason reason) {
        return valueOf("ARCHIVED_" + reason.name());
    }

    /** @param stars 1 to 5 */
    public static FigureMark rated(int stars) {
        return valueOf("RATED_" + stars);
    }

    /** Answered within the time for its kind, or not. */
    public static FigureMark resolved(boolean inTime, ComplaintClass type, boolean supervision) {
        return valueOf((inTime ? "RESOLVED_IN_TIME_" : "RESOLVED_LATE_") + (supervision ? "SUPERVISION" : type.name()));
    }

    /** Those whose bits are set. */
    static List<FigureMark> in(long bits) {
        List<FigureMark> marks = new ArrayList<>();
        for (long left = bits; left != 0; left &= left - 1) {
            marks.add(ALL.get(Long.numberOfTrailingZeros(left)));
        }
        return marks;
    }

    /** The bits of some marks together, as the database keeps them. */
    public static long bits(Iterable<FigureMark> marks) {
        long bits = 0;
        for (FigureMark mark : marks) {
            bits |= mark.bit();
        }
        return bits;
    }
}
