package id.pendopo.api.standard.opendata;

import id.pendopo.api.standard.opendata.Graph.Iri;
import id.pendopo.api.standard.opendata.Graph.Literal;
import id.pendopo.api.standard.opendata.Graph.Term;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a graph as Turtle (RDF 1.1). */
final class Turtle {

    static final String MEDIA_TYPE = "text/turtle; charset=utf-8";

    private Turtle() {}

    static byte[] write(Graph graph) {
        StringBuilder out = new StringBuilder();
        Graph.PREFIXES.forEach((prefix, address) -> out.append("@prefix ")
                .append(prefix)
                .append(": <")
                .append(address)
                .append("> .\n"));
        for (Graph.Node node : graph.nodes()) {
            if (node.said().isEmpty()) {
                continue;
            }
            out.append("\n<").append(node.address()).append(">\n    ");
            out.append(node.said().entrySet().stream()
                    .map(said -> property(said.getKey()) + " " + values(said.getValue()))
                    .collect(Collectors.joining(" ;\n    ")));
            out.append(" .\n");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String property(String name) {
        return name.equals(Graph.TYPE) ? "a" : name;
    }

    private static String values(List<Term> values) {
        return values.stream().map(Turtle::term).collect(Collectors.joining(" , "));
    }

    private static String term(Term term) {
        if (term instanceof Iri iri) {
            return "<" + iri.address() + ">";
        }
        Literal literal = (Literal) term;
        String text = quoted(literal.text());
        if (literal.language() != null) {
            return text + "@" + literal.language();
        }
        return literal.type() == null ? text : text + "^^" + literal.type();
    }

    /** STRING_LITERAL_QUOTE: quote, backslash, line feed and carriage return must be escaped; control characters are too. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7f) {
                        out.append(String.format("\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
