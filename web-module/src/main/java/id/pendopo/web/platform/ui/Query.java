package id.pendopo.web.platform.ui;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omnifaces.util.Servlets;

/** The query of the address of this page, to make neighbouring addresses from: another tab, another order, the next stretch. */
final class Query {

    /** Where one is in a list; any change of what is listed starts again at its beginning. */
    static final String CURSOR = "cursor";

    private final String path;
    private final Map<String, List<String>> parameters;

    private Query(String path, Map<String, List<String>> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    /** Read once for a request. */
    static Query of(FacesContext context) {
        return (Query) context.getAttributes().computeIfAbsent(Query.class, key -> read(context.getExternalContext()));
    }

    private static Query read(ExternalContext external) {
        String query = ((HttpServletRequest) external.getRequest()).getQueryString();
        Map<String, List<String>> parameters =
                query == null ? new LinkedHashMap<>() : new LinkedHashMap<>(Servlets.toParameterMap(query));
        parameters.values().removeIf(values -> values.stream().allMatch(value -> value == null || value.isEmpty()));
        return new Query(external.getRequestContextPath() + external.getRequestServletPath(), parameters);
    }

    String get(String name) {
        List<String> values = parameters.get(name);
        return values == null ? null : values.get(0);
    }

    Query with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        if (value == null || value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, List.of(value));
        }
        return new Query(path, changed);
    }

    Query without(String... names) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.keySet().removeAll(Set.of(names));
        return new Query(path, changed);
    }

    Query only(Set<String> names) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.keySet().retainAll(names);
        return new Query(path, changed);
    }

    /** The same parameters at another address. */
    Query at(String otherPath) {
        return new Query(otherPath, parameters);
    }

    Map<String, List<String>> parameters() {
        return parameters;
    }

    String path() {
        return path;
    }

    String url() {
        return parameters.isEmpty() ? path : path + "?" + Servlets.toQueryString(parameters);
    }
}
