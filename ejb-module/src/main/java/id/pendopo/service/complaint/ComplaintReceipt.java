package id.pendopo.service.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintStory;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.complaint.DeadlineClock;
import id.pendopo.domain.complaint.Identity;
import id.pendopo.domain.complaint.Reporter;
import id.pendopo.domain.document.PrintedLetterhead;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.calendar.Calendars;
import id.pendopo.service.document.DocumentIssues;
import id.pendopo.service.document.Letterheads;
import id.pendopo.service.document.QrCode;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The receipt (tanda terima) a reporter takes home. */
@Stateless
public class ComplaintReceipt {

    private static final int SUMMARY = 600;
    private static final int PIN = 16;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Docket docket;

    @Inject
    private Pins pins;

    @Inject
    private Calendars calendars;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Letterheads letterheads;

    @Inject
    private DocumentIssues issues;

    @Inject
    private ComplaintFiles files;

    @Inject
    private GivenAnswers answers;

    @Inject
    private Secrets secrets;

    @Inject
    private AuditTrail audit;

    @Inject
    private ComplaintSettings settings;

    /**
     * The receipt as PDF, with tracking number, summary, place and time of receipt and receiving officer (UU 25/2009 Pasal
     * 43).
     *
     * @param pin the PIN {@link ComplaintIntake#record} returned, or null to print without it
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws InvalidInputException if the PIN is not this complaint's
     */
    @RolesAllowed(Permission.COMPLAINT_RECORD)
    public byte[] pdf(String trackingNumber, String pin, Locale locale) {
        Complaint complaint = docket.find(trackingNumber);
        String given = TextInput.optional("pin", pin, PIN);
        if (!given.isEmpty() && !complaint.hasPin(pins.hash(complaint.trackingNumber(), given))) {
            throw new InvalidInputException("pin", "complaint.pin");
        }
        AgencyRef agency = receivingAgency();
        audit.record("complaint.receipt-printed", "complaint", complaint.trackingNumber(), Map.of());
        return issues.issue(
                        "complaint-receipt",
                        model(complaint, given, agency, Texts.of(locale)),
                        locale,
                        "complaint-receipt",
                        complaint.trackingNumber(),
                        agency == null ? "Pendopo" : agency.name())
                .content();
    }

    /** The officer's own agency, or for officers of the whole government the one that coordinates. */
    private AgencyRef receivingAgency() {
        Scope scope = currentCaller.scope(Permission.COMPLAINT_RECORD);
        return agencies.findById(scope.agencies().stream().sorted().findFirst().orElse(null))
                .or(() -> agencies.findByCode(settings.coordinator()))
                .orElse(null);
    }

    private Map<String, Object> model(Complaint complaint, String pin, AgencyRef agency, Texts texts) {
        WorkingCalendar calendar = calendars.current();
        ZonedDateTime received = complaint.dates().receivedAt().atZone(calendar.zone());
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM uuuu", texts.locale());
        DateTimeFormatter moment = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu HH.mm z", texts.locale());
        PrintedLetterhead head = agency == null ? null : letterheads.of(agency.id());
        Identity identity = identity(complaint);
        int attached = files.of(complaint).size();
        Map<String, Object> model = new HashMap<>();
        model.put("letterhead", head == null ? "" : head);
        model.put("trackingNumber", complaint.trackingNumber());
        model.put("pin", pin);
        String tracking = settings.trackingAddress(complaint.trackingNumber());
        model.put("trackingUrl", tracking);
        model.put("trackingQr", tracking.isEmpty() ? "" : QrCode.dataAddress(tracking));
        model.put("classLabel", texts.label(complaint.type()));
        model.put("channelLabel", texts.label(complaint.facts().channel()));
        model.put("reporter", text(identity == null ? null : identity.name()));
        model.put("onBehalfOf", text(identity == null ? null : identity.onBehalfOf()));
        model.put("title", complaint.facts().title());
        model.put(
                "summary",
                summary(em.find(ComplaintStory.class, complaint.getId()).story()));
        model.put(
                "answers",
                answers.of(complaint.getId()).stream()
                        .map(answer -> Map.of(
                                "label", answer.label(texts.locale()), "text", summary(answer.text(texts.locale()))))
                        .toList());
        model.put("attachments", attached == 0 ? "" : texts.get("complaint.receipt.files", attached));
        model.put("receivedAt", moment.format(received));
        model.put("place", agency == null ? texts.get("complaint.receipt.counter") : agency.name());
        model.put("deadline", deadline(complaint, day));
        model.put("officer", complaint.facts().recordedByName());
        String city = head == null ? "" : head.city();
        model.put("placeAndDay", city.isEmpty() ? day.format(received) : city + ", " + day.format(received));
        return model;
    }

    private Identity identity(Complaint complaint) {
        Caller caller = currentCaller.get();
        if (!ComplaintVisibility.seesReporter(complaint, caller)) {
            return null;
        }
        Reporter reporter = em.find(Reporter.class, complaint.getId());
        return reporter == null ? null : reporter.open(complaint, secrets);
    }

    private static String deadline(Complaint complaint, DateTimeFormatter day) {
        return complaint.deadlines().stream()
                .filter(deadline -> deadline.clock() == DeadlineClock.VERIFICATION)
                .findFirst()
                .map(deadline -> day.format(deadline.dueDay()))
                .orElse("");
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String summary(String story) {
        String line = story.replaceAll("\\s+", " ");
        return line.length() <= SUMMARY ? line : line.substring(0, line.lastIndexOf(' ', SUMMARY) + 1) + "…";
    }
}
