package id.pendopo.service.organization;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import id.pendopo.service.platform.CsvTable.RowError;
import java.util.List;
import java.util.Map;

/**
 * What importing a file would do.
 *
 * @param errors what is wrong in the file, row by row; with any of these nothing is imported
 * @param rows what would happen to each thing, in the order of the file
 */
public record ImportPreview(List<RowError> errors, List<Outcome> rows) {

    public enum Effect {
        NEW,
        CHANGED,
        UNCHANGED
    }

    /**
     * @param line number of the line in the file
     * @param code what it is known by
     * @param name its name after the import
     * @param effect what would happen
     */
    public record Outcome(long line, String code, String name, Effect effect) {}

    /** @throws InvalidInputException if a row is wrong; the field is {@code line <number>} */
    public void requireClean() {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors.stream()
                    .map(error -> new Violation("line " + error.line(), error.code(), error.arguments()))
                    .toList());
        }
    }

    public long count(Effect effect) {
        return rows.stream().filter(row -> row.effect() == effect).count();
    }

    /** What the trail says of it: how many were new, and how many changed. */
    public Map<String, String> counts() {
        return Map.of("new", "" + count(Effect.NEW), "changed", "" + count(Effect.CHANGED));
    }
}
