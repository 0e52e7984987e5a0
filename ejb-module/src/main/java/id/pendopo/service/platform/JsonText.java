package id.pendopo.service.platform;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** A flat JSON object of texts, as it lies in a column. */
public final class JsonText {

    // Looked up once: each call of jakarta.json.Json searches all libraries for its provider.
    private static final JsonProvider JSON = JsonProvider.provider();

    private JsonText() {}

    /** @param texts null values are left out, and so are NUL characters, which PostgreSQL cannot keep */
    public static String write(Map<String, String> texts) {
        if (texts.isEmpty()) {
            return "{}";
        }
        JsonObjectBuilder object = JSON.createObjectBuilder();
        texts.forEach((name, text) -> {
            if (text != null) {
                object.add(name, text.replace("\u0000", ""));
            }
        });
        return object.build().toString();
    }

    /** @return in the order they were written; values that are no texts as JSON writes them */
    public static Map<String, String> read(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            reader.readObject()
                    .forEach((name, value) ->
                            texts.put(name, value instanceof JsonString text ? text.getString() : value.toString()));
        }
        return texts;
    }
}
