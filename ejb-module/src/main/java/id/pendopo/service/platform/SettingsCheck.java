package id.pendopo.service.platform;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.DefinitionException;
import jakarta.enterprise.inject.spi.Extension;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Looks at every setting before anything uses one. A wrong one stops the start with a line that names it; otherwise it
 * would show hours later, or as a stack trace of injection.
 */
public class SettingsCheck implements Extension {

    private static final System.Logger LOG = System.getLogger(SettingsCheck.class.getName());
    /** The launcher looks for these words and repeats the line on the terminal. */
    private static final String LINE = "Pendopo cannot start: ";

    void check(@Observes BeforeBeanDiscovery event) {
        Config config = ConfigProvider.getConfig(Thread.currentThread().getContextClassLoader());
        List<String> problems = Settings.problems(key -> config.getOptionalValue(key, String.class));
        if (!problems.isEmpty()) {
            String line = LINE + String.join("; ", problems);
            LOG.log(System.Logger.Level.ERROR, line);
            throw new DefinitionException(line);
        }
    }
}
