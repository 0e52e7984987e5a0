package id.pendopo.service.complaint;

/** How far a demonstration complaint goes; each goes further than those before it. */
enum DemoPlot {
    NEW,
    ARCHIVED,
    FORWARDED,
    ASSIGNED,
    WORKED_ON,
    ANSWER_WAITS,
    REASSIGNMENT_WAITS,
    ANSWERED,
    ACCEPTED,
    SILENT;

    /** Out of twenty in a row: how many of each. */
    private static final DemoPlot[] MIX = {
        ACCEPTED,
        WORKED_ON,
        NEW,
        SILENT,
        ASSIGNED,
        ANSWERED,
        WORKED_ON,
        ACCEPTED,
        ASSIGNED,
        SILENT,
        NEW,
        ANSWERED,
        FORWARDED,
        WORKED_ON,
        ACCEPTED,
        ANSWER_WAITS,
        ARCHIVED,
        SILENT,
        REASSIGNMENT_WAITS,
        ANSWERED
    };

    static DemoPlot of(int number) {
        return MIX[number % MIX.length];
    }
}
