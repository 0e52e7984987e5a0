package id.pendopo.service.standard;

import id.pendopo.domain.standard.StandardComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a table of a file says about the standard of one service, before anybody said which service it is. */
final class FoundStandard {

    private final String title;
    private final String place;
    private final Map<StandardComponent, StringBuilder> texts = new EnumMap<>(StandardComponent.class);
    private final List<Unknown> unknown = new ArrayList<>();

    /**
     * A row whose component has no name we know.
     *
     * @param number of the row in its table
     */
    record Unknown(int number, String name, String text) {}

    /** @param place sheet or table, as a person finds it in the file */
    FoundStandard(String title, String place) {
        this.title = title;
        this.place = place;
    }

    void add(StandardComponent component, String text) {
        StringBuilder all = texts.computeIfAbsent(component, one -> new StringBuilder());
        if (!text.isBlank()) {
            all.append(all.length() == 0 ? "" : "\n").append(text.strip());
        }
    }

    void add(Unknown row) {
        unknown.add(row);
    }

    /** Takes on what a continued row says to a row that is asked about. */
    void goOn(String text) {
        Unknown last = unknown.remove(unknown.size() - 1);
        unknown.add(new Unknown(last.number(), last.name(), last.text() + "\n" + text));
    }

    boolean has(StandardComponent component) {
        return texts.containsKey(component);
    }

    boolean isEmpty() {
        return texts.isEmpty() && unknown.isEmpty();
    }

    String title() {
        return title;
    }

    String place() {
        return place;
    }

    /** Components in their order, with what was written, also those with nothing beside their name. */
    Map<StandardComponent, String> texts() {
        Map<StandardComponent, String> all = new EnumMap<>(StandardComponent.class);
        texts.forEach((component, text) -> all.put(component, text.toString()));
        return all;
    }

    List<Unknown> unknown() {
        return List.copyOf(unknown);
    }
}
