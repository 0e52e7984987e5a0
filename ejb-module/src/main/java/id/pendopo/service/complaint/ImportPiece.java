package id.pendopo.service.complaint;

import java.time.Instant;
import java.util.List;

/**
 * Rows of an import with what was made of them, to be kept together.
 *
 * @param first how many rows of the file come before
 * @param retry whether these are rows a person corrected, after all of the file
 * @param began when the work on it did
 */
public record ImportPiece(
        ImportHead head,
        int first,
        boolean retry,
        List<ImportRow> rows,
        ImportTaking.Prepared prepared,
        Instant began) {

    /** How many rows of the file are done with it. */
    int end() {
        return retry ? first : first + rows.size();
    }

    /** Whether no row of the file comes after it. */
    boolean isLast() {
        return end() == head.rows();
    }

    /** The same rows, but all of them left for a person. */
    ImportPiece refused(ImportProblem problem) {
        List<ImportDraft> wrong =
                rows.stream().map(row -> ImportTaking.refused(row, problem)).toList();
        return new ImportPiece(
                head, first, retry, rows, new ImportTaking.Prepared(List.of(), List.of(), 0, wrong), began);
    }
}
