package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardSection.Content;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.OfficeTables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Takes standards a government has in workbooks (XLSX) and documents (DOCX) into the registry, as drafts. First it shows what
 * was found and asks what is not clear; nothing is written before somebody has said yes.
 */
@Stateless
@RolesAllowed(Permission.STANDARD_EDIT)
public class StandardImport {

    private static final int MOST = 200;
    private static final int EXCERPT = 160;

    @Inject
    private StandardWriting writing;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    /**
     * A service that may be chosen.
     *
     * @param draft whether a version of its standard is on its way, so that no other can begin
     */
    public record Target(String code, String name, boolean draft) implements Serializable {}

    /**
     * What was understood of a component.
     *
     * @param excerpt of what the file says
     * @param items how many things were taken as data
     * @param content what the draft will hold
     * @param note what a person should look at, as {@code standard.load.note.…}; null if everything is clear
     */
    public record Part(StandardComponent component, String excerpt, int items, Content content, String note)
            implements Serializable {}

    /**
     * A row whose component is asked for.
     *
     * @param row its number in the table
     */
    public record Unclear(int row, String name, String excerpt) implements Serializable {}

    /**
     * A standard that was found.
     *
     * @param title what the file calls it; may be empty
     * @param place sheet, or number of the table in the document
     * @param suggested code of the service of that name; null if that is not clear
     * @param missing components the file says nothing of
     */
    public record Found(
            String title,
            String place,
            String suggested,
            List<Part> parts,
            List<Unclear> unclear,
            List<StandardComponent> missing)
            implements Serializable {}

    /** What is in a file, and the services it may be about. */
    public record Look(List<Found> standards, List<Target> services) implements Serializable {}

    /**
     * What a person said about one found standard.
     *
     * @param service code; null to leave it out
     * @param rows the component of rows that were asked for, by their number; those left out are not taken
     */
    public record Choice(String service, Map<Integer, StandardComponent> rows) implements Serializable {

        public Choice {
            rows = Map.copyOf(rows);
        }
    }

    /**
     * Looks at a file without writing anything.
     *
     * @throws InvalidInputException for {@code file}: unreadable, or without a standard
     */
    public Look look(byte[] content) {
        List<Target> services = services();
        return new Look(
                find(content).stream().map(found -> view(found, services)).toList(), services);
    }

    /**
     * Makes a draft of each standard a service was chosen for: all of them or none.
     *
     * @param choices one for each found standard, in their order
     * @return the drafts
     * @throws InvalidInputException for {@code services[n]}: not in the caller's scope, chosen twice, or with a draft already;
     *     {@code services} if none was chosen at all
     */
    public List<UUID> load(byte[] content, String name, List<Choice> choices) {
        List<FoundStandard> found = find(content);
        Map<String, Target> known = new HashMap<>();
        services().forEach(service -> known.put(service.code(), service));
        Set<String> taken = new HashSet<>();
        List<UUID> drafts = new ArrayList<>();
        for (int i = 0; i < Math.min(found.size(), choices.size()); i++) {
            Choice choice = choices.get(i);
            if (choice.service() != null) {
                String field = "services[" + i + "]";
                Target service = known.get(choice.service());
                if (service == null) {
                    throw new InvalidInputException(field, "standard.service.unknown");
                }
                if (service.draft()) {
                    throw new InvalidInputException(field, "standard.draftExists");
                }
                if (!taken.add(service.code())) {
                    throw new InvalidInputException(field, "standard.load.twice");
                }
                drafts.add(writing.startWith(service.code(), contents(found.get(i), choice)));
            }
        }
        if (drafts.isEmpty()) {
            throw new InvalidInputException("services", "standard.load.nothing");
        }
        trail.record(
                "standard.imported",
                "standard",
                "*",
                Map.of("file", name == null ? "" : name, "drafts", Integer.toString(drafts.size())));
        return drafts;
    }

    private static Map<StandardComponent, Content> contents(FoundStandard found, Choice choice) {
        Map<StandardComponent, StringBuilder> texts = new EnumMap<>(StandardComponent.class);
        found.texts().forEach((component, text) -> texts.put(component, new StringBuilder(text)));
        for (FoundStandard.Unknown row : found.unknown()) {
            StandardComponent component = choice.rows().get(row.number());
            if (component != null) {
                StringBuilder all = texts.computeIfAbsent(component, one -> new StringBuilder());
                all.append(all.length() == 0 ? "" : "\n").append(row.text());
            }
        }
        Map<StandardComponent, Content> contents = new EnumMap<>(StandardComponent.class);
        texts.forEach((component, text) -> contents.put(
                component, ComponentText.take(component, text.toString()).content()));
        return contents;
    }

    private static List<FoundStandard> find(byte[] content) {
        List<FoundStandard> found = StandardTables.find(OfficeTables.read(content));
        if (found.isEmpty()) {
            throw new InvalidInputException("file", "standard.load.none");
        }
        if (found.size() > MOST) {
            throw new InvalidInputException("file", "standard.load.tooMany", MOST);
        }
        return found;
    }

    private static Found view(FoundStandard found, List<Target> services) {
        List<Part> parts = new ArrayList<>();
        found.texts().forEach((component, text) -> {
            ComponentText.Taken taken = ComponentText.take(component, text);
            parts.add(new Part(
                    component,
                    excerpt(text),
                    taken.content().items().size(),
                    taken.content(),
                    taken.note() == null ? null : taken.note().name()));
        });
        return new Found(
                found.title(),
                found.place(),
                suggested(found.title(), services),
                parts,
                found.unknown().stream()
                        .map(row -> new Unclear(row.number(), excerpt(row.name()), excerpt(row.text())))
                        .toList(),
                Arrays.stream(StandardComponent.values())
                        .filter(component -> !found.has(component))
                        .toList());
    }

    private static String excerpt(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > EXCERPT ? line.substring(0, EXCERPT) + "…" : line;
    }

    /** The service of that name or code, or the only one whose name is part of the title. */
    private static String suggested(String title, List<Target> services) {
        String wanted = plain(title);
        List<Target> same = services.stream()
                .filter(service ->
                        plain(service.name()).equals(wanted) || service.code().equals(title.strip()))
                .toList();
        List<Target> within = services.stream()
                .filter(service -> (" " + wanted + " ").contains(" " + plain(service.name()) + " "))
                .toList();
        return same.size() == 1
                ? same.get(0).code()
                : within.size() == 1 ? within.get(0).code() : null;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Services whose standards the caller writes, by name. */
    private List<Target> services() {
        Scope scope = caller.scope(Permission.STANDARD_EDIT);
        return database.list(
                """
                select s.code, s.name, exists (select 1 from service_standard v where v.service_id = s.id
                    and v.state in ('DRAFT', 'PROPOSED', 'DISCUSSED', 'APPROVED')) as draft
                from service s where ? or s.agency_id = any(?) order by lower(s.name), s.code""",
                row -> new Target(row.getString("code"), row.getString("name"), row.getBoolean("draft")),
                scope.governmentWide(),
                scope.agencies().toArray(Long[]::new));
    }
}
