package id.pendopo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Removing whole directories. */
final class Directories {

    private Directories() {}

    static void delete(Path root) throws IOException {
        if (Files.exists(root)) {
            empty(root);
            Files.delete(root);
        }
    }

    static void empty(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(root)) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
