package id.pendopo.service.complaint;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports as JSON: a list of flat objects, alone or as the only list of an object around it. */
final class LaporJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private LaporJson() {}

    /** @throws IOException if it is no such list */
    static List<Map<String, String>> read(byte[] content) throws IOException {
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(content))) {
            JsonStructure whole = reader.read();
            JsonArray list = whole instanceof JsonArray array
                    ? array
                    : whole.asJsonObject().values().stream()
                            .filter(value -> value.getValueType() == JsonValue.ValueType.ARRAY)
                            .findFirst()
                            .orElseThrow(() -> new IOException("no list of reports"))
                            .asJsonArray();
            List<Map<String, String>> reports = new ArrayList<>();
            for (JsonValue value : list) {
                reports.add(flat(value.asJsonObject()));
            }
            return reports;
        } catch (JsonException | ClassCastException | IllegalStateException e) {
            throw new IOException("not a list of reports in JSON", e);
        }
    }

    private static Map<String, String> flat(JsonObject object) {
        Map<String, String> flat = new LinkedHashMap<>();
        object.forEach((name, value) -> flat.put(
                name,
                value == JsonValue.NULL ? "" : value instanceof JsonString text ? text.getString() : value.toString()));
        return flat;
    }

    /** The same as CSV, a column for each name. */
    static byte[] table(List<Map<String, String>> reports) {
        Set<String> names = new LinkedHashSet<>();
        reports.forEach(report -> names.addAll(report.keySet()));
        StringBuilder text = new StringBuilder();
        line(text, new ArrayList<>(names));
        reports.forEach(report -> line(
                text, names.stream().map(name -> report.getOrDefault(name, "")).toList()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "\"" : ",\"")
                    .append(cells.get(i).replace("\"", "\"\""))
                    .append('"');
        }
        text.append("\r\n");
    }
}
