package id.pendopo.web.platform.apidocs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The description of REST as a page, made of the same file that machines read; works without the internet. */
@Named
@ApplicationScoped
public class ApiDocsPage {

    private List<String> introduction;
    private List<ApiSection> sections;
    private List<ApiSchema> schemas;

    @PostConstruct
    void read() {
        try (InputStream in = ApiDocsPage.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            ApiDescription description = new ApiDescription(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            introduction = Arrays.stream(description.introduction().split("\n(?=\\* )|\n\n"))
                    .map(line -> line.replaceFirst("^\\* ", "")
                            .replaceAll("\\s+", " ")
                            .strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
            sections = description.sections();
            schemas = description.schemas();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> getIntroduction() {
        return introduction;
    }

    public List<ApiSection> getSections() {
        return sections;
    }

    public List<ApiSchema> getSchemas() {
        return schemas;
    }
}
