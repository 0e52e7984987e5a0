package id.pendopo.api.complaint.open311;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/**
 * How an answer is written, chosen by the suffix of the address. In JSON collections are bare arrays and what is empty is
 * null ("Spark"); in XML what is empty is an empty element.
 */
enum Format {
    XML("text/xml") {
        @Override
        String write(Node node) {
            StringBuilder xml = new StringBuilder(4096).append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
            element(xml, node);
            return xml.append('\n').toString();
        }
    },
    JSON("application/json") {
        @Override
        String write(Node node) {
            return value(node).toString();
        }
    };

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract String write(Node node);

    /** Null if there is no such format. */
    static Format of(String suffix) {
        return switch (suffix) {
            case "xml" -> XML;
            case "json" -> JSON;
            default -> null;
        };
    }

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static void element(StringBuilder xml, Node node) {
        if (node.items().isEmpty()) {
            xml.append('<').append(node.name()).append("/>");
            return;
        }
        xml.append('<').append(node.name()).append('>');
        for (Object item : node.items()) {
            if (node.item() == null) {
                content(xml, item);
            } else {
                xml.append('<').append(node.item()).append('>');
                content(xml, item);
                xml.append("</").append(node.item()).append('>');
            }
        }
        xml.append("</").append(node.name()).append('>');
    }

    private static void content(StringBuilder xml, Object item) {
        if (!(item instanceof Map<?, ?> fields)) {
            escape(xml, String.valueOf(item));
            return;
        }
        fields.forEach((name, value) -> {
            if (value instanceof Node node) {
                element(xml, node);
            } else if (value == null) {
                xml.append('<').append(name).append("/>");
            } else {
                xml.append('<').append(name).append('>');
                escape(xml, String.valueOf(value));
                xml.append("</").append(name).append('>');
            }
        });
    }

    /** XML has no place for control characters and halves of surrogate pairs, however they got in. */
    private static void escape(StringBuilder xml, String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '\r' -> xml.append("&#13;");
                case '\t', '\n' -> xml.append((char) c);
                default -> {
                    boolean allowed = c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
                    xml.appendCodePoint(allowed ? c : ' ');
                }
            }
        }
    }

    private static JsonValue value(Object any) {
        if (any == null) {
            return JsonValue.NULL;
        }
        if (any instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (any instanceof Integer whole) {
            return PROVIDER.createValue(whole);
        }
        if (any instanceof Double number) {
            return PROVIDER.createValue(BigDecimal.valueOf(number));
        }
        if (any instanceof Map<?, ?> fields) {
            JsonObjectBuilder object = PROVIDER.createObjectBuilder();
            fields.forEach((name, field) -> object.add(String.valueOf(name), value(field)));
            return object.build();
        }
        if (any instanceof Node node) {
            if (node.item() == null) {
                return value(node.items().get(0));
            }
            JsonArrayBuilder array = PROVIDER.createArrayBuilder();
            node.items().forEach(item -> array.add(value(item)));
            return array.build();
        }
        return PROVIDER.createValue(String.valueOf(any));
    }
}
