package id.pendopo.web.standard;

import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.standard.StandardImport;
import id.pendopo.service.standard.StandardPhrases;
import id.pendopo.web.platform.WebTexts;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** A standard that was found in a file, and what a person says about it. */
public class FoundRow implements Serializable {

    private static final long serialVersionUID = 1;

    private final StandardImport.Found found;
    private final int place;
    private final List<UnclearRow> unclear = new ArrayList<>();
    private String service;

    FoundRow(StandardImport.Found found, int place) {
        this.found = found;
        this.place = place;
        this.service = found.suggested();
        found.unclear().forEach(row -> unclear.add(new UnclearRow(row)));
    }

    /** A row of the file whose component is asked for. */
    public static class UnclearRow implements Serializable {

        private static final long serialVersionUID = 1;

        private final StandardImport.Unclear row;
        private StandardComponent component;

        UnclearRow(StandardImport.Unclear row) {
            this.row = row;
        }

        public String getLabel() {
            return WebTexts.of(Faces.getLocale()).get("standard.load.row", row.row(), row.name());
        }

        public String getExcerpt() {
            return row.excerpt();
        }

        public StandardComponent getComponent() {
            return component;
        }

        public void setComponent(StandardComponent component) {
            this.component = component;
        }
    }

    StandardImport.Choice choice() {
        Map<Integer, StandardComponent> rows = new HashMap<>();
        unclear.stream().filter(one -> one.component != null).forEach(one -> rows.put(one.row.row(), one.component));
        return new StandardImport.Choice(service, rows);
    }

    public String getTitle() {
        return found.title().isEmpty() ? getPlace() : found.title();
    }

    public String getPlace() {
        return WebTexts.of(Faces.getLocale()).get("standard.load.place", found.place());
    }

    public List<StandardImport.Part> getParts() {
        return found.parts();
    }

    public String label(StandardImport.Part part) {
        return part.component().number() + ". " + WebTexts.of(Faces.getLocale()).label(part.component());
    }

    /** What the draft will hold as data: 5 hari kerja, gratis, 4 butir; else prose. */
    public String taken(StandardImport.Part part) {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        if (part.content().free()) {
            return texts.get("standard.load.free");
        }
        String duration = StandardPhrases.of(Faces.getLocale()).duration(part.content());
        if (!duration.isEmpty()) {
            return duration;
        }
        return part.items() > 0
                ? texts.get("standard.load.items", part.items())
                : texts.get(part.content().text().isEmpty() ? "standard.load.empty" : "standard.load.prose");
    }

    public String note(StandardImport.Part part) {
        return part.note() == null ? null : WebTexts.of(Faces.getLocale()).get("standard.load.note." + part.note());
    }

    /** Components the file says nothing of; null if there is none. */
    public String getMissing() {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return found.missing().isEmpty()
                ? null
                : texts.get(
                        "standard.load.missing",
                        found.missing().stream().map(texts::label).collect(Collectors.joining("; ")));
    }

    public List<UnclearRow> getUnclear() {
        return unclear;
    }

    /** The field as the service names it. */
    public String getField() {
        return "services[" + place + "]";
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }
}
