package id.pendopo.service.notification;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/** The variables of a notice as they lie in the database. */
final class Variables {

    private Variables() {}

    static String write(Map<String, String> variables) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        variables.forEach((name, value) -> json.add(name, value.replace("\u0000", "")));
        return json.build().toString();
    }

    static Map<String, String> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            Map<String, String> variables = new HashMap<>();
            JsonObject object = reader.readObject();
            object.forEach((name, value) -> variables.put(name, ((JsonString) value).getString()));
            return variables;
        }
    }
}
