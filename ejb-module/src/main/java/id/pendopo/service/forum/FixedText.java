package id.pendopo.service.forum;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One fixed writing for what is signed: JSON without spaces, names in the order they were put in, texts, whole numbers,
 * objects and lists only. The same content is always the same text and so has the same digest.
 */
final class FixedText {

    private static final JsonProvider JSON = JsonProvider.provider();

    private FixedText() {}

    /** @param content texts, whole numbers, maps and lists of these; null becomes an empty text */
    static String write(Map<String, ?> content) {
        return object(content).build().toString();
    }

    private static JsonObjectBuilder object(Map<?, ?> content) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        content.forEach((name, value) -> object.add((String) name, value(value)));
        return object;
    }

    private static JsonValue value(Object value) {
        if (value == null) {
            return JSON.createValue("");
        }
        if (value instanceof Map<?, ?> map) {
            return object(map).build();
        }
        if (value instanceof List<?> list) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            list.forEach(one -> array.add(value(one)));
            return array.build();
        }
        if (value instanceof Integer || value instanceof Long) {
            return JSON.createValue(((Number) value).longValue());
        }
        // PostgreSQL cannot keep NUL.
        return JSON.createValue(value.toString().replace("\u0000", ""));
    }

    static Map<String, Object> read(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return map(reader.readObject());
        }
    }

    private static Map<String, Object> map(JsonObject object) {
        Map<String, Object> map = new LinkedHashMap<>();
        object.forEach((name, value) -> map.put(name, plain(value)));
        return map;
    }

    private static Object plain(JsonValue value) {
        if (value instanceof JsonObject object) {
            return map(object);
        }
        if (value instanceof JsonArray array) {
            List<Object> list = new ArrayList<>();
            array.forEach(one -> list.add(plain(one)));
            return list;
        }
        return value instanceof JsonNumber number ? number.longValue() : ((JsonString) value).getString();
    }

    /** SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
