package id.pendopo.acceptance.operating;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.acceptance.Product;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The command with which an administrator or auditor verifies the trail, past the application. */
class AuditVerificationIT {

    @Test
    void the_chain_of_a_product_in_use_holds() throws Exception {
        Product product = Product.shared();
        Process process = verify("--data", product.data().toString());
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("The chain holds.");
    }

    @Test
    void a_directory_on_which_nothing_runs_is_said_in_one_line() throws Exception {
        Process process = verify("--data", "nothing-here");
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(output.strip().lines()).hasSize(1);
    }

    private static Process verify(String... options) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("deploy/verify-audit");
        builder.command().addAll(java.util.List.of(options));
        return builder.directory(Product.root().toFile())
                .redirectErrorStream(true)
                .start();
    }
}
