package id.pendopo.service.complaint;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A wrong row as a person corrects it.
 *
 * @param line number of the line in the file
 * @param reference number in the other system, to recognise it; empty if that is what is missing
 * @param cells what stands in the mapped columns, by field, in the order of the fields
 * @param headings what the file calls these columns
 * @param problems what is wrong
 */
public record ImportTrouble(
        int line,
        String reference,
        Map<ImportField, String> cells,
        Map<ImportField, String> headings,
        List<ImportProblem> problems)
        implements Serializable {}
