package id.pendopo.service.forum;

import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.ForumMinutes;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.commitment.CommitmentRow;
import id.pendopo.service.commitment.Commitments;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.document.FileContent;
import id.pendopo.service.document.PdfJoiner;
import id.pendopo.service.document.PdfRenderer;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The report of an edition for the leadership: what took place, what was said, agreed and promised, pictures, and behind it the
 * minutes and every annex that is a PDF or a picture. Always in Indonesian.
 */
@Stateless
public class EditionReport {

    private static final Texts TEXTS = Texts.of(Texts.INDONESIAN);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.INDONESIAN);

    /** Annexes are taken in until they are this large together; what is left stands on the list only. */
    private static final long ROOM = 40L * 1024 * 1024;

    @Inject
    private EditionAccess editions;

    @Inject
    private ForumDesk desk;

    @Inject
    private MinutesPrinter printer;

    @Inject
    private ForumPhotos photos;

    @Inject
    private Commitments commitments;

    @Inject
    private DocumentStore documents;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private Database database;

    @Inject
    private AuditTrail trail;

    /** Something that goes behind the report. */
    private record Annex(String title, UUID file, String type, long size) {}

    /**
     * The report with everything behind it as one PDF.
     *
     * @throws NotFoundException if there is no such edition in the caller's scope, or nobody began its minutes
     */
    @RolesAllowed(Permission.FORUM_READ)
    public byte[] print(UUID uuid) {
        Edition edition = editions.readable(uuid);
        ForumMinutes minutes =
                desk.minutes(edition).orElseThrow(() -> new NotFoundException("forum.minutes.partUnknown"));
        List<Annex> annexes = annexes(minutes);
        Map<String, Object> model = printer.model(edition, minutes);
        model.put("number", minutes.number());
        model.put("commitments", commitments(uuid));
        model.put("anyCommitments", !((List<?>) model.get("commitments")).isEmpty());
        model.put("photos", pictures(uuid));
        model.put("anyPhotos", !((List<?>) model.get("photos")).isEmpty());
        model.put("pages", pages(annexes));
        byte[] report = renderer.render("forum-report", model, Texts.INDONESIAN);
        trail.record("forum.report-printed", "forum-edition", uuid.toString(), Map.of());
        return together(report, minutes, annexes);
    }

    private List<Annex> annexes(ForumMinutes minutes) {
        List<Annex> all = database.list(
                """
                select a.title, f.uuid, f.type, f.size from forum_annex a join stored_file f on f.uuid = a.file
                where a.minutes_id = ? order by a.id""",
                row -> new Annex(
                        row.getString("title"),
                        row.getObject("uuid", UUID.class),
                        row.getString("type"),
                        row.getLong("size")),
                minutes.getId());
        List<Annex> taken = new ArrayList<>();
        long room = ROOM;
        for (Annex one : all) {
            if (one.size() <= room) {
                taken.add(one);
                room -= one.size();
            }
        }
        return taken;
    }

    private List<Map<String, Object>> commitments(UUID edition) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (CommitmentRow one : commitments.of(CommitmentSource.FORUM, edition)) {
            if (!one.confidential()) {
                rows.add(Map.of(
                        "number", rows.size() + 1,
                        "statement", one.statement(),
                        "agency", one.agency(),
                        "due", day(one.dueOn()),
                        "state", TEXTS.label(one.state())));
            }
        }
        return rows;
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Small copies: the report goes round by mail. */
    private List<Map<String, Object>> pictures(UUID edition) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ForumPhoto one : photos.of(edition)) {
            FileContent small = photos.original(edition, one.uuid(), true);
            rows.add(Map.of("words", one.words(), "image", address(small)));
        }
        return rows;
    }

    /** Annexes that are pictures, each on a page of its own. */
    private List<Map<String, Object>> pages(List<Annex> annexes) {
        return annexes.stream()
                .filter(one -> one.type().startsWith("image/"))
                .map(one ->
                        Map.<String, Object>of("title", one.title(), "image", address(documents.content(one.file()))))
                .toList();
    }

    private static String address(FileContent content) {
        return "data:" + content.file().type() + ";base64,"
                + Base64.getEncoder().encodeToString(bytes(content));
    }

    private static byte[] bytes(FileContent content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] together(byte[] report, ForumMinutes minutes, List<Annex> annexes) {
        List<byte[]> parts = new ArrayList<>(List.of(report));
        if (minutes.pdf() != null) {
            parts.add(bytes(documents.content(minutes.pdf())));
        }
        for (Annex one : annexes) {
            byte[] content = FileRules.PDF.equals(one.type()) ? bytes(documents.content(one.file())) : new byte[0];
            if (mergeable(content)) {
                parts.add(content);
            }
        }
        return PdfJoiner.join(parts);
    }

    /** What is locked or broken is named in the report and stays out of it. */
    private static boolean mergeable(byte[] pdf) {
        if (pdf.length == 0) {
            return false;
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return !document.isEncrypted() && document.getNumberOfPages() > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
