package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.service.platform.JsonText;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How the rows of a file are read.
 *
 * @param columns heading of the column for each field that has one
 * @param values for the fields that are choices: our code by what stands in the cell (see {@link #key})
 * @param dates how days are written
 * @param type class of what names none
 * @param anonymous whether reports that say nothing about it come from somebody who wants to stay unknown; null: not decided
 * @param confidential whether reports that say nothing about it are confidential; null: not decided
 */
public record ImportMapping(
        Map<ImportField, String> columns,
        Map<ImportField, Map<String, String>> values,
        ImportDates dates,
        ComplaintClass type,
        Boolean anonymous,
        Boolean confidential)
        implements Serializable {

    /** Stands for a value whose rows are left out. */
    public static final String SKIP = "SKIP";

    private static final String COLUMN = "column.";
    private static final String VALUE = "value.";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public ImportMapping {
        columns = new EnumMap<>(columns.isEmpty() ? new EnumMap<>(ImportField.class) : columns);
        Map<ImportField, Map<String, String>> copy = new EnumMap<>(ImportField.class);
        values.forEach((field, known) -> copy.put(field, new HashMap<>(known)));
        values = copy;
    }

    /** What stands in a cell, as it is compared: without regard to capitals and spaces around. */
    public static String key(String cell) {
        return SPACE.matcher(cell.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /** Our code for what stands in a cell of a choice; null if none was chosen. */
    String value(ImportField field, String cell) {
        return values.getOrDefault(field, Map.of()).get(key(cell));
    }

    /** As it is kept. */
    String text() {
        Map<String, String> flat = new LinkedHashMap<>();
        columns.forEach((field, heading) -> flat.put(COLUMN + field, heading));
        values.forEach((field, known) -> known.forEach((cell, code) -> flat.put(VALUE + field + "." + cell, code)));
        flat.put("dates", dates == null ? null : dates.name());
        flat.put("type", type == null ? null : type.name());
        flat.put("anonymous", anonymous == null ? null : anonymous.toString());
        flat.put("confidential", confidential == null ? null : confidential.toString());
        return JsonText.write(flat);
    }

    static ImportMapping parse(String text) {
        Map<String, String> flat = JsonText.read(text);
        Map<ImportField, String> columns = new EnumMap<>(ImportField.class);
        Map<ImportField, Map<String, String>> values = new EnumMap<>(ImportField.class);
        flat.forEach((key, value) -> {
            if (key.startsWith(COLUMN)) {
                columns.put(ImportField.valueOf(key.substring(COLUMN.length())), value);
            } else if (key.startsWith(VALUE)) {
                int dot = key.indexOf('.', VALUE.length());
                values.computeIfAbsent(
                                ImportField.valueOf(key.substring(VALUE.length(), dot)), field -> new HashMap<>())
                        .put(key.substring(dot + 1), value);
            }
        });
        String dates = flat.get("dates");
        String type = flat.get("type");
        return new ImportMapping(
                columns,
                values,
                dates == null ? null : ImportDates.valueOf(dates),
                type == null ? null : ComplaintClass.valueOf(type),
                flag(flat.get("anonymous")),
                flag(flat.get("confidential")));
    }

    private static Boolean flag(String text) {
        return text == null ? null : Boolean.valueOf(text);
    }
}
