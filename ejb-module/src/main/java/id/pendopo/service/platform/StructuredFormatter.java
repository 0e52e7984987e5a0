package id.pendopo.service.platform;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One line for each record, as {@code key=value} pairs or as a JSON object; a stack trace is one value of it. */
class StructuredFormatter extends Formatter {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final boolean json;

    StructuredFormatter(boolean json) {
        this.json = json;
    }

    @Override
    public String format(LogRecord logged) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("time", TIME.format(logged.getInstant()));
        fields.put("level", logged.getLevel().getName());
        fields.put("logger", String.valueOf(logged.getLoggerName()));
        if (LogContext.requestId() != null) {
            fields.put("request", LogContext.requestId());
        }
        if (logged instanceof RequestLine line) {
            fields.putAll(line.fields());
        } else {
            fields.put("msg", formatMessage(logged));
        }
        if (logged.getThrown() != null) {
            fields.put("error", trace(logged.getThrown()));
        }
        return json ? json(fields) : logfmt(fields);
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString().strip();
    }

    private static String json(Map<String, Object> fields) {
        StringBuilder line = new StringBuilder("{");
        fields.forEach((name, value) -> {
            line.append(line.length() == 1 ? "" : ",");
            quote(line, name);
            line.append(':');
            if (value instanceof Number) {
                line.append(value);
            } else {
                quote(line, String.valueOf(value));
            }
        });
        return line.append("}\n").toString();
    }

    private static String logfmt(Map<String, Object> fields) {
        StringBuilder line = new StringBuilder();
        BiConsumer<String, Object> append = (name, value) -> {
            String text = String.valueOf(value);
            line.append(line.isEmpty() ? "" : " ").append(name).append('=');
            if (!text.isEmpty() && text.chars().allMatch(StructuredFormatter::plain)) {
                line.append(text);
            } else {
                quote(line, text);
            }
        };
        fields.forEach(append);
        return line.append('\n').toString();
    }

    private static boolean plain(int character) {
        return character > ' ' && character < 127 && character != '"' && character != '=' && character != '\\';
    }

    /** Escapes line breaks and control characters, so that nobody can forge a line. */
    private static void quote(StringBuilder line, String text) {
        line.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '"' -> line.append("\\\"");
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> {
                    if (character < ' ' || character == 0x7f) {
                        line.append(String.format("\\u%04x", (int) character));
                    } else {
                        line.append(character);
                    }
                }
            }
        }
        line.append('"');
    }
}
