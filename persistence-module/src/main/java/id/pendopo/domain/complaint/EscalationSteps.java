package id.pendopo.domain.complaint;

import id.pendopo.domain.platform.InvalidInputException;
import java.io.Serializable;

/**
 * When a deadline that runs out makes itself heard, in percent of its days. Between the second warning and the secretary
 * stands its end, 100 percent: from there on it is late, and the agency head is told (L1). These are the government's own
 * rules, no law sets them.
 *
 * @param warning first warning to those who work on it
 * @param secondWarning the agency head is told as well
 * @param secretary L2: the sekretaris daerah
 * @param mayor L3: the kepala daerah
 */
public record EscalationSteps(int warning, int secondWarning, int secretary, int mayor) implements Serializable {

    public static final int LEAST_WARNING = 10;
    public static final int WHOLE = 100;
    public static final int MOST = 500;

    public static final EscalationSteps USUAL = new EscalationSteps(75, 90, 125, 150);

    /** @throws InvalidInputException naming the step that is out of bounds, or not above the one before */
    public EscalationSteps {
        require("warning", warning, LEAST_WARNING, WHOLE - 2);
        require("secondWarning", secondWarning, warning + 1, WHOLE - 1);
        require("secretary", secretary, WHOLE + 1, MOST - 1);
        require("mayor", mayor, secretary + 1, MOST);
    }

    private static void require(String step, int percent, int least, int most) {
        if (percent < least || percent > most) {
            throw new InvalidInputException(step, "complaint.escalation.step", least, most);
        }
    }

    /**
     * The day of a deadline on which a step comes.
     *
     * @param days its length
     * @return 0 is the day it began
     */
    public int day(DeadlineAlarm step, int days) {
        return switch (step) {
            case WARNING_75 -> days * warning / WHOLE;
            case WARNING_90 -> part(days, secondWarning);
            case PASSED -> days;
            case OVERDUE_125 -> part(days, secretary);
            case OVERDUE_150 -> Math.max(part(days, mayor), part(days, secretary) + 1);
        };
    }

    private static int part(int days, int percent) {
        return (days * percent + WHOLE - 1) / WHOLE;
    }
}
