package id.pendopo.domain.complaint;

/** The clocks that run on a complaint: five of SP4N practice and two of UU 25/2009. */
public enum DeadlineClock {
    /** V: verify and dispose. */
    VERIFICATION("V", true),
    /** R: first follow-up by the agency. */
    RESPONSE("R", true),
    /** D: final answer. */
    RESOLUTION("D", true),
    /** C: the reporter confirms or objects; then it closes by itself. */
    CONFIRMATION("C", false),
    /** L: the reporter completes what is missing; then it counts as withdrawn. */
    COMPLETION("L", false),
    /** S44: the statutory first response, UU 25/2009 Pasal 44. */
    STATUTORY_RESPONSE("S44", true),
    /** S50: the statutory decision, UU 25/2009 Pasal 50. */
    STATUTORY_DECISION("S50", true),
    /** W: how long after closing the reporter may have it reopened; not a row, only a length. */
    REOPENING("W", false);

    private final String code;
    private final boolean binding;

    DeadlineClock(String code, boolean binding) {
        this.code = code;
        this.binding = binding;
    }

    public String code() {
        return code;
    }

    /** Whether the government is late when it passes; the others bind the reporter. */
    public boolean bindsGovernment() {
        return binding;
    }

    /** Whether work lists are ordered by it. The statutory clocks run beside and are shown on the complaint itself. */
    public boolean ordersWork() {
        return this != STATUTORY_RESPONSE && this != STATUTORY_DECISION;
    }
}
