package id.pendopo.web.platform.apidocs;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Examples of the description, written as the JSON that really travels. */
final class ApiExample {

    private ApiExample() {}

    /** The example of a media type; several are shown one below the other. */
    static String of(Map<String, Object> mediaType) {
        if (mediaType.containsKey("example")) {
            return write(mediaType.get("example"));
        }
        return ApiDescription.map(mediaType.get("examples")).values().stream()
                .map(example -> write(ApiDescription.map(example).get("value")))
                .collect(Collectors.joining("\n\n"));
    }

    private static String write(Object example) {
        JsonValue json = json(example);
        if (!(json instanceof jakarta.json.JsonStructure structure)) {
            return String.valueOf(example);
        }
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(structure);
        }
        return text.toString().strip();
    }

    private static JsonValue json(Object node) {
        if (node instanceof Map<?, ?> map) {
            var object = Json.createObjectBuilder();
            map.forEach((name, value) -> object.add(String.valueOf(name), json(value)));
            return object.build();
        }
        if (node instanceof List<?> list) {
            var array = Json.createArrayBuilder();
            list.forEach(value -> array.add(json(value)));
            return array.build();
        }
        if (node instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (node instanceof Integer whole) {
            return Json.createValue(whole);
        }
        if (node instanceof Number number) {
            return Json.createValue(number.doubleValue());
        }
        return node == null ? JsonValue.NULL : Json.createValue(node.toString());
    }
}
