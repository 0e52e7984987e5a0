package id.pendopo.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViewsTest {

    private static final Pattern FORM = Pattern.compile("<h:form id=\"([^\"]+)\"");

    /** Also of two forms of which only ever one is shown: Faces refuses the whole page. */
    @Test
    void a_form_has_an_id_of_its_own_in_its_page() throws IOException {
        Set<String> twice = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            for (Path view :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                Set<String> seen = new HashSet<>();
                Matcher form = FORM.matcher(Files.readString(view));
                while (form.find()) {
                    if (!seen.add(form.group(1))) {
                        twice.add(view.getFileName() + ": " + form.group(1));
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
    }
}
