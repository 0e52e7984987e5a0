package id.pendopo.api.complaint.open311;

import java.util.List;
import java.util.Map;

/**
 * A list of things, or one thing, before it is known whether it goes out as XML or as JSON.
 *
 * @param name the element around everything in XML
 * @param item the element around each thing in XML; null for a single thing, whose fields stand in the outer element
 * @param items the things: fields by name, in order, or plain texts. A field is a text, number, boolean, null or a Node
 */
record Node(String name, String item, List<?> items) {

    static Node list(String name, String item, List<?> items) {
        return new Node(name, item, items);
    }

    static Node single(String name, Map<String, Object> fields) {
        return new Node(name, null, List.of(fields));
    }
}
