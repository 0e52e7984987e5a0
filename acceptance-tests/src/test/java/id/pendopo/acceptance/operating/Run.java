package id.pendopo.acceptance.operating;

import id.pendopo.acceptance.Product;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code ./run} that is expected to refuse: what it said, and the exit code. */
record Run(int exit, String output) {

    static Run with(Map<String, String> environment, String... options) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(Product.root().resolve("run").toString());
        builder.command().addAll(List.of(options));
        // Java tells of these options, and no line is wanted but our own.
        builder.environment().remove("JDK_JAVA_OPTIONS");
        builder.environment().putAll(environment);
        Process process = builder.directory(Product.root().toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("./run does not end: " + output);
        }
        return new Run(process.exitValue(), output);
    }
}
