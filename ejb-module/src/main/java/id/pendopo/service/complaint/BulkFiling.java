package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintRecords;
import id.pendopo.domain.complaint.ComplaintStory;
import id.pendopo.domain.complaint.Identity;
import id.pendopo.domain.complaint.ImportedReport;
import id.pendopo.domain.complaint.Reporter;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.service.platform.CopyText;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Takes many reports in at once. The rules are those of {@link Complaint}, as for a single one; only the way into the tables
 * is another: COPY instead of the entity manager.
 */
@ApplicationScoped
public class BulkFiling {

    /** How far the sequences of complaints and deadlines go at a time; a block belongs to whoever drew it. */
    private static final int BLOCK = 50;

    private static final int PIN_HASH = 32;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Database database;

    @Inject
    private TrackingNumbers numbers;

    @Inject
    private Secrets secrets;

    /** A complaint with what stands apart from it. */
    record Filed(Complaint complaint, String story, Identity identity) {}

    /** A complaint in the form of COPY, by table; nothing where a table has no row of it. */
    record Rows(String complaint, String story, String reporter, String events, String deadlines) {}

    /**
     * Makes the complaint of a report. Its reporter was given no PIN, and so no PIN opens it.
     *
     * @throws id.pendopo.domain.platform.PendopoException if a rule refuses it
     */
    Filed prepare(ImportedReport report, String number, String story, Identity identity, Act act) {
        byte[] nobodys = new byte[PIN_HASH];
        random.nextBytes(nobodys);
        Complaint complaint = report.complaint(UUID.randomUUID(), number, nobodys, act);
        return new Filed(complaint, story, identity);
    }

    /** Tracking numbers for as many complaints, made one after the other. */
    Supplier<String> trackingNumbers(Act act, int many) {
        return numbers.next(act.day(), many);
    }

    /** Numbers for complaints or deadlines, as many as asked for. */
    LongSupplier draw(String sequence, int count) {
        List<Long> ends = database.list(
                "select nextval('" + sequence + "') from generate_series(1, ?)",
                row -> row.getLong(1),
                (count + BLOCK - 1) / BLOCK);
        List<Long> drawn = new ArrayList<>();
        ends.forEach(end -> {
            for (long id = end - BLOCK + 1; id <= end; id++) {
                drawn.add(id);
            }
        });
        return drawn.iterator()::next;
    }

    /** How the tables will have a complaint that has its numbers. */
    Rows rows(Filed filed) {
        Complaint complaint = filed.complaint();
        return new Rows(
                CopyText.of(ComplaintRecords.complaint(complaint)),
                CopyText.of(ComplaintRecords.story(new ComplaintStory(complaint, filed.story()))),
                filed.identity().isEmpty()
                        ? ""
                        : CopyText.of(ComplaintRecords.reporter(new Reporter(complaint, filed.identity(), secrets))),
                CopyText.ofAll(ComplaintRecords.events(complaint)),
                CopyText.ofAll(ComplaintRecords.deadlines(complaint)));
    }

    /** Writes complaints, whole table after whole table. */
    void write(List<Rows> complaints) {
        if (complaints.isEmpty()) {
            return;
        }
        copy("complaint (" + ComplaintRecords.COMPLAINT + ")", complaints, Rows::complaint);
        copy("complaint_story (" + ComplaintRecords.STORY + ")", complaints, Rows::story);
        copy("complaint_reporter (" + ComplaintRecords.REPORTER + ")", complaints, Rows::reporter);
        copy("complaint_event (" + ComplaintRecords.EVENT + ")", complaints, Rows::events);
        copy("complaint_deadline (" + ComplaintRecords.DEADLINE + ")", complaints, Rows::deadlines);
    }

    private void copy(String table, List<Rows> complaints, Function<Rows, String> text) {
        database.copy(table, rows -> complaints.forEach(one -> rows.ready(text.apply(one))));
    }
}
