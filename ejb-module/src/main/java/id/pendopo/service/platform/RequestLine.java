package id.pendopo.service.platform;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** A log record with named values, which a structured layout keeps apart and any other layout shows as its text. */
public class RequestLine extends LogRecord {

    private static final long serialVersionUID = 1;

    private final transient Map<String, Object> fields;

    public RequestLine(Level level, String logger, String text, Map<String, Object> fields) {
        super(level, text);
        setLoggerName(logger);
        this.fields = fields;
    }

    public Map<String, Object> fields() {
        return fields == null ? Map.of() : fields;
    }
}
