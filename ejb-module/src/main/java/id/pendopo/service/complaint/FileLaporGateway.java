package id.pendopo.service.complaint;

import id.pendopo.service.platform.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Exchange through a folder: {@code in} holds what arrives (put there under another name and renamed when whole), {@code out}
 * what goes to the other side, {@code done} and {@code failed} what was read. Renaming claims a file, so two nodes on one
 * folder never read the same; one left in {@code work} by a node that went down is read again.
 */
final class FileLaporGateway implements LaporGateway {

    private static final Duration ABANDONED = Duration.ofMinutes(10);
    private static final long LARGEST = 100_000_000;

    private final Path folder;
    private final Map<String, String> names;
    private final Clock clock;

    FileLaporGateway(Path folder, Map<String, String> names, Clock clock) {
        this.folder = folder;
        this.names = names;
        this.clock = clock;
    }

    private Path part(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    @Override
    public Optional<LaporBatch> receive(String position) throws IOException {
        Optional<Path> claimed = claim();
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        Path file = claimed.get();
        String name = file.getFileName().toString();
        if (Files.size(file) > LARGEST) {
            refused(batch(name, new byte[0], position), "larger than 100 MB");
            return Optional.empty();
        }
        byte[] content = Files.readAllBytes(file);
        if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            try {
                return Optional.of(messages(name, LaporJson.read(content), position));
            } catch (IOException e) {
                refused(batch(name, content, position), e.getMessage());
                return Optional.empty();
            }
        }
        return Optional.of(batch(name, content, position));
    }

    private static LaporBatch batch(String name, byte[] content, String position) {
        return new LaporBatch(name, content, null, List.of(), position);
    }

    private LaporBatch messages(String name, List<Map<String, String>> all, String position) throws IOException {
        List<LaporUpdate> updates = new ArrayList<>();
        List<Map<String, String>> reports = new ArrayList<>();
        for (Map<String, String> message : all) {
            if (LaporUpdate.is(message, names)) {
                updates.add(LaporUpdate.of(message, names));
            } else {
                reports.add(message);
            }
        }
        if (updates.stream().anyMatch(update -> update.reference().isEmpty())) {
            throw new IOException("an update without " + names.getOrDefault("reference", "reference"));
        }
        return reports.isEmpty()
                ? new LaporBatch(name, null, List.of(), updates, position)
                : new LaporBatch(name, LaporJson.table(reports), null, updates, position);
    }

    private Optional<Path> claim() throws IOException {
        Path work = part("work");
        FileTime old = FileTime.from(clock.instant().minus(ABANDONED));
        for (Path left : files(work)) {
            if (Files.getLastModifiedTime(left).compareTo(old) < 0) {
                Files.setLastModifiedTime(left, FileTime.from(clock.instant()));
                return Optional.of(left);
            }
        }
        for (Path file : files(part("in"))) {
            Path mine = work.resolve(file.getFileName());
            try {
                Files.move(file, mine, StandardCopyOption.ATOMIC_MOVE);
                Files.setLastModifiedTime(mine, FileTime.from(clock.instant()));
                return Optional.of(mine);
            } catch (NoSuchFileException takenByAnother) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static List<Path> files(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .matches("[^.].*\\.(csv|json|xlsx)"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void taken(LaporBatch batch) throws IOException {
        away(batch, "done");
    }

    @Override
    public void refused(LaporBatch batch, String reason) throws IOException {
        Files.writeString(part("failed").resolve(batch.name() + ".txt"), reason + "\n");
        away(batch, "failed");
    }

    private void away(LaporBatch batch, String where) throws IOException {
        Files.move(
                part("work").resolve(batch.name()),
                part(where).resolve(batch.name()),
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void send(LaporChange change) throws IOException {
        String name = change.key().replaceAll("[^A-Za-z0-9._-]", "_") + ".json";
        Path whole = part("out").resolve(name);
        Path partly = Files.createTempFile(part("out"), ".", ".part");
        Files.write(partly, JsonText.write(change.named(names)).getBytes(StandardCharsets.UTF_8));
        Files.move(partly, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
