package id.pendopo.service.forum;

import id.pendopo.domain.forum.AttendanceCode;
import id.pendopo.domain.forum.GuestBook;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.document.DocumentIssues;
import id.pendopo.service.document.PdfRenderer;
import id.pendopo.service.document.QrCode;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.PublicAddress;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The attendance list (daftar hadir) on paper, before the meeting for signatures and after it with who came; the poster. */
@Stateless
@RolesAllowed({Permission.FORUM_MANAGE, Permission.FORUM_MODERATE})
public class AttendancePapers {

    /** Lines for those who come without having been on the list. */
    private static final int FREE_LINES = 15;

    @Inject
    private PeopleAccess access;

    @Inject
    private GuestBooks books;

    @Inject
    private PersonRows rows;

    @Inject
    private Attendance figures;

    @Inject
    private EditionPapers papers;

    @Inject
    private EditionWords words;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private DocumentIssues issues;

    @Inject
    private PublicAddress address;

    @Inject
    private Today today;

    @Inject
    private AuditTrail audit;

    /**
     * The list to be signed: everybody who is invited or registered, and free lines.
     *
     * @return an A4 PDF
     * @throws NotFoundException if there is no such edition in the caller's scope
     */
    public byte[] toSign(UUID edition, Locale locale) {
        PeopleEdition of = access.worked(edition);
        List<PersonRow> people = rows.list(
                of.id(), " and p.state in ('LISTED', 'SENT', 'COMING', 'DELEGATED')", " order by p.name, p.id");
        Map<String, Object> model = model(of, people, locale, false);
        for (int i = 0; i < FREE_LINES; i++) {
            lines(model).add(line(lines(model).size() + 1, "", "", "", "", ""));
        }
        printed(edition, "TO_SIGN");
        model.put("verificationCode", "");
        return renderer.render("forum-attendance", model, locale);
    }

    /** Who was there, who was excused and who was absent, with a code by which the sheet can be verified. */
    public byte[] filled(UUID edition, Locale locale) {
        PeopleEdition of = access.worked(edition);
        List<PersonRow> people = rows.list(
                of.id(),
                " and a.status is not null",
                " order by case a.status when 'PRESENT' then 1 else 2 end, p.name, p.id");
        printed(edition, "FILLED");
        AgencyRef agency = agencies.byId(of.agencyId());
        return issues.issue(
                        "forum-attendance",
                        model(of, people, locale, true),
                        locale,
                        "forum-attendance",
                        words.title(of, locale),
                        agency.name())
                .content();
    }

    private void printed(UUID edition, String paper) {
        audit.record("forum.list-printed", "forum-edition", edition.toString(), Map.of("paper", paper));
    }

    private Map<String, Object> model(PeopleEdition of, List<PersonRow> people, Locale locale, boolean filled) {
        Texts texts = Texts.of(locale);
        Map<String, Object> model = papers.begin(of, agencies.byId(of.agencyId()), locale);
        model.put("filled", filled);
        Attendance.Summary summary = figures.summary(of.id());
        model.put(
                "summary",
                filled
                        ? texts.get(
                                "forumPaper.list.summary",
                                Integer.toString(summary.present()),
                                Integer.toString(summary.excused()),
                                Integer.toString(summary.absent()),
                                Integer.toString(summary.elements()))
                        : "");
        List<Map<String, Object>> lines = new ArrayList<>();
        for (PersonRow person : people) {
            String noted = !filled || person.status() == null
                    ? ""
                    : person.present()
                            ? texts.label(person.status()) + " " + time(person, locale)
                            : texts.label(person.status());
            lines.add(line(
                    lines.size() + 1,
                    person.attends(),
                    person.institution(),
                    texts.label(person.element()),
                    AttendanceCode.grouped(person.code()),
                    noted));
        }
        model.put("lines", lines);
        return model;
    }

    private String time(PersonRow person, Locale locale) {
        return DateTimeFormatter.ofPattern("en".equals(locale.getLanguage()) ? "HH:mm" : "HH.mm")
                .format(person.at().atZone(today.zone()));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> lines(Map<String, Object> model) {
        return (List<Map<String, Object>>) model.get("lines");
    }

    private static Map<String, Object> line(
            int place, String name, String institution, String element, String code, String noted) {
        return Map.of(
                "place",
                place,
                "name",
                name,
                "institution",
                institution,
                "element",
                element,
                "code",
                code,
                "noted",
                noted);
    }

    /**
     * The poster at the door: a QR code that opens the page on which people check in with their own code.
     *
     * @throws RuleViolationException {@code forum.people.selfOff} while self check-in is off
     */
    public byte[] poster(UUID edition, Locale locale) {
        PeopleEdition of = access.worked(edition);
        GuestBook book = books.find(of.id());
        if (book == null || !book.selfCheckIn()) {
            throw new RuleViolationException("forum.people.selfOff");
        }
        String page = address.of("/public/checkin.xhtml?id=" + of.uuid() + "&k=" + book.doorKey());
        Map<String, Object> model = papers.begin(of, agencies.byId(of.agencyId()), locale);
        model.put("qr", QrCode.dataAddress(page));
        model.put("verificationCode", "");
        printed(edition, "POSTER");
        return renderer.render("forum-check-in", model, locale);
    }
}
