package id.pendopo.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of all container tests: domain and services as they are shipped, without pages, and the tests
 * themselves. Of the test classes only those that run in the container go in: {@code *IT}, {@code *Fixture}.
 */
@ArquillianSuiteDeployment
public class ApplicationUnderTest {

    private static final Path TARGET = Path.of("target");
    private static final Pattern IN_CONTAINER = Pattern.compile(".*(IT|Fixture)(\\$.*)?\\.class");

    private static final String BEANS = "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
            + " bean-discovery-mode=\"annotated\"/>";

    @Deployment
    public static WebArchive application() throws IOException {
        JavaArchive services = ShrinkWrap.create(JavaArchive.class, "pendopo-ejb.jar")
                .as(ExplodedImporter.class)
                .importDirectory(TARGET.resolve("classes").toFile())
                .as(JavaArchive.class);
        return ShrinkWrap.create(WebArchive.class, "pendopo-it.war")
                .addAsLibraries(TARGET.resolve("it/lib").toFile().listFiles(File::isFile))
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class))
                .addAsLibraries(services, tests());
    }

    private static JavaArchive tests() throws IOException {
        JavaArchive tests = ShrinkWrap.create(JavaArchive.class, "tests.jar")
                .addAsManifestResource(new StringAsset(BEANS), "beans.xml");
        Path root = TARGET.resolve("test-classes");
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file ->
                            IN_CONTAINER.matcher(file.getFileName().toString()).matches())
                    .forEach(file -> tests.add(
                            new FileAsset(file.toFile()),
                            root.relativize(file).toString().replace('\\', '/')));
        }
        return tests;
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
