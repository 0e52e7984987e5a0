package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.service.complaint.ComplaintImports;
import id.pendopo.service.complaint.ImportDates;
import id.pendopo.service.complaint.ImportField;
import id.pendopo.service.complaint.ImportMapping;
import id.pendopo.service.complaint.ImportSample;
import id.pendopo.service.complaint.ImportSetup;
import id.pendopo.service.complaint.ImportView;
import id.pendopo.web.platform.OnceToken;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Says how a file is read: first its columns, then the words in them, with a look at the rows as they would be taken. */
@Named
@ViewScoped
public class ImportMappingPage implements Serializable {

    /** The column of a field. */
    public static final class ColumnChoice implements Serializable {
        private final ImportField field;
        private String heading;

        private ColumnChoice(ImportField field, String heading) {
            this.field = field;
            this.heading = heading;
        }

        public ImportField getField() {
            return field;
        }

        public String getHeading() {
            return heading;
        }

        public void setHeading(String heading) {
            this.heading = heading;
        }
    }

    /** What a word in a column stands for. */
    public static final class ValueChoice implements Serializable {
        private final ImportField field;
        private final String cell;
        private String code;

        private ValueChoice(ImportField field, String cell, String code) {
            this.field = field;
            this.cell = cell;
            this.code = code;
        }

        public ImportField getField() {
            return field;
        }

        public String getCell() {
            return cell;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }
    }

    @Inject
    private OnceToken once;

    @Inject
    private ComplaintImports imports;

    private String id;
    private ImportView view;
    private ImportSetup setup;
    private List<ColumnChoice> columns = List.of();
    private List<ValueChoice> values = List.of();
    private List<ImportSample> samples = List.of();
    private ImportDates dates;
    private ComplaintClass type;
    private Boolean anonymous;
    private Boolean confidential;

    /** @return the list of imports if none is named */
    public String open() {
        if (id == null) {
            return ImportPlaces.LIST + "?faces-redirect=true";
        }
        UUID number = ImportPlaces.number(id);
        view = imports.view(number);
        setup = imports.setup(number);
        ImportMapping mapping = setup.mapping();
        columns = Arrays.stream(ImportField.values())
                .map(field -> new ColumnChoice(field, mapping.columns().get(field)))
                .toList();
        dates = mapping.dates();
        type = mapping.type();
        anonymous = mapping.anonymous();
        confidential = mapping.confidential();
        return null;
    }

    /** From the columns to the words in them and the first rows. */
    public void look() {
        samples = imports.preview(ImportPlaces.number(id), mapping());
        if (values.isEmpty()) {
            values = words();
        }
    }

    private List<ValueChoice> words() {
        List<ValueChoice> words = new ArrayList<>();
        for (ColumnChoice column : columns) {
            if (column.field.isChoice() && column.heading != null) {
                Map<String, String> known = setup.mapping().values().getOrDefault(column.field, Map.of());
                setup.values().getOrDefault(column.heading, List.of()).stream()
                        .map(ImportMapping::key)
                        .distinct()
                        .forEach(cell -> words.add(new ValueChoice(column.field, cell, known.get(cell))));
            }
        }
        return words;
    }

    public void back() {
        samples = List.of();
        values = List.of();
    }

    public String start() {
        return once.run(() -> {
            imports.start(ImportPlaces.number(id), mapping());
            return ImportPlaces.progress(id);
        });
    }

    public String discard() {
        imports.discard(ImportPlaces.number(id));
        return ImportPlaces.LIST + "?faces-redirect=true";
    }

    private ImportMapping mapping() {
        Map<ImportField, String> chosen = new EnumMap<>(ImportField.class);
        columns.stream().filter(one -> one.heading != null).forEach(one -> chosen.put(one.field, one.heading));
        Map<ImportField, Map<String, String>> words = new EnumMap<>(ImportField.class);
        setup.mapping().values().forEach((field, known) -> words.put(field, new HashMap<>(known)));
        for (ValueChoice value : values) {
            Map<String, String> of = words.computeIfAbsent(value.field, field -> new HashMap<>());
            if (value.code == null) {
                of.remove(value.cell);
            } else {
                of.put(value.cell, value.code);
            }
        }
        return new ImportMapping(chosen, words, dates, type, anonymous, confidential);
    }

    /** Whether the first rows are shown. */
    public boolean isLooking() {
        return !samples.isEmpty();
    }

    public boolean isNew() {
        return "UPLOADED".equals(view.state());
    }

    public long getWrong() {
        return samples.stream().filter(sample -> !sample.problems().isEmpty()).count();
    }

    public ImportView getView() {
        return view;
    }

    public List<String> getHeadings() {
        return setup.headings();
    }

    public List<ColumnChoice> getColumns() {
        return columns;
    }

    public List<ValueChoice> getValues() {
        return values;
    }

    public List<ImportSample> getSamples() {
        return samples;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ImportDates getDates() {
        return dates;
    }

    public void setDates(ImportDates dates) {
        this.dates = dates;
    }

    public ComplaintClass getType() {
        return type;
    }

    public void setType(ComplaintClass type) {
        this.type = type;
    }

    public Boolean getAnonymous() {
        return anonymous;
    }

    public void setAnonymous(Boolean anonymous) {
        this.anonymous = anonymous;
    }

    public Boolean getConfidential() {
        return confidential;
    }

    public void setConfidential(Boolean confidential) {
        this.confidential = confidential;
    }
}
