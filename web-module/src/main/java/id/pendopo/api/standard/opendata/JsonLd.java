package id.pendopo.api.standard.opendata;

import id.pendopo.api.platform.Json;
import id.pendopo.api.standard.opendata.Graph.Iri;
import id.pendopo.api.standard.opendata.Graph.Literal;
import id.pendopo.api.standard.opendata.Graph.Term;
import java.util.List;
import java.util.Map;

/** Writes a graph as JSON-LD 1.1: names with prefixes of the context, every value with its language or type. */
final class JsonLd {

    static final String MEDIA_TYPE = "application/ld+json";

    private JsonLd() {}

    static byte[] write(Graph graph) {
        return Json.object(json -> json.object("@context", context -> Graph.PREFIXES.forEach(context::put))
                .list(
                        "@graph",
                        graph.nodes().stream()
                                .filter(node -> !node.said().isEmpty())
                                .toList(),
                        JsonLd::node));
    }

    private static void node(Json json, Graph.Node node) {
        json.put("@id", node.address());
        for (Map.Entry<String, List<Term>> said : node.said().entrySet()) {
            if (said.getKey().equals(Graph.TYPE)) {
                json.strings(
                        "@type",
                        said.getValue().stream()
                                .map(type -> ((Iri) type).address())
                                .toList());
            } else {
                json.list(said.getKey(), said.getValue(), JsonLd::value);
            }
        }
    }

    private static void value(Json json, Term term) {
        if (term instanceof Iri iri) {
            json.put("@id", iri.address());
            return;
        }
        Literal literal = (Literal) term;
        json.put("@value", literal.text()).put("@language", literal.language()).put("@type", literal.type());
    }
}
