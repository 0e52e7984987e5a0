package id.pendopo.service.complaint;

import java.io.Serializable;

/**
 * How many of those who work on complaints are at work: they signed in within the last {@link OfficerFigures#DAYS} days.
 *
 * @param code of the agency; null for those of the whole government
 * @param name of the agency as people know it; null for those of the whole government
 * @param coordinators who verify complaints (admin koordinator)
 * @param liaisons who handle them (pejabat penghubung)
 */
public record OfficerFigure(
        String code, String name, long coordinators, long activeCoordinators, long liaisons, long activeLiaisons)
        implements Serializable {

    public long people() {
        return coordinators + liaisons;
    }

    public long active() {
        return activeCoordinators + activeLiaisons;
    }
}
