package id.pendopo.service.complaint;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who is, was or will be away.
 *
 * @param person sign-in name
 * @param substitute sign-in name of who stands in
 * @param note for those who may read it, may be empty
 * @param changeable whether the caller may change or end it
 * @param lacksApproval whether the substitute cannot approve final answers as the person does
 */
public record AbsenceRow(
        UUID uuid,
        int version,
        String person,
        String personName,
        String substitute,
        String substituteName,
        LocalDate from,
        LocalDate to,
        String note,
        State state,
        boolean changeable,
        boolean lacksApproval)
        implements Serializable {

    public enum State {
        COMING,
        RUNNING,
        OVER
    }
}
