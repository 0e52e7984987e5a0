package id.pendopo.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupLogTest {

    @TempDir
    private Path folder;

    private Path log(String... lines) throws IOException {
        return Files.write(folder.resolve("server.log"), java.util.List.of(lines));
    }

    @Test
    void the_application_s_own_words_are_told_without_the_marks_around_them() throws IOException {
        Path log = log(
                "time=2026-01-02 level=INFO msg=\"Starting\"",
                "time=2026-01-02 level=ERROR msg=\"Pendopo cannot start: setting pendopo.zone is \"Mars/X\"\"",
                "Exception while loading the app");
        assertThat(StartupLog.reason(log)).contains("Pendopo cannot start: setting pendopo.zone is \"Mars/X\"");
    }

    @Test
    void plain_words_are_told_as_they_are() throws IOException {
        assertThat(StartupLog.reason(log("Pendopo cannot start: setting pendopo.zone is \"Mars/X\"")))
                .contains("Pendopo cannot start: setting pendopo.zone is \"Mars/X\"");
    }

    @Test
    void without_words_of_its_own_the_log_is_named() throws IOException {
        Path log = log("Exception while loading the app : something");
        assertThat(StartupLog.reason(log))
                .hasValueSatisfying(reason -> assertThat(reason).contains(log.toString()));
    }

    @Test
    void a_log_that_says_nothing_gives_no_reason() throws IOException {
        assertThat(StartupLog.reason(log("all is well"))).isEmpty();
        assertThat(StartupLog.reason(folder.resolve("absent.log"))).isEmpty();
    }
}
