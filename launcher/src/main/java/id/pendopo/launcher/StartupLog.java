package id.pendopo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds in the server's log why the application did not start, in the application's own words if it has any. */
final class StartupLog {

    private static final String OWN_REASON = "Pendopo cannot start: ";
    private static final String DEPLOYMENT_FAILED = "Exception while loading the app";

    private StartupLog() {}

    static Optional<String> reason(Path log) throws IOException {
        if (!Files.exists(log)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(log, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.contains(OWN_REASON) || line.contains(DEPLOYMENT_FAILED))
                    .findFirst()
                    .map(line -> line.contains(OWN_REASON)
                            ? line.substring(line.indexOf(OWN_REASON))
                            : "The application did not start; see " + log + ".");
        }
    }
}
