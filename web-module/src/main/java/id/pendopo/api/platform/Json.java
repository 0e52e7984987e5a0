package id.pendopo.api.platform;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes answers field by field. Looking the provider up and mapping objects by reflection for each request would cost
 * more than the query behind it.
 */
public final class Json {

    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonGeneratorFactory GENERATORS = PROVIDER.createGeneratorFactory(Map.of());
    static final JsonParserFactory PARSERS = PROVIDER.createParserFactory(Map.of());

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    public static byte[] object(Consumer<Json> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator generator = GENERATORS.createGenerator(bytes, StandardCharsets.UTF_8)) {
            generator.writeStartObject();
            content.accept(new Json(generator));
            generator.writeEnd();
        }
        return bytes.toByteArray();
    }

    /** Absent when null, as all fields here are. */
    public Json put(String name, String value) {
        if (value != null) {
            generator.write(name, value);
        }
        return this;
    }

    public Json put(String name, Enum<?> value) {
        return value == null ? this : put(name, value.name());
    }

    public Json put(String name, Instant value) {
        return value == null ? this : put(name, value.toString());
    }

    public Json put(String name, LocalDate value) {
        return value == null ? this : put(name, value.toString());
    }

    public Json put(String name, boolean value) {
        generator.write(name, value);
        return this;
    }

    public Json put(String name, long value) {
        generator.write(name, value);
        return this;
    }

    public Json put(String name, Double value) {
        if (value != null) {
            generator.write(name, value);
        }
        return this;
    }

    /** A decimal number as it is, digit by digit. */
    public Json put(String name, BigDecimal value) {
        if (value != null) {
            generator.write(name, value);
        }
        return this;
    }

    public Json put(String name, Integer value) {
        return value == null ? this : put(name, value.longValue());
    }

    public Json object(String name, Consumer<Json> content) {
        generator.writeStartObject(name);
        content.accept(this);
        generator.writeEnd();
        return this;
    }

    public <T> Json list(String name, Iterable<T> items, java.util.function.BiConsumer<Json, T> each) {
        generator.writeStartArray(name);
        for (T item : items) {
            generator.writeStartObject();
            each.accept(this, item);
            generator.writeEnd();
        }
        generator.writeEnd();
        return this;
    }

    public Json strings(String name, Iterable<String> items) {
        generator.writeStartArray(name);
        items.forEach(generator::write);
        generator.writeEnd();
        return this;
    }
}
