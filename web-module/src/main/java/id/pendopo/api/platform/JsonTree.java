package id.pendopo.api.platform;

import id.pendopo.domain.platform.InvalidInputException;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Reads a request body as plain maps, lists and values, and refuses what lenient parsers let through: invalid UTF-8,
 * names given twice, deep nesting, numbers of absurd length, anything behind the end.
 */
final class JsonTree {

    private static final int MAX_DEPTH = 6;
    private static final int MAX_DIGITS = 40;

    private final JsonParser parser;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    static Map<String, Object> read(byte[] body) {
        String text = decode(body);
        try (JsonParser parser = Json.PARSERS.createParser(new StringReader(text))) {
            if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) {
                throw malformed();
            }
            Map<String, Object> object = new JsonTree(parser).object(1);
            if (parser.hasNext()) {
                throw malformed();
            }
            return object;
        } catch (JsonException | NoSuchElementException | IllegalStateException e) {
            throw malformed();
        }
    }

    private static String decode(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedBodyException("api.notUtf8");
        }
    }

    private Map<String, Object> object(int depth) {
        tooDeep(depth);
        Map<String, Object> fields = new LinkedHashMap<>();
        while (true) {
            JsonParser.Event event = parser.next();
            if (event == JsonParser.Event.END_OBJECT) {
                return fields;
            }
            String name = parser.getString();
            if (fields.containsKey(name)) {
                throw new InvalidInputException(JsonScalar.shown(name), "api.fieldTwice");
            }
            fields.put(name, value(parser.next(), depth));
        }
    }

    private List<Object> array(int depth) {
        tooDeep(depth);
        List<Object> items = new ArrayList<>();
        while (true) {
            JsonParser.Event event = parser.next();
            if (event == JsonParser.Event.END_ARRAY) {
                return items;
            }
            items.add(value(event, depth));
        }
    }

    private Object value(JsonParser.Event event, int depth) {
        return switch (event) {
            case START_OBJECT -> object(depth + 1);
            case START_ARRAY -> array(depth + 1);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER -> number(parser.getString());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> throw malformed();
        };
    }

    private static BigDecimal number(String digits) {
        if (digits.length() > MAX_DIGITS) {
            throw malformed();
        }
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }

    private static void tooDeep(int depth) {
        if (depth > MAX_DEPTH) {
            throw malformed();
        }
    }

    private static MalformedBodyException malformed() {
        return new MalformedBodyException("api.malformedJson");
    }
}
