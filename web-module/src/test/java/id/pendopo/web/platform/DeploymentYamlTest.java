package id.pendopo.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files for Kubernetes and Compose are well-formed, and their parts fit each other. */
class DeploymentYamlTest {

    private static final Path DEPLOY = Path.of("..", "deploy");

    @Test
    void kubernetes_finds_the_pods_and_asks_addresses_that_exist() throws IOException {
        Map<String, Object> byKind = new HashMap<>();
        for (Object document : documents("kubernetes/pendopo.yaml")) {
            assertThat(at(document, "apiVersion")).isIn("apps/v1", "v1");
            byKind.put((String) at(document, "kind"), document);
        }
        assertThat(byKind).containsOnlyKeys("Deployment", "Service");
        Object deployment = byKind.get("Deployment");
        Object labels = at(deployment, "spec", "template", "metadata", "labels");
        assertThat(at(deployment, "spec", "selector", "matchLabels")).isEqualTo(labels);
        assertThat(at(byKind.get("Service"), "spec", "selector")).isEqualTo(labels);

        Object container = first(at(deployment, "spec", "template", "spec", "containers"));
        Object port = first(at(container, "ports"));
        assertThat(at(first(at(byKind.get("Service"), "spec", "ports")), "targetPort"))
                .isEqualTo(at(port, "name"));
        for (String probe : List.of("readinessProbe", "livenessProbe")) {
            assertThat(at(container, probe, "httpGet", "port")).isEqualTo(at(port, "name"));
        }
        assertThat(at(container, "readinessProbe", "httpGet", "path")).isEqualTo("/health/ready");
        assertThat(at(container, "livenessProbe", "httpGet", "path")).isEqualTo("/health/live");
        assertThat(at(container, "startupProbe", "exec", "command"))
                .isEqualTo(List.of("/opt/pendopo/await-ready", String.valueOf(at(port, "containerPort")), "5"));
        assertThat(at(deployment, "spec", "template", "spec", "securityContext", "runAsUser"))
                .as("the user of the Containerfile")
                .isEqualTo(1001);
    }

    @Test
    void compose_starts_the_database_first_and_gives_both_the_same_passwords() throws IOException {
        Object compose = documents("container/compose.yaml").get(0);
        Object pendopo = at(compose, "services", "pendopo");
        assertThat(at(pendopo, "depends_on", "database", "condition")).isEqualTo("service_healthy");
        assertThat(at(compose, "services", "database", "healthcheck", "test")).isNotNull();
        for (String password : List.of("PENDOPO_DB_PASSWORD", "PENDOPO_DB_OWNER_PASSWORD")) {
            assertThat(at(pendopo, "environment", password))
                    .isEqualTo(at(compose, "services", "database", "environment", password));
        }
        Path dockerfile = Path.of((String) at(pendopo, "build", "dockerfile"));
        assertThat(DEPLOY.resolve("container")
                        .resolve((String) at(pendopo, "build", "context"))
                        .resolve(dockerfile))
                .exists();
    }

    private static List<Object> documents(String file) throws IOException {
        List<Object> documents = new java.util.ArrayList<>();
        new Load(LoadSettings.builder().build())
                .loadAllFromReader(new StringReader(Files.readString(DEPLOY.resolve(file))))
                .forEach(documents::add);
        return documents;
    }

    private static Object at(Object from, String... keys) {
        Object value = from;
        for (String key : keys) {
            assertThat(value).as(key + " in").isInstanceOf(Map.class);
            value = ((Map<?, ?>) value).get(key);
        }
        return value;
    }

    private static Object first(Object list) {
        return ((List<?>) list).get(0);
    }
}
