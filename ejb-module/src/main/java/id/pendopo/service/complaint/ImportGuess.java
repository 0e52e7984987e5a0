package id.pendopo.service.complaint;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a heading and the first rows suggest. Only ever a proposal. */
final class ImportGuess {

    private static final int TELLING = 5;

    private ImportGuess() {}

    /** @param before how the last file of the source was read; what still fits goes first */
    static ImportMapping of(ImportHead head, ImportMapping before, List<ImportRow> sample, ImportChoices choices) {
        List<String> headings = head.headings();
        Map<ImportField, String> columns = columns(headings, before);
        Map<ImportField, Map<String, String>> values = new EnumMap<>(ImportField.class);
        columns.forEach((field, heading) -> {
            if (field.isChoice()) {
                Map<String, String> known = new HashMap<>(before.values().getOrDefault(field, Map.of()));
                head.values(heading).forEach(value -> {
                    String code = choices.known(field, value);
                    if (code != null) {
                        known.putIfAbsent(ImportMapping.key(value), code);
                    }
                });
                values.put(field, known);
            }
        });
        return new ImportMapping(
                columns,
                values,
                before.dates() != null ? before.dates() : dates(headings, columns, sample),
                before.type(),
                before.anonymous(),
                before.confidential());
    }

    private static Map<ImportField, String> columns(List<String> headings, ImportMapping before) {
        Map<ImportField, String> columns = new EnumMap<>(ImportField.class);
        before.columns().forEach((field, heading) -> {
            if (headings.contains(heading)) {
                columns.put(field, heading);
            }
        });
        Set<String> taken = new HashSet<>(columns.values());
        for (boolean whole : new boolean[] {true, false}) {
            for (ImportField field : ImportField.values()) {
                if (!columns.containsKey(field)) {
                    field.headings().stream()
                            .flatMap(word -> headings.stream().filter(heading -> says(heading, word, whole)))
                            .filter(heading -> !taken.contains(heading))
                            .findFirst()
                            .ifPresent(heading -> {
                                columns.put(field, heading);
                                taken.add(heading);
                            });
                }
            }
        }
        return columns;
    }

    private static boolean says(String heading, String word, boolean whole) {
        String plain = heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return whole ? plain.equals(word) : word.length() >= TELLING && (" " + plain + " ").contains(" " + word + " ");
    }

    private static ImportDates dates(List<String> headings, Map<ImportField, String> columns, List<ImportRow> sample) {
        List<String> written =
                List.of(ImportField.RECEIVED, ImportField.CLOSED, ImportField.VERIFIED, ImportField.EVENT_DAY).stream()
                        .filter(columns::containsKey)
                        .map(field -> headings.indexOf(columns.get(field)))
                        .flatMap(place ->
                                sample.stream().map(row -> row.cell(place).strip()))
                        .filter(text -> !text.isEmpty())
                        .toList();
        return ImportDates.guess(written);
    }
}
