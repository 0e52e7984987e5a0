package id.pendopo.service.complaint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is wrong with a row.
 *
 * @param field where; null if no single cell is to blame
 * @param code key of the text ({@code error.<code>})
 * @param arguments that fill the text; limits, never what a cell holds
 */
public record ImportProblem(ImportField field, String code, List<String> arguments) {

    static ImportProblem of(ImportField field, String code, Object... arguments) {
        return new ImportProblem(
                field, code, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    static String pack(List<ImportProblem> problems) {
        return problems.stream()
                .map(problem -> {
                    List<String> parts = new ArrayList<>();
                    parts.add(problem.field() == null ? "" : problem.field().name());
                    parts.add(problem.code());
                    parts.addAll(problem.arguments());
                    return String.join("\t", parts);
                })
                .collect(Collectors.joining("\n"));
    }

    static List<ImportProblem> unpack(String packed) {
        return packed.lines()
                .map(line -> line.split("\t", -1))
                .map(parts -> new ImportProblem(
                        parts[0].isEmpty() ? null : ImportField.valueOf(parts[0]),
                        parts[1],
                        List.of(parts).subList(2, parts.length)))
                .toList();
    }
}
