package id.pendopo.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds in the server's log why the application did not start, in the application's own words if it has any. */
final class StartupLog {

    private static final String OWN_REASON = "Pendopo cannot start: ";
    private static final List<String> FAILED = List.of(
            "Exception while loading the app",
            "Exception while deploying the app",
            "Failed to deploy",
            "invalidDescriptorFailure");

    private StartupLog() {}

    static Optional<String> reason(Path log) throws IOException {
        if (!Files.exists(log)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.filter(
                            line -> line.contains(OWN_REASON) || FAILED.stream().anyMatch(line::contains))
                    .findFirst()
                    .map(line ->
                            line.contains(OWN_REASON) ? own(line) : "The application did not start; see " + log + ".");
        }
    }

    /** A message in quotation marks, as structured lines have it, ends with one. */
    private static String own(String line) {
        int begin = line.indexOf(OWN_REASON);
        boolean quoted = begin > 0 && line.charAt(begin - 1) == '"' && line.endsWith("\"");
        return line.substring(begin, quoted ? line.length() - 1 : line.length());
    }
}
