package id.pendopo.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class QuietRefusalsTest {

    private final Logger container = Logger.getLogger("jakarta.enterprise.ejb.container");
    private final List<LogRecord> seen = new ArrayList<>();

    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord logged) {
            seen.add(logged);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Test
    void a_refused_call_is_one_line_and_trouble_keeps_its_trace() {
        QuietRefusals quiet = new QuietRefusals();
        container.setUseParentHandlers(false);
        container.addHandler(handler);
        try {
            quiet.install();
            container.log(Level.WARNING, "A system exception occurred during an invocation on EJB ComplaintQueues");
            container.log(Level.WARNING, "", new AccessLocalException("Client not authorized for this invocation"));
            container.log(Level.WARNING, "", new EJBException("broken"));
            assertThat(seen).hasSize(2);
            container.log(
                    Level.WARNING,
                    "",
                    new EJBException(new IllegalStateException(new SQLException("Connection refused", "08001"))));
            assertThat(seen).as("the database is away").hasSize(2);
            quiet.restore();
            container.log(Level.WARNING, "", new AccessLocalException("Client not authorized for this invocation"));
            assertThat(seen).hasSize(3);
        } finally {
            container.removeHandler(handler);
            container.setUseParentHandlers(true);
        }
    }
}
