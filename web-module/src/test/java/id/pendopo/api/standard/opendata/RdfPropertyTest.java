package id.pendopo.api.standard.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody types comes out of both formats as it was typed, and never as anything else. */
class RdfPropertyTest {

    /** STRING_LITERAL_QUOTE of Turtle. */
    private static final Pattern LITERAL = Pattern.compile(
            "\"((?:[^\\x22\\x5C\\x0A\\x0D]|\\\\[tbnrf\"'\\\\]|\\\\u[0-9A-F]{4}|\\\\U[0-9A-F]{8})*+)\"@id");

    private static final Pattern ADDRESS = Pattern.compile("[^\\x00-\\x20<>\"{}|^`\\\\]*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-F]{4})|(.))");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> awkward = Arbitraries.of(
                        "\"",
                        "\\",
                        "\\\"",
                        "\n",
                        "\r\n",
                        "\t",
                        "\b",
                        "\u0000",
                        "\u007f",
                        "<",
                        ">",
                        "@id",
                        " .",
                        "\"@en .\n<x> a <y>",
                        "{",
                        "}",
                        "|",
                        "^^",
                        "`",
                        "'",
                        "é",
                        "\u2028",
                        "\uFFFE",
                        "😀",
                        "a",
                        " ")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
        Arbitrary<String> whole = Arbitraries.strings().all().ofMaxLength(30).map(RdfPropertyTest::whole);
        return Arbitraries.oneOf(awkward, whole);
    }

    /** What UTF-8 can carry. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static Graph said(String text) {
        Graph graph = new Graph();
        graph.about("http://x.example/1", "cpsv:PublicService").words("dct:title", "." + text);
        return graph;
    }

    @Property(tries = 500)
    void a_text_is_read_from_turtle_as_it_was_written(@ForAll("texts") String text) {
        String turtle = new String(Turtle.write(said(text)), StandardCharsets.UTF_8);
        String body = turtle.substring(turtle.indexOf("\n<http://x.example/1>"));
        Matcher literal = LITERAL.matcher(body);
        assertThat(literal.find()).as(body).isTrue();
        assertThat(unescaped(literal.group(1))).isEqualTo("." + text);
        assertThat(body.substring(literal.end())).isEqualTo(" .\n");
        assertThat(body.substring(0, literal.start()))
                .isEqualTo(
                        "\n<http://x.example/1>\n    a <http://purl.org/vocab/cpsv#PublicService> ;\n    dct:title ");
    }

    @Property(tries = 500)
    void a_text_is_read_from_json_ld_as_it_was_written(@ForAll("texts") String text) {
        JsonObject node = Json.createReader(new ByteArrayInputStream(JsonLd.write(said(text))))
                .readObject()
                .getJsonArray("@graph")
                .getJsonObject(0);
        JsonObject value = node.getJsonArray("dct:title").getJsonObject(0);
        assertThat(value.getString("@value")).isEqualTo("." + text);
        assertThat(value.getString("@language")).isEqualTo("id");
    }

    @Property(tries = 500)
    void an_address_never_ends_early(@ForAll("texts") String text) {
        Graph graph = new Graph();
        graph.about("http://x.example/" + text).link("dct:type", "http://y.example/" + text);
        Graph.Node node = graph.nodes().get(0);
        assertThat(node.address()).matches(ADDRESS);
        assertThat(((Graph.Iri) node.said().get("dct:type").get(0)).address()).matches(ADDRESS);
    }

    private static String unescaped(String literal) {
        StringBuilder text = new StringBuilder();
        Matcher escape = ESCAPE.matcher(literal);
        int from = 0;
        while (escape.find()) {
            text.append(literal, from, escape.start());
            if (escape.group(1) != null) {
                text.append((char) Integer.parseInt(escape.group(1), 16));
            } else {
                text.append(
                        switch (escape.group(2)) {
                            case "n" -> '\n';
                            case "r" -> '\r';
                            case "t" -> '\t';
                            default -> escape.group(2).charAt(0);
                        });
            }
            from = escape.end();
        }
        return text.append(literal.substring(from)).toString();
    }
}
