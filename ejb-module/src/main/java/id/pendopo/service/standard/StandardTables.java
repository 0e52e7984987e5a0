package id.pendopo.service.standard;

import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.platform.OfficeTable;
import id.pendopo.service.platform.OfficeTable.Line;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds standards in the tables of a file, in the three forms governments have them: a row for each component (the usual form
 * of a decree: number, component, description), the same with a column for the service, and a row for each service with a
 * column for each component.
 */
final class StandardTables {

    private static final int FEWEST = 3;
    private static final int LONGEST_TITLE = 200;
    private static final Pattern SERVICE =
            Pattern.compile("(?:nama |jenis )?(?:layanan|pelayanan)|(?:nama|jenis) (?:layanan|pelayanan).*|service");
    private static final Pattern DESCRIPTION = Pattern.compile("(?:uraian|keterangan|isi|deskripsi|description).*");
    /** What groups the components and says nothing of a service. */
    private static final Pattern GROUP = Pattern.compile(
            ".*(?:penyampaian|service delivery|manufacturing|pengelolaan p?e?layanan|proses pengelolaan|service point).*");

    private static final Pattern LEAD = Pattern.compile(
            "(?i)^(?:lampiran [ivx0-9]+[.:]?\\s*)?(?:standar pelayanan(?: publik)?|nama (?:layanan|pelayanan)|jenis (?:layanan|pelayanan))\\s*[:.-]?\\s*");

    private StandardTables() {}

    static List<FoundStandard> find(List<OfficeTable> tables) {
        List<FoundStandard> found = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            OfficeTable table = tables.get(i);
            String place = table.name().isEmpty() ? Integer.toString(i + 1) : table.name();
            List<FoundStandard> own = wide(table, place).orElseGet(() -> tall(table, place));
            own.stream().filter(one -> !one.isEmpty()).forEach(found::add);
        }
        return found;
    }

    private static Optional<List<FoundStandard>> wide(OfficeTable table, String place) {
        for (int i = 0; i < table.lines().size(); i++) {
            Line head = table.lines().get(i);
            Map<Integer, StandardComponent> columns = new HashMap<>();
            IntStream.range(0, head.cells().size()).forEach(column -> ComponentNames.of(head.cell(column))
                    .ifPresent(component -> columns.put(column, component)));
            if (Set.copyOf(columns.values()).size() > FEWEST) {
                int service = service(head).orElseGet(() -> IntStream.range(
                                0, head.cells().size())
                        .filter(column -> !columns.containsKey(column)
                                && !ComponentNames.plain(head.cell(column)).matches("|no|nomor"))
                        .findFirst()
                        .orElse(-1));
                return Optional.of(
                        services(table.lines().subList(i + 1, table.lines().size()), columns, service, place));
            }
        }
        return Optional.empty();
    }

    private static List<FoundStandard> services(
            List<Line> lines, Map<Integer, StandardComponent> columns, int service, String place) {
        List<FoundStandard> found = new ArrayList<>();
        for (Line line : lines) {
            boolean goesOn = line.cell(service).isEmpty() && !found.isEmpty();
            FoundStandard one =
                    goesOn ? found.get(found.size() - 1) : new FoundStandard(title(line.cell(service)), place);
            columns.forEach((column, component) -> {
                if (!line.cell(column).isEmpty()) {
                    one.add(component, line.cell(column));
                }
            });
            if (!goesOn) {
                found.add(one);
            }
        }
        return found;
    }

    private static Optional<Integer> service(Line head) {
        return IntStream.range(0, head.cells().size())
                .filter(column ->
                        SERVICE.matcher(ComponentNames.plain(head.cell(column))).matches())
                .boxed()
                .findFirst();
    }

    private static List<FoundStandard> tall(OfficeTable table, String place) {
        int component = column(table);
        if (component < 0) {
            return List.of();
        }
        int first = IntStream.range(0, table.lines().size())
                .filter(i ->
                        ComponentNames.of(table.lines().get(i).cell(component)).isPresent())
                .findFirst()
                .orElseThrow();
        int text = component + 1;
        int service = -1;
        for (Line head : table.lines().subList(0, first)) {
            if (head.cells().stream().filter(cell -> !cell.isBlank()).count() < 2) {
                continue;
            }
            text = IntStream.range(component + 1, head.cells().size())
                    .filter(column -> DESCRIPTION
                            .matcher(ComponentNames.plain(head.cell(column)))
                            .matches())
                    .findFirst()
                    .orElse(text);
            service = IntStream.range(0, component)
                    .filter(column -> SERVICE.matcher(ComponentNames.plain(head.cell(column)))
                            .matches())
                    .findFirst()
                    .orElse(service);
        }
        return new Tall(table, place, component, text, service).read();
    }

    /** The column with the names of components; -1 for none. */
    private static int column(OfficeTable table) {
        Map<Integer, Set<StandardComponent>> known = new HashMap<>();
        for (Line line : table.lines()) {
            for (int column = 0; column + 1 < line.cells().size(); column++) {
                int at = column;
                ComponentNames.of(line.cell(column)).ifPresent(component -> known.computeIfAbsent(
                                at, key -> EnumSet.noneOf(StandardComponent.class))
                        .add(component));
            }
        }
        return known.entrySet().stream()
                .filter(column -> column.getValue().size() >= FEWEST)
                .max((one, other) ->
                        Integer.compare(one.getValue().size(), other.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    static String title(String text) {
        String bare = LEAD.matcher(text.replaceAll("\\s+", " ").strip())
                .replaceFirst("")
                .strip();
        return bare.length() > LONGEST_TITLE ? bare.substring(0, LONGEST_TITLE) + "…" : bare;
    }

    /** A table with a row for each component, read from above. */
    private static final class Tall {

        private final OfficeTable table;
        private final String place;
        private final int component;
        private final int text;
        private final int service;
        private final List<FoundStandard> found = new ArrayList<>();
        private FoundStandard current;
        private StandardComponent last;
        private String title;
        private boolean titled;

        private Tall(OfficeTable table, String place, int component, int text, int service) {
            this.table = table;
            this.place = place;
            this.component = component;
            this.text = text;
            this.service = service;
            this.title = heading(table);
        }

        /** The last paragraph above that names a service; for a sheet its name. */
        private static String heading(OfficeTable table) {
            List<String> before = table.before();
            for (int i = before.size() - 1; i >= 0; i--) {
                if (ComponentNames.plain(before.get(i)).matches(".*(?:layanan|service).*")
                        && !StandardTables.title(before.get(i)).isEmpty()) {
                    return StandardTables.title(before.get(i));
                }
            }
            return before.isEmpty() ? table.name() : StandardTables.title(before.get(before.size() - 1));
        }

        private List<FoundStandard> read() {
            for (Line line : table.lines()) {
                String name = line.cell(component);
                String said = line.cell(text);
                Optional<StandardComponent> known = ComponentNames.of(name);
                if (service >= 0 && !line.cell(service).isEmpty() && (known.isPresent() || !said.isEmpty())) {
                    begin(line.cell(service));
                }
                if (known.isPresent()) {
                    component(known.get(), said);
                } else if (ComponentNames.plain(name).startsWith("komponen")) {
                    titled = true;
                } else if (isTitle(line)) {
                    title = only(line);
                    titled = true;
                } else if (current != null && !said.isEmpty()) {
                    unnamed(line.number(), name, said);
                }
            }
            return found;
        }

        private void begin(String named) {
            String wanted = title(named);
            if (current == null || !current.title().equals(wanted)) {
                title = wanted;
                current = null;
            }
        }

        private void component(StandardComponent known, String said) {
            if (current == null || titled && current.has(known)) {
                current = new FoundStandard(title(title), place);
                found.add(current);
            }
            titled = false;
            last = known;
            current.add(known, said);
        }

        private void unnamed(int number, String name, String said) {
            if (!name.isEmpty()) {
                current.add(new FoundStandard.Unknown(number, name, said));
                last = null;
            } else if (last == null) {
                current.goOn(said);
            } else {
                current.add(last, said);
            }
        }

        private boolean isTitle(Line line) {
            long filled = line.cells().stream().filter(cell -> !cell.isBlank()).count();
            String only = ComponentNames.plain(only(line));
            return filled == 1 && !GROUP.matcher(only).matches() && only.matches(".*(?:layanan|service).*");
        }

        private static String only(Line line) {
            return line.cells().stream()
                    .filter(cell -> !cell.isBlank())
                    .findFirst()
                    .orElse("");
        }
    }
}
