package id.pendopo.service.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.complaint.Identity;
import id.pendopo.domain.complaint.Reporter;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.calendar.Calendars;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/** What the variables of ready-made replies stand for, as far as the caller may know. */
@ApplicationScoped
public class ReplyValues {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.INDONESIAN);

    @Inject
    private EntityManager em;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    @Inject
    private Calendars calendars;

    @Inject
    private ComplaintReference reference;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Secrets secrets;

    /** By variable; what is not known is left out. */
    Map<String, String> of(Complaint complaint) {
        Caller caller = currentCaller.get();
        WorkingCalendar calendar = calendars.current();
        LocalDate due = complaint.next().dueDay();
        CategoryRef category = reference.category(complaint.categoryId());
        Map<String, String> values = new HashMap<>();
        values.put("nomor", complaint.trackingNumber());
        values.put("judul", complaint.facts().title());
        values.put(
                "instansi",
                agencies.findById(complaint.agencyId()).map(AgencyRef::name).orElse(null));
        values.put("petugas", caller.displayName());
        values.put("tanggal", DAY.format(calendar.dayOf(clock.instant())));
        values.put("tenggat", due == null ? null : DAY.format(due));
        values.put("kategori", category == null ? null : category.name());
        values.put("pelapor", reporterName(complaint, caller));
        values.values().removeIf(value -> value == null || value.isBlank());
        return values;
    }

    private String reporterName(Complaint complaint, Caller caller) {
        if (!ComplaintVisibility.seesReporter(complaint, caller)) {
            return "Pelapor";
        }
        Reporter reporter = em.find(Reporter.class, complaint.getId());
        Identity identity = reporter == null ? null : reporter.open(complaint, secrets);
        return identity == null || identity.name() == null ? "Pelapor" : identity.name();
    }
}
