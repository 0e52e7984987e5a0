package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.AttachmentKind;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.ComplaintStory;
import id.pendopo.domain.complaint.Identity;
import id.pendopo.domain.complaint.Reporter;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.notification.Notice;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.notification.Outbox;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Takes a report in (T1), whoever brings it: an officer or a system ({@link ComplaintIntake}), or the reporter at the public
 * window ({@link PublicFiling}). Which of them may is for those two to say.
 */
@ApplicationScoped
public class ReportFiling {

    @Inject
    private EntityManager em;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Docket docket;

    @Inject
    private ReportCheck check;

    @Inject
    private TrackingNumbers numbers;

    @Inject
    private Pins pins;

    @Inject
    private Secrets secrets;

    @Inject
    private Database database;

    @Inject
    private ComplaintFiles files;

    @Inject
    private GivenAnswers answers;

    @Inject
    private BrokenComponents broken;

    @Inject
    private Outbox outbox;

    FiledComplaint file(NewComplaint report, String idempotencyKey, String content) {
        Act act = docket.act();
        String key = TextInput.required("idempotencyKey", idempotencyKey, ComplaintLimits.IDEMPOTENCY_KEY);
        ReportCheck.Checked checked = check.check(report, act.day());
        String number = numbers.next(act.day());
        String pin = pins.make();
        Complaint complaint =
                Complaint.record(UUID.randomUUID(), number, pins.hash(number, pin), checked.report(), act);
        complaint.about(checked.service());
        em.persist(complaint);
        FiledComplaint filed = new FiledComplaint(number, pin, act.at(), 1, false);
        byte[] fingerprint = secrets.keyedHash("complaint.request", content);
        if (!remember(key, fingerprint, filed, complaint.getId(), act)) {
            em.clear();
            return earlier(key, fingerprint);
        }
        em.persist(new ComplaintStory(complaint, checked.story()));
        if (!checked.identity().isEmpty()) {
            em.persist(new Reporter(complaint, checked.identity(), secrets));
        }
        docket.save(
                complaint, act, "recorded", Map.of("channel", report.channel().name()));
        answers.keep(complaint, checked.answers());
        if (checked.component() != null) {
            em.flush();
            broken.keep(complaint, checked.component());
        }
        files.attach(complaint, report.attachments(), AttachmentKind.REPORT, act);
        confirm(complaint, checked.identity());
        return new FiledComplaint(number, pin, act.at(), complaint.getVersion(), false);
    }

    /** Whose keys against double posts these are. */
    String sender() {
        Caller caller = currentCaller.get();
        return caller.kind() + "/" + caller.id();
    }

    private String context(String key) {
        return "complaint.request/" + sender() + "/" + key;
    }

    private boolean remember(String key, byte[] fingerprint, FiledComplaint filed, Long complaint, Act act) {
        String answer = filed.trackingNumber() + " " + filed.pin() + " " + filed.receivedAt();
        return database.update(
                        """
                        insert into complaint_request (sender, key, fingerprint, answer, complaint_id, made_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        sender(),
                        key,
                        fingerprint,
                        secrets.encrypt(answer, context(key)),
                        complaint,
                        act.at())
                == 1;
    }

    private FiledComplaint earlier(String key, byte[] fingerprint) {
        record Earlier(byte[] fingerprint, byte[] answer) {}
        Earlier earlier = database.first(
                        "select fingerprint, answer from complaint_request where sender = ? and key = ?",
                        row -> new Earlier(row.getBytes(1), row.getBytes(2)),
                        sender(),
                        key)
                .orElseThrow();
        if (!MessageDigest.isEqual(earlier.fingerprint(), fingerprint)) {
            throw new RuleViolationException("complaint.keyReused");
        }
        String[] answer = secrets.decrypt(earlier.answer(), context(key)).split(" ");
        return new FiledComplaint(answer[0], answer[1], Instant.parse(answer[2]), 1, true);
    }

    /** Tells the reporter by mail; a guest's address is asked first whether it is one. Not the anonymous one: an address waiting in the outbox would break the seal. */
    private void confirm(Complaint complaint, Identity identity) {
        boolean guest = currentCaller.get().kind() == Caller.Kind.ANONYMOUS;
        if (identity.email() != null && !complaint.isAnonymous() && !guest) {
            outbox.mail(
                    identity.email(),
                    new Notice("complaint.received", Map.of("number", complaint.trackingNumber()), null),
                    Texts.INDONESIAN);
        }
    }
}
