package id.pendopo.web.platform.apidocs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description of REST taken apart for people to read. Made once; the file cannot change while the server runs. */
final class ApiDescription {

    private final Map<String, Object> root;

    ApiDescription(String yaml) {
        root = map(new Load(LoadSettings.builder().setLabel("openapi.yaml").build()).loadFromString(yaml));
    }

    String introduction() {
        return text(map(root.get("info")).get("description"));
    }

    List<ApiSection> sections() {
        List<ApiSection> sections = new ArrayList<>();
        for (Object tag : list(root.get("tags"))) {
            String name = text(map(tag).get("name"));
            sections.add(new ApiSection(name, text(map(tag).get("description")), operations(name)));
        }
        return sections;
    }

    List<ApiSchema> schemas() {
        List<ApiSchema> schemas = new ArrayList<>();
        map(map(root.get("components")).get("schemas"))
                .forEach((name, schema) -> schemas.add(new ApiSchema(
                        name, text(map(schema).get("description")), values(map(schema)), fields(map(schema)))));
        return schemas;
    }

    private List<ApiOperation> operations(String tag) {
        List<ApiOperation> operations = new ArrayList<>();
        map(root.get("paths")).forEach((path, item) -> map(item).forEach((method, operation) -> {
            if (!method.equals("parameters") && list(map(operation).get("tags")).contains(tag)) {
                operations.add(operation(path, method, map(item), map(operation)));
            }
        }));
        return operations;
    }

    private ApiOperation operation(String path, String method, Map<String, Object> item, Map<String, Object> it) {
        List<ApiField> parameters = new ArrayList<>();
        list(item.get("parameters")).forEach(parameter -> parameters.add(parameter(resolve(parameter))));
        list(it.get("parameters")).forEach(parameter -> parameters.add(parameter(resolve(parameter))));
        List<ApiAnswer> answers = new ArrayList<>();
        map(it.get("responses")).forEach((status, response) -> answers.add(answer(status, resolve(response))));
        Map<String, Object> body = resolve(it.get("requestBody"));
        Map<String, Object> json = map(map(body.get("content")).get("application/json"));
        return new ApiOperation(
                text(it.get("operationId")),
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                text(it.get("summary")),
                text(it.get("description")),
                parameters,
                String.join(", ", map(body.get("content")).keySet()),
                json.isEmpty() ? List.of() : fields(resolve(json.get("schema"))),
                ApiExample.of(json),
                answers);
    }

    private ApiField parameter(Map<String, Object> parameter) {
        Map<String, Object> schema = map(parameter.get("schema"));
        return new ApiField(
                text(parameter.get("name")),
                text(parameter.get("in")),
                Boolean.TRUE.equals(parameter.get("required")),
                type(schema),
                text(parameter.getOrDefault("description", resolve(schema).get("description"))));
    }

    private ApiAnswer answer(String status, Map<String, Object> response) {
        String example = "";
        for (Object content : map(response.get("content")).values()) {
            example = ApiExample.of(map(content));
        }
        return new ApiAnswer(status, text(response.get("description")), example);
    }

    private List<ApiField> fields(Map<String, Object> schema) {
        List<ApiField> fields = new ArrayList<>();
        List<?> required = list(schema.get("required"));
        map(schema.get("properties")).forEach((name, property) -> {
            Map<String, Object> known = map(property);
            fields.add(new ApiField(
                    name,
                    "",
                    required.contains(name),
                    type(known),
                    text(resolve(known).get("description"))));
            String prefix = "array".equals(known.get("type")) ? name + "[]." : name + ".";
            Map<String, Object> inner = "array".equals(known.get("type")) ? map(known.get("items")) : known;
            fields(inner).forEach(field -> fields.add(field.within(prefix)));
        });
        return fields;
    }

    private String type(Map<String, Object> schema) {
        if (schema.get("$ref") instanceof String reference) {
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        if ("array".equals(schema.get("type"))) {
            return type(map(schema.get("items"))) + "[]";
        }
        StringBuilder type = new StringBuilder(text(schema.getOrDefault("format", schema.get("type"))));
        if (schema.containsKey("enum")) {
            type.append(": ").append(values(schema));
        }
        bound(type, schema, "minimum", " ≥ ");
        bound(type, schema, "maximum", " ≤ ");
        bound(type, schema, "maxLength", " ≤ ");
        return type.toString();
    }

    private static void bound(StringBuilder type, Map<String, Object> schema, String name, String sign) {
        if (schema.containsKey(name)) {
            type.append(sign).append(schema.get(name));
        }
    }

    private static String values(Map<String, Object> schema) {
        return String.join(
                ", ", list(schema.get("enum")).stream().map(String::valueOf).toList());
    }

    private Map<String, Object> resolve(Object node) {
        Map<String, Object> known = map(node);
        if (known.get("$ref") instanceof String reference) {
            Object found = root;
            for (String step : reference.substring(2).split("/")) {
                found = map(found).get(step);
            }
            return map(found);
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return node instanceof Map<?, ?> map ? (Map<String, Object>) map : new LinkedHashMap<>();
    }

    static List<?> list(Object node) {
        return node instanceof List<?> list ? list : List.of();
    }

    /** Names between Markdown's backticks come between quotation marks; the page shows text as it is. */
    private static String text(Object node) {
        return node == null
                ? ""
                : node.toString().replaceAll("`([^`]+)`", "“$1”").strip();
    }
}
