package id.pendopo.acceptance.operating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not as it must be is said in one line, before anything is built or started. */
class RunRefusalsIT {

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java version \"1.8.0_402\"            | 8",
                "openjdk version \"11.0.22\" 2024-01-16 | 11",
                "openjdk version \"16\" 2021-03-16      | 16"
            })
    void a_jdk_that_is_too_old_is_refused(String says, String version) throws Exception {
        javaThatSays(says);
        Run run = Run.with(Map.of("JAVA_HOME", home.toString()));
        assertThat(run.exit()).as(run.output()).isEqualTo(1);
        assertThat(run.output().strip().lines()).hasSize(1);
        assertThat(run.output()).contains("needs JDK 17 or 21", "is version " + version + ";", "JAVA_HOME");
    }

    @Test
    void a_jdk_that_is_not_there_is_refused() throws Exception {
        Run run = Run.with(Map.of("JAVA_HOME", home.resolve("nothing").toString()));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output().strip().lines()).hasSize(1);
        assertThat(run.output()).contains("needs JDK 17 or 21", "there is no");
    }

    @ParameterizedTest
    @CsvSource({"--prot, Unknown option --prot", "--port, needs a value", "--port=abc, port"})
    void an_option_that_is_wrong_is_refused(String option, String says) throws Exception {
        Run run = Run.with(Map.of(), option);
        assertThat(run.exit()).as(run.output()).isEqualTo(1);
        assertThat(run.output().strip().lines()).hasSize(1);
        assertThat(run.output()).contains(says);
    }

    private void javaThatSays(String version) throws IOException {
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\ncat >&2 <<'TEXT'\n" + version + "\nOpenJDK Runtime Environment\nTEXT\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
