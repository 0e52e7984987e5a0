package id.pendopo.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StructuredFormatterTest {

    private final StructuredFormatter logfmt = new StructuredFormatter(false);
    private final StructuredFormatter json = new StructuredFormatter(true);

    @AfterEach
    void leave() {
        LogContext.leave();
    }

    @Test
    void a_line_names_the_request_it_belongs_to() {
        LogContext.enter("abcdef12");
        assertThat(logfmt.format(said("Stored")))
                .contains(" request=abcdef12 ", "msg=Stored")
                .endsWith("\n");
    }

    @Test
    void nobody_can_forge_a_line() {
        String line = logfmt.format(said("a\nlevel=SEVERE msg=\"forged\""));
        assertThat(line.strip().lines()).hasSize(1);
        assertThat(line).contains("msg=\"a\\nlevel=SEVERE msg=\\\"forged\\\"\"");
    }

    @Test
    void a_stack_trace_stays_on_the_line_of_its_record() {
        LogRecord failed = said("Failed");
        failed.setThrown(new IllegalStateException("why"));
        assertThat(json.format(failed).strip().lines()).hasSize(1);
        assertThat(json.format(failed)).contains("\"error\":\"java.lang.IllegalStateException: why\\n\\tat ");
    }

    @Test
    void a_request_line_keeps_its_values_apart() {
        RequestLine line = new RequestLine(Level.INFO, "id.pendopo.request", "GET / 200", Map.of("status", 200));
        assertThat(json.format(line)).contains("\"status\":200").doesNotContain("msg");
        assertThat(logfmt.format(line)).contains("status=200");
    }

    private static LogRecord said(String text) {
        LogRecord said = new LogRecord(Level.INFO, text);
        said.setLoggerName("id.pendopo.test");
        return said;
    }
}
