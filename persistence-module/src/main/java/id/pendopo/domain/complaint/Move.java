package id.pendopo.domain.complaint;

/**
 * Everything that can be done to a complaint. The numbers are those of the state machine in the project's description of
 * the regime; acts without a number leave the state as it is. When and by whom is only in {@link Moves}.
 */
public enum Move {
    RECORD("T1", true),
    REQUEST_COMPLETION("T2", false),
    COMPLETE("T2b", false),
    DEEM_WITHDRAWN("T2c", false),
    VERIFY("T3", true),
    FORWARD_OUTSIDE("T4", true),
    MERGE("T5", false),
    ARCHIVE("T6", true),
    START_WORK("T7", true),
    REQUEST_REASSIGNMENT("T8", true),
    DECIDE_REASSIGNMENT("T8", true),
    ASK_REPORTER("T9", false),
    ANSWER("T10", true),
    DECIDE_ANSWER("T10", true),
    OBJECT("T11", false),
    CLOSE("T12", true),
    AUTO_CLOSE("T12", true),
    REOPEN("T13", false),
    WITHDRAW("T14", false),
    RETURN("T15", false),
    ESCALATE("T16", false),
    TIGHTEN_VISIBILITY("T17", false),
    LOOSEN_VISIBILITY("T17", false),
    REPLY("", true),
    NOTE("", true),
    ATTACH("", true),
    ASSIGN("", true);

    private final String number;
    private final boolean effective;

    Move(String number, boolean effective) {
        this.number = number;
        this.effective = effective;
    }

    /** Number of the transition, empty for acts that leave the state as it is. */
    public String number() {
        return number;
    }

    /** Whether its effects are built; only these are ever offered. */
    public boolean isEffective() {
        return effective;
    }

    /** Name for addresses and machine-readable links, e.g. {@code start-work}. */
    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
