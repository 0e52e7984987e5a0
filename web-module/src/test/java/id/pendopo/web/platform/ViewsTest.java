package id.pendopo.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class ViewsTest {

    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final String HTML = "http://www.w3.org/1999/xhtml";
    private static final Pattern SECONDS = Pattern.compile("'([0-9.]+)'");
    private static final Set<String> NAMING = Set.of("h:form", "f:subview", "ui:repeat");

    /** Also of two parts of which only ever one is shown, and across included parts: Faces refuses the whole page. */
    @Test
    void a_component_has_an_id_of_its_own_in_its_page() throws IOException {
        Set<String> twice = new TreeSet<>();
        for (Path view : pages()) {
            collect(root(view), "", new HashSet<>(), id -> twice.add(VIEWS.relativize(view) + ": " + id));
        }
        assertThat(twice).isEmpty();
    }

    /** A parameter under another name would open the page of something else, or of nothing. */
    @Test
    void a_link_names_what_it_opens_as_the_page_there_reads_it() throws IOException {
        Set<String> lost = new TreeSet<>();
        for (Path view : pages()) {
            for (Element link : elements(root(view), "pd:link")) {
                Path target = VIEWS.resolve(link.getAttribute("href").replaceFirst("^/", ""));
                Set<String> given = names(link, "f:param");
                if (given.isEmpty() || !Files.isRegularFile(target)) {
                    continue;
                }
                Set<String> read = names(root(target), "f:viewParam");
                if (!read.isEmpty() && Collections.disjoint(read, given)) {
                    lost.add(VIEWS.relativize(view) + ": " + given + " to " + link.getAttribute("href"));
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void what_is_under_way_is_looked_at_every_few_seconds() throws IOException {
        for (Path view : pages()) {
            for (Element part : elements(root(view), "div")) {
                Matcher seconds = SECONDS.matcher(part.getAttribute("data-refresh"));
                if (seconds.find()) {
                    assertThat(Double.parseDouble(seconds.group(1)))
                            .as(VIEWS.relativize(view).toString())
                            .isBetween(1.0, 60.0);
                }
            }
        }
    }

    private static List<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static Set<String> names(Element root, String element) {
        return elements(root, element).stream()
                .map(one -> one.getAttribute("name"))
                .collect(Collectors.toSet());
    }

    private interface Finding {
        void twice(String id);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.filter(file ->
                            file.toString().endsWith(".xhtml") && !file.startsWith(VIEWS.resolve("WEB-INF/templates")))
                    .sorted()
                    .toList();
        }
    }

    private static void collect(Element element, String container, Set<String> seen, Finding finding) {
        String inner = container;
        boolean component = !HTML.equals(element.getNamespaceURI());
        String id = element.getAttribute("id");
        if (component && !id.isEmpty() && !id.contains("#{") && !seen.add(container + id)) {
            finding.twice(container + id);
        }
        if (NAMING.contains(element.getNodeName())) {
            inner = container + (id.isEmpty() ? "#" + System.identityHashCode(element) : id) + ":";
        }
        if (element.getNodeName().equals("ui:include")) {
            String source = element.getAttribute("src");
            assertThat(source).startsWith("/WEB-INF/");
            collect(root(VIEWS.resolve(source.substring(1))), inner, seen, finding);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inside) {
                collect(inside, inner, seen, finding);
            }
        }
    }

    private static Element root(Path view) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(view.toFile()).getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(view + " cannot be read", e);
        }
    }
}
