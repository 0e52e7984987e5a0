package id.pendopo.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path root;

    @Test
    void a_second_instance_on_the_same_directory_is_refused() throws Exception {
        DataDirectory first = DataDirectory.open(root.resolve("data"));
        assertThatThrownBy(() -> DataDirectory.open(root.resolve("data")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already running");
        first.close();
        DataDirectory.open(root.resolve("data")).close();
    }

    @Test
    void secrets_are_made_once_and_only_their_owner_may_read_them() throws Exception {
        Secrets made = Secrets.open(root, true);
        Path file = root.resolve("secrets.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Secrets read = Secrets.open(root, false);
        for (DatabaseRole role : DatabaseRole.values()) {
            assertThat(read.password(role)).isEqualTo(made.password(role)).hasSize(32);
        }
        assertThat(read.encryptionKey()).isEqualTo(made.encryptionKey());
    }

    @Test
    void the_administrators_password_is_forgotten_once_shown() throws Exception {
        Secrets made = Secrets.open(root, true);
        assertThat(made.administratorPassword()).matches("\\w{4}-\\w{4}-\\w{4}-\\w{4}");
        made.forgetAdministratorPassword();
        assertThat(Secrets.open(root, true).administratorPassword()).isNull();
        assertThat(Files.readString(root.resolve("secrets.properties"))).doesNotContain("administrator");
    }

    @Test
    void a_demo_does_not_become_a_real_installation() throws Exception {
        assertThat(Secrets.open(root, false).demo()).isTrue();
        assertThatThrownBy(() -> Secrets.open(root, true))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("demo");
    }
}
