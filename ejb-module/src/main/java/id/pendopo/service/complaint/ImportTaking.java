package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintRecords;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Takes rows over in two steps: complaints are made of them, which keeps nothing; then these are kept, all or none of them,
 * within the transaction of whoever calls. Whether a report is new is settled by the primary key of the references, so
 * neither a second run, nor another node, nor another file of the same source takes one twice.
 */
@ApplicationScoped
public class ImportTaking {

    @Inject
    private Database database;

    @Inject
    private Secrets secrets;

    @Inject
    private Docket docket;

    @Inject
    private ReportCheck check;

    @Inject
    private ComplaintReference reference;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private RegionDirectory regions;

    @Inject
    private BulkFiling filing;

    /** A row of a report that was taken before and reads differently now. */
    private record Changed(int line, long complaint, List<ImportField> fields) {}

    /** Rows of which something is made, but nothing kept yet. */
    record Prepared(List<New> fresh, List<ImportDraft> seen, int skipped, List<ImportDraft> wrong) {}

    /**
     * What became of the rows, most of it as a count.
     *
     * @param taken tracking numbers of the new complaints
     */
    record Taken(List<String> taken, int unchanged, int changed, int skipped, int wrong) {}

    /** A complaint that has its number, as the tables will have it. */
    record New(ImportDraft draft, long id, String number, BulkFiling.Rows rows) {}

    private record Known(long complaint, byte[] fingerprint) {}

    private record Made(ImportDraft draft, BulkFiling.Filed filed) {}

    ImportColumns columns(ImportHead head) {
        return new ImportColumns(head.headings(), head.mapping(), head.source(), secrets);
    }

    /** Reads rows without taking them. */
    List<ImportDraft> read(ImportHead head, List<ImportRow> rows, Act act) {
        ImportReader reader = new ImportReader(
                columns(head),
                head.channel(),
                head.source(),
                Texts.of(Texts.INDONESIAN).get("complaint.import.answeredElsewhere", head.sourceName()),
                new ImportChoices(reference, agencies, regions),
                check,
                act);
        return rows.stream().map(reader::read).toList();
    }

    Act act(Caller caller) {
        return docket.act(caller);
    }

    /** Makes complaints of rows that nobody took before, as far as is known now; {@link #keep} settles it. */
    Prepared prepare(ImportHead head, List<ImportRow> rows, Caller caller) {
        Act act = docket.act(caller);
        List<ImportDraft> drafts = read(head, rows, act);
        Map<String, Known> known = known(head, drafts);
        List<ImportDraft> wrong = new ArrayList<>();
        List<ImportDraft> seen = new ArrayList<>();
        List<Made> made = new ArrayList<>();
        Set<String> references = new HashSet<>(known.keySet());
        Supplier<String> numbers = filing.trackingNumbers(act, (int) drafts.stream()
                .filter(draft -> !draft.left() && draft.report() != null && !known.containsKey(draft.reference()))
                .count());
        int skipped = 0;
        for (ImportDraft draft : drafts) {
            if (draft.left()) {
                skipped++;
            } else if (draft.reference() != null && references.contains(draft.reference())) {
                seen.add(draft);
            } else if (draft.report() == null) {
                wrong.add(draft);
            } else {
                make(draft, numbers, act, made, wrong);
                references.add(draft.reference());
            }
        }
        return new Prepared(number(made), seen, skipped, wrong);
    }

    /** Keeps what was made, but for what somebody else took meanwhile, and notes what a person must look at. */
    Taken keep(ImportHead head, Prepared prepared) {
        List<New> claimed = claim(head, prepared.fresh());
        filing.write(claimed.stream().map(New::rows).toList());
        List<ImportDraft> seen = new ArrayList<>(prepared.seen());
        if (claimed.size() < prepared.fresh().size()) {
            Set<Long> mine = new HashSet<>();
            claimed.forEach(one -> mine.add(one.id()));
            prepared.fresh().stream().filter(one -> !mine.contains(one.id())).forEach(one -> seen.add(one.draft()));
        }
        List<Changed> changed = changed(head, columns(head), seen);
        note(head, prepared.wrong(), changed);
        return new Taken(
                claimed.stream().map(New::number).toList(),
                seen.size() - changed.size(),
                changed.size(),
                prepared.skipped(),
                prepared.wrong().size());
    }

    private void make(ImportDraft draft, Supplier<String> numbers, Act act, List<Made> made, List<ImportDraft> wrong) {
        try {
            made.add(new Made(
                    draft, filing.prepare(draft.report(), numbers.get(), draft.story(), draft.identity(), act)));
        } catch (PendopoException e) {
            wrong.add(refused(draft.row(), ImportProblem.of(null, e.code(), e.arguments())));
        }
    }

    /** A row that waits for a person, whatever it says. */
    static ImportDraft refused(ImportRow row, ImportProblem problem) {
        return new ImportDraft(row, null, false, null, null, null, null, null, List.of(problem));
    }

    private List<New> number(List<Made> made) {
        LongSupplier ids = filing.draw("complaint_seq", made.size());
        LongSupplier deadlineIds = filing.draw(
                "complaint_deadline_seq",
                made.stream()
                        .mapToInt(one -> one.filed().complaint().deadlines().size())
                        .sum());
        List<New> numbered = new ArrayList<>();
        for (Made one : made) {
            long id = ids.getAsLong();
            Complaint complaint = one.filed().complaint();
            ComplaintRecords.number(complaint, id, deadlineIds);
            numbered.add(new New(one.draft(), id, complaint.trackingNumber(), filing.rows(one.filed())));
        }
        return numbered;
    }

    private Map<String, Known> known(ImportHead head, List<ImportDraft> drafts) {
        Map<String, Known> known = new HashMap<>();
        record Found(String reference, Known known) {}
        database.list(
                        """
                        select reference, complaint_id, fingerprint from complaint_import_reference
                        where source_id = ? and reference = any (?)""",
                        row -> new Found(row.getString(1), new Known(row.getLong(2), row.getBytes(3))),
                        head.sourceId(),
                        drafts.stream()
                                .map(ImportDraft::reference)
                                .filter(one -> one != null && one.indexOf('\0') < 0)
                                .toArray(String[]::new))
                .forEach(found -> known.put(found.reference(), found.known()));
        return known;
    }

    /** Those nobody else has taken meanwhile. In one order everywhere, so that two who meet wait and do not block. */
    private List<New> claim(ImportHead head, List<New> fresh) {
        if (fresh.isEmpty()) {
            return fresh;
        }
        List<New> sorted = fresh.stream()
                .sorted(Comparator.comparing(one -> one.draft().reference()))
                .toList();
        Set<Long> mine = new HashSet<>(database.list(
                """
                insert into complaint_import_reference (source_id, reference, complaint_id, fingerprint)
                select ?, * from unnest(?::text[], ?::bigint[], ?::bytea[])
                on conflict (source_id, reference) do nothing returning complaint_id""",
                row -> row.getLong(1),
                head.sourceId(),
                sorted.stream().map(one -> one.draft().reference()).toArray(String[]::new),
                sorted.stream().map(New::id).toArray(Long[]::new),
                sorted.stream().map(one -> one.draft().fingerprint()).toArray(byte[][]::new)));
        return fresh.stream().filter(one -> mine.contains(one.id())).toList();
    }

    private List<Changed> changed(ImportHead head, ImportColumns columns, List<ImportDraft> seen) {
        if (seen.isEmpty()) {
            return List.of();
        }
        Map<String, Known> known = known(head, seen);
        List<Changed> changed = new ArrayList<>();
        for (ImportDraft draft : seen) {
            Known before = known.get(draft.reference());
            List<ImportField> fields = columns.changed(before.fingerprint(), draft.fingerprint());
            if (!fields.isEmpty()) {
                changed.add(new Changed(draft.row().line(), before.complaint(), fields));
            }
        }
        return changed;
    }

    private void note(ImportHead head, List<ImportDraft> wrong, List<Changed> changes) {
        for (ImportDraft draft : wrong) {
            database.update(
                    """
                    insert into complaint_import_row (import_id, line, kind, content, problems)
                    values (?, ?, 'WRONG', ?, ?)""",
                    head.id(),
                    draft.row().line(),
                    ImportRow.seal(List.of(draft.row()), head.uuid(), secrets),
                    ImportProblem.pack(draft.problems()));
        }
        for (Changed changed : changes) {
            database.update(
                    """
                    insert into complaint_import_row (import_id, line, kind, complaint_id, problems)
                    values (?, ?, 'CHANGED', ?, ?) on conflict do nothing""",
                    head.id(),
                    changed.line(),
                    changed.complaint(),
                    changed.fields().stream().map(Enum::name).collect(Collectors.joining(",")));
        }
    }
}
