package id.pendopo.domain.complaint;

/**
 * Everything that can be done to a complaint. The numbers are those of the state machine in the project's description of
 * the regime; acts without a number leave the state as it is. When and by whom is only in {@link Moves}.
 */
public enum Move {
    RECORD("T1"),
    REQUEST_COMPLETION("T2"),
    COMPLETE("T2b"),
    DEEM_WITHDRAWN("T2c"),
    VERIFY("T3"),
    FORWARD_OUTSIDE("T4"),
    MERGE("T5"),
    ARCHIVE("T6"),
    START_WORK("T7"),
    REQUEST_REASSIGNMENT("T8"),
    DECIDE_REASSIGNMENT("T8"),
    ASK_REPORTER("T9"),
    ANSWER("T10"),
    DECIDE_ANSWER("T10"),
    OBJECT("T11"),
    CLOSE("T12"),
    AUTO_CLOSE("T12"),
    REOPEN("T13"),
    WITHDRAW("T14"),
    RETURN("T15"),
    ESCALATE("T16"),
    TIGHTEN_VISIBILITY("T17"),
    LOOSEN_VISIBILITY("T17"),
    REPLY(""),
    NOTE(""),
    ATTACH(""),
    ASSIGN(""),
    SPLIT(""),
    CHECK_ANSWER("T10"),
    /** The Ombudsman looks into it, as the institution or the reporter has let us know. */
    OMBUDSMAN("");

    private final String number;

    Move(String number) {
        this.number = number;
    }

    /** Number of the transition, empty for acts that leave the state as it is. */
    public String number() {
        return number;
    }

    /** Name for addresses and machine-readable links, e.g. {@code start-work}. */
    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
