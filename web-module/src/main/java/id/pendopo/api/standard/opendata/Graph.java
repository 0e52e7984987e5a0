package id.pendopo.api.standard.opendata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Statements in RDF, before it is known in which format they go out. Things keep the order they were first spoken of, and
 * properties the order they were said in, so that the same content gives the same bytes.
 */
final class Graph {

    static final String TYPE = "rdf:type";
    private static final String FORBIDDEN = "<>\"{}|^`\\";

    /** What the properties and types are written with. */
    static final Map<String, String> PREFIXES = prefixes();

    private final Map<String, Node> nodes = new LinkedHashMap<>();

    /** What a property has for a value. */
    sealed interface Term permits Iri, Literal {}

    /** A thing with an address. */
    record Iri(String address) implements Term {

        Iri {
            address = clean(address);
        }
    }

    /**
     * A text.
     *
     * @param language null for a text of no language
     * @param type with its prefix; null for a text
     */
    record Literal(String text, String language, String type) implements Term {

        /** Half characters cannot be written in UTF-8. */
        Literal {
            text = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
    }

    /** A thing and what is said about it. */
    static final class Node {

        private final String address;
        private final Map<String, List<Term>> said = new LinkedHashMap<>();

        private Node(String address) {
            this.address = address;
        }

        String address() {
            return address;
        }

        /** By property. */
        Map<String, List<Term>> said() {
            return said;
        }

        Node link(String property, String to) {
            return say(property, to == null ? null : new Iri(to));
        }

        /** In Indonesian. */
        Node words(String property, String text) {
            return say(property, text == null || text.isBlank() ? null : new Literal(text, "id", null));
        }

        Node text(String property, String text) {
            return say(property, text == null || text.isBlank() ? null : new Literal(text, null, null));
        }

        Node typed(String property, String text, String type) {
            return say(property, text == null ? null : new Literal(text, null, type));
        }

        /** Says nothing twice, and nothing where there is nothing. */
        private Node say(String property, Term value) {
            if (value != null) {
                List<Term> known = said.computeIfAbsent(property, name -> new ArrayList<>());
                if (!known.contains(value)) {
                    known.add(value);
                }
            }
            return this;
        }
    }

    /**
     * The thing at an address, to say more about.
     *
     * @param types with their prefixes
     */
    Node about(String address, String... types) {
        String clean = clean(address);
        Node node = nodes.computeIfAbsent(clean, Node::new);
        for (String type : types) {
            node.link(TYPE, expanded(type));
        }
        return node;
    }

    List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    /** The full address of a name with a prefix of {@link #PREFIXES}. */
    static String expanded(String name) {
        int colon = name.indexOf(':');
        return PREFIXES.get(name.substring(0, colon)) + name.substring(colon + 1);
    }

    /** What an address must not contain is written as its bytes. */
    private static String clean(String address) {
        StringBuilder clean = new StringBuilder(address.length());
        address.codePoints().forEach(c -> {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (c > ' ' && c != 0x7f && FORBIDDEN.indexOf(c) < 0 && !half) {
                clean.appendCodePoint(c);
                return;
            }
            for (byte one : new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8)) {
                clean.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
            }
        });
        return clean.toString();
    }

    private static Map<String, String> prefixes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("cpsv", "http://purl.org/vocab/cpsv#");
        all.put("cv", "http://data.europa.eu/m8g/");
        all.put("dcat", "http://www.w3.org/ns/dcat#");
        all.put("dct", "http://purl.org/dc/terms/");
        all.put("foaf", "http://xmlns.com/foaf/0.1/");
        all.put("org", "http://www.w3.org/ns/org#");
        all.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        all.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        all.put("skos", "http://www.w3.org/2004/02/skos/core#");
        all.put("time", "http://www.w3.org/2006/time#");
        all.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return all;
    }
}
