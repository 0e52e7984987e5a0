package id.pendopo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL refuses to run as root; this finds a way to run its programs without being root. */
final class Unprivileged {

    private static final String NOBODY = "65534";

    private Unprivileged() {}

    /** Words to put before a command so that it does not run as root; none when nobody is root here. */
    static List<String> prefix(Path... ownedByTheCommand) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (works("unshare", "-U", "true")) {
            return List.of("unshare", "-U");
        }
        if (works("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "true")) {
            for (Path path : ownedByTheCommand) {
                giveToNobody(path);
            }
            return List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        }
        throw new Refusal("PostgreSQL does not run as root and this machine has neither unshare nor setpriv;"
                + " start Pendopo as an ordinary user.");
    }

    private static boolean works(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void giveToNobody(Path path) throws IOException {
        UserPrincipal nobody =
                path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY);
        Files.createDirectories(path);
        try (Stream<Path> tree = Files.walk(path)) {
            for (Path each : tree.toList()) {
                if (!Files.isSymbolicLink(each)) {
                    Files.setOwner(each, nobody);
                }
            }
        }
    }
}
