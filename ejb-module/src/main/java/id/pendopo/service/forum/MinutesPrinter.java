package id.pendopo.service.forum;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.document.StoredFile;
import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.ForumMinutes;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.document.DocumentIssues;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.document.FileContent;
import id.pendopo.service.document.IssuedPdf;
import id.pendopo.service.document.Letterheads;
import id.pendopo.service.document.PdfRenderer;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Minutes on paper: the draft the signatories sign, and the sealed document everybody may have. Always in Indonesian. */
@ApplicationScoped
public class MinutesPrinter {

    private static final String TEMPLATE = "forum-minutes";
    private static final Texts TEXTS = Texts.of(Texts.INDONESIAN);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Texts.INDONESIAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", Texts.INDONESIAN);
    private static final FileRules RULES = new FileRules(Set.of(FileRules.PDF), 20L * 1024 * 1024, 1);

    @Inject
    private MinutesParts parts;

    @Inject
    private MinutesContents contents;

    @Inject
    private DocumentIssues issues;

    @Inject
    private DocumentStore documents;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private Letterheads letterheads;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Today today;

    /** What the minutes say, ready to print: as signed, or as recorded so far. */
    Map<String, Object> model(Edition edition, ForumMinutes minutes) {
        return model(
                minutes.content() == null ? contents.of(edition, minutes) : FixedText.read(minutes.content()), minutes);
    }

    /** What is signed or will be: without number, seal and verification code. */
    byte[] draft(Edition edition, ForumMinutes minutes) {
        Map<String, Object> model = model(edition, minutes);
        model.put("draft", true);
        model.put("number", "");
        model.put("signedOn", "");
        model.put("seal", "");
        model.put("verificationCode", "");
        return renderer.render(TEMPLATE, model, Texts.INDONESIAN);
    }

    /** Makes the sealed document and keeps it. */
    UUID issue(ForumMinutes minutes, String number, LocalDate signedOn, String seal) {
        Map<String, Object> content = FixedText.read(minutes.content());
        Map<String, Object> model = model(content, minutes);
        model.put("draft", false);
        model.put("number", number);
        model.put("signedOn", DAY.format(signedOn));
        model.put("seal", seal);
        IssuedPdf issued =
                issues.issue(TEMPLATE, model, Texts.INDONESIAN, TEMPLATE, number, (String) content.get("agency"));
        StoredFile kept = documents.store(
                new ByteArrayInputStream(issued.content()),
                "berita-acara-" + number.replaceAll("[^A-Za-z0-9]+", "-") + ".pdf",
                FileRules.PDF,
                RULES);
        documents.claim(List.of(kept.uuid()));
        return kept.uuid();
    }

    private Map<String, Object> model(Map<String, Object> content, ForumMinutes minutes) {
        Map<String, Object> model = new HashMap<>(content);
        AgencyRef agency =
                agencies.findByCode((String) content.get("agencyCode")).orElse(null);
        model.put("letterhead", agency == null ? "" : letterheads.of(agency.id()));
        model.put("kindLabel", label("SeriesKind", content.get("kind")));
        model.put("topicLabel", label("PolicyTopic", content.get("topic")));
        model.put("modeLabel", label("EditionMode", content.get("mode")));
        model.put("volume", content.get("volume").toString());
        when(model, content);
        model.put("place", place(content));
        model.put("present", content.get("present").toString());
        model.put("elements", labelled(content, "elements", "element", "StakeholderElement"));
        model.put("agenda", labelled(content, "agenda", "title", ""));
        model.put("inputs", inputs(content));
        model.put("agreements", agreements(content));
        model.put("signatures", signatures(content, minutes));
        for (String list : List.of("services", "agenda", "elements", "inputs", "agreements", "annexes")) {
            model.put(
                    "any" + Character.toUpperCase(list.charAt(0)) + list.substring(1),
                    !items(model, list).isEmpty());
        }
        model.put("signedCopy", minutes.signedCopy() != null);
        return model;
    }

    private void when(Map<String, Object> model, Map<String, Object> content) {
        var start = Instant.parse((String) content.get("startsAt")).atZone(today.zone());
        var end = Instant.parse((String) content.get("endsAt")).atZone(today.zone());
        model.put("day", DAY.format(start));
        model.put("time", TIME.format(start) + "–" + TIME.format(end));
    }

    private static String place(Map<String, Object> content) {
        String venue = (String) content.get("venue");
        String link = (String) content.get("link");
        return venue.isEmpty() ? link : link.isEmpty() ? venue : venue + ", " + link;
    }

    private static String label(String type, Object constant) {
        return constant == null || "".equals(constant) ? "" : TEXTS.get(type + "." + constant);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> content, String list) {
        return (List<Map<String, Object>>) content.get(list);
    }

    private static List<Map<String, Object>> labelled(
            Map<String, Object> content, String list, String name, String type) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Map<String, Object> one : items(content, list)) {
            Map<String, Object> with = new HashMap<>(one);
            with.put("label", label(type, one.get(name)));
            with.replaceAll((key, value) -> value instanceof Long number ? number.toString() : value);
            all.add(with);
        }
        return all;
    }

    private static List<Map<String, Object>> inputs(Map<String, Object> content) {
        List<Map<String, Object>> all = labelled(content, "inputs", "kind", "InputKind");
        all.forEach(one -> one.put("from", label("StakeholderElement", one.get("element"))));
        return all;
    }

    private List<Map<String, Object>> agreements(Map<String, Object> content) {
        List<Map<String, Object>> all = labelled(content, "agreements", "text", "");
        all.forEach(one -> one.put(
                "due",
                "".equals(one.get("dueOn"))
                        ? "–"
                        : DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.INDONESIAN)
                                .format(LocalDate.parse((String) one.get("dueOn")))));
        return all;
    }

    private List<Map<String, Object>> signatures(Map<String, Object> content, ForumMinutes minutes) {
        Map<UUID, SignatoryRow> drawn = new HashMap<>();
        parts.signatories(minutes).forEach(one -> drawn.put(one.uuid(), one));
        List<Map<String, Object>> all = labelled(content, "signatories", "side", "SignatorySide");
        for (Map<String, Object> one : all) {
            SignatoryRow row = drawn.get(UUID.fromString((String) one.get("uuid")));
            one.put("image", row == null || !row.signedThis() ? "" : image(row.signature()));
        }
        return all;
    }

    private String image(UUID signature) {
        FileContent content = documents.content(signature);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:" + content.file().type() + ";base64,"
                + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
