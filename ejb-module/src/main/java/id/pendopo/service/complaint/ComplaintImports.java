package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ImportedReport;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Complaints from files of other channels: brought, told how to be read, looked at, and then taken over in the background
 * ({@link ImportRunner}). For people who may import for the whole government.
 */
@Stateless
@RolesAllowed(Permission.COMPLAINT_IMPORT)
public class ComplaintImports {

    private static final int SHOWN = 50;
    private static final int SAMPLE = 20;
    private static final int FILE_NAME = 200;

    @Inject
    private Database database;

    @Inject
    private Secrets secrets;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private ImportTaking taking;

    @Inject
    private ComplaintReference reference;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private RegionDirectory regions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ImportBegun> begun;

    /**
     * Takes a file in; nothing becomes a complaint yet. Rows wait encrypted until they are taken.
     *
     * @param source code of the source
     * @param fileName as the person calls it
     * @param encoding of a CSV file without a mark of its own
     * @param file up to {@link ImportTable#MAX_ROWS} rows
     * @return the number of the import
     * @throws InvalidInputException for {@code source} or {@code file}, saying what cannot be read in which row
     */
    public UUID upload(String source, String fileName, ImportEncoding encoding, ImportedFile file) {
        currentCaller.requireEverywhere(Permission.COMPLAINT_IMPORT);
        long sourceId = database.first(
                        "select id from complaint_import_source where code = ?", row -> row.getLong(1), source)
                .orElseThrow(() -> new InvalidInputException("source", "input.required"));
        UUID uuid = UUID.randomUUID();
        ImportIntake intake = new ImportIntake(database, secrets, uuid, sourceId, name(fileName), currentCaller.get());
        try {
            intake.read(file, encoding == null ? ImportEncoding.UTF_8 : encoding, clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        audit.record("complaint.import-uploaded", "complaint-import", uuid.toString(), Map.of("source", source));
        return uuid;
    }

    private static String name(String given) {
        String last = given == null
                ? ""
                : given.replaceAll("^.*[/\\\\]", "")
                        .replaceAll("\\p{Cntrl}", "")
                        .strip();
        return last.isEmpty() ? "-" : last.substring(0, Math.min(last.length(), FILE_NAME));
    }

    /** The last imports, newest first. */
    public List<ImportView> list() {
        currentCaller.requireEverywhere(Permission.COMPLAINT_IMPORT);
        return database.list(ImportRead.VIEW + "order by i.id desc limit ?", ImportRead::view, SHOWN);
    }

    /** @throws NotFoundException if there is none */
    public ImportView view(UUID uuid) {
        currentCaller.requireEverywhere(Permission.COMPLAINT_IMPORT);
        return database.first(ImportRead.VIEW + "where i.uuid = ?", ImportRead::view, uuid)
                .orElseThrow(ImportRead::missing);
    }

    /** What is known about the columns of a file, and how it would be read. */
    public ImportSetup setup(UUID uuid) {
        ImportHead head = head(uuid);
        ImportMapping mapping = head.mapping();
        if (mapping.columns().isEmpty()) {
            ImportMapping before = ImportMapping.parse(database.first(
                            "select mapping from complaint_import_source where id = ?",
                            row -> row.getString(1),
                            head.sourceId())
                    .orElseThrow());
            mapping = ImportGuess.of(head, before, sample(head), new ImportChoices(reference, agencies, regions));
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        head.headings().forEach(heading -> values.put(heading, head.values(heading)));
        return new ImportSetup(head.headings(), values, mapping);
    }

    /**
     * The first rows as they would be taken, or those that are wrong.
     *
     * @throws InvalidInputException if the mapping is not complete
     */
    public List<ImportSample> preview(UUID uuid, ImportMapping mapping) {
        ImportHead head = ImportRead.with(head(uuid), checked(head(uuid), mapping));
        return taking.read(head, sample(head), taking.act(importer())).stream()
                .map(ImportDraft::shown)
                .toList();
    }

    private Caller importer() {
        Caller caller = currentCaller.get();
        return ImportedReport.importer(caller.id(), caller.name(), caller.displayName());
    }

    private List<ImportRow> sample(ImportHead head) {
        List<ImportRow> ahead = database.first(
                        "select content from complaint_import_piece where import_id = ? order by first_row limit 1",
                        row -> ImportRow.open(row.getBytes(1), head.uuid(), secrets),
                        head.id())
                .orElseGet(() -> database.list(
                        "select content from complaint_import_row where import_id = ? and kind = 'WRONG' order by line limit ?",
                        row -> ImportRow.open(row.getBytes(1), head.uuid(), secrets)
                                .get(0),
                        head.id(),
                        SAMPLE));
        return ahead.subList(0, Math.min(SAMPLE, ahead.size()));
    }

    /**
     * Confirms how the file is read and begins to take it over, or goes on with what is left and wrong. The mapping is
     * remembered for the next file of the source.
     *
     * @throws InvalidInputException if the mapping is not complete
     */
    public void start(UUID uuid, ImportMapping mapping) {
        ImportHead head = head(uuid);
        ImportMapping confirmed = checked(head, mapping);
        int started = database.update(
                """
                update complaint_import set state = 'RUNNING', mapping = ?, started_at = coalesce(started_at, ?), finished_at = null
                where id = ? and state <> 'RUNNING'""",
                confirmed.text(),
                clock.instant(),
                head.id());
        if (started == 0) {
            throw new RuleViolationException("complaint.import.running");
        }
        database.update(
                "update complaint_import_source set mapping = ?, version = version + 1 where id = ?",
                confirmed.text(),
                head.sourceId());
        again(head.id());
        begun.fire(new ImportBegun());
        audit.record("complaint.import-started", "complaint-import", uuid.toString(), Map.of("source", head.source()));
    }

    private void again(long id) {
        database.update("update complaint_import_row set kind = 'RETRY' where import_id = ? and kind = 'WRONG'", id);
    }

    /** Stops a running import; what is being taken at the moment is undone. It can go on later. */
    public void stop(UUID uuid) {
        moved(uuid, "STOPPED", "state = 'RUNNING'", "complaint.import-stopped");
    }

    /** Goes on where a stopped import stood. */
    public void resume(UUID uuid) {
        moved(uuid, "RUNNING", "state = 'STOPPED'", "complaint.import-resumed");
        begun.fire(new ImportBegun());
    }

    /** Tries all wrong rows again, for example after a category was added. */
    public void retry(UUID uuid) {
        again(head(uuid).id());
        moved(uuid, "RUNNING", "state in ('DONE', 'STOPPED')", "complaint.import-resumed");
        begun.fire(new ImportBegun());
    }

    private void moved(UUID uuid, String to, String from, String action) {
        ImportHead head = head(uuid);
        int moved = database.update(
                "update complaint_import set state = ?, claim = null, finished_at = null where id = ? and " + from,
                to,
                head.id());
        if (moved == 0) {
            throw new RuleViolationException("complaint.import.moved");
        }
        audit.record(action, "complaint-import", uuid.toString(), Map.of("source", head.source()));
    }

    /** Throws away a file that was brought and never begun. */
    public void discard(UUID uuid) {
        ImportHead head = head(uuid);
        if (database.update("delete from complaint_import where id = ? and state = 'UPLOADED'", head.id()) == 0) {
            throw new RuleViolationException("complaint.import.moved");
        }
        audit.record(
                "complaint.import-discarded", "complaint-import", uuid.toString(), Map.of("source", head.source()));
    }

    private ImportMapping checked(ImportHead head, ImportMapping mapping) {
        List<Violation> open = new ArrayList<>();
        for (ImportField field : ImportField.values()) {
            String heading = mapping.columns().get(field);
            if ((field.isRequired() && heading == null)
                    || (heading != null && !head.headings().contains(heading))) {
                open.add(new Violation("column." + field, "complaint.import.column"));
            }
        }
        require(mapping.type(), "type", open);
        require(mapping.dates(), "dates", open);
        require(mapping.anonymous(), "anonymous", open);
        require(mapping.confidential(), "confidential", open);
        if (!open.isEmpty()) {
            throw new InvalidInputException(open);
        }
        return mapping;
    }

    private static void require(Object value, String field, List<Violation> open) {
        if (value == null) {
            open.add(new Violation(field, "input.required"));
        }
    }

    private ImportHead head(UUID uuid) {
        currentCaller.requireEverywhere(Permission.COMPLAINT_IMPORT);
        return database.first(ImportHead.SELECT + "i.uuid = ?", ImportHead.reader(secrets), uuid)
                .orElseThrow(ImportRead::missing);
    }
}
