package id.pendopo.service.survey;

import java.time.LocalDate;

/**
 * A step of an improvement plan as somebody wants it.
 *
 * @param agency code; only for a new one
 * @param doneOn null while it is not done; needs {@code evidence}
 */
public record ActionForm(
        String agency,
        String element,
        String activity,
        String owner,
        Integer year,
        Integer quarter,
        LocalDate doneOn,
        String evidence) {}
