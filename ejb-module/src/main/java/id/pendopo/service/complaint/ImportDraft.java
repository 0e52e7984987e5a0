package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Identity;
import id.pendopo.domain.complaint.ImportedReport;
import java.util.List;

/**
 * A row as it was understood.
 *
 * @param reference number in the other system; null if there is none
 * @param left whether the mapping says to leave such rows out
 * @param shown what a person is shown of it before anything is taken
 * @param report what becomes a complaint; null if the row is wrong or left out
 * @param fingerprint keyed hash of each mapped cell
 */
record ImportDraft(
        ImportRow row,
        String reference,
        boolean left,
        ImportSample shown,
        ImportedReport report,
        String story,
        Identity identity,
        byte[] fingerprint,
        List<ImportProblem> problems) {}
