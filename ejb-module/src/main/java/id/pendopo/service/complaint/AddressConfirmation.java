package id.pendopo.service.complaint;

import id.pendopo.domain.notification.Notice;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.service.notification.Outbox;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/**
 * Whether a mail address that somebody typed at the public window is that person's: one mail with a link goes there, and no
 * other until the link has been used. So nobody has the government write to a stranger. Open to every caller: the link is
 * the permission.
 */
@Stateless
@PermitAll
public class AddressConfirmation {

    private static final Duration LIFE = Duration.ofDays(14);
    private static final int LONGEST = 100;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Database database;

    @Inject
    private Outbox outbox;

    @Inject
    private Secrets secrets;

    @Inject
    private Clock clock;

    /** Asks, if the report has an address and its reporter may be written to: an anonymous one never is. */
    public void ask(String trackingNumber, NewComplaint report, Locale language) {
        String address = report.reporter().email();
        if (address == null || address.isBlank() || report.anonymous()) {
            return;
        }
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.update(
                """
                insert into complaint_address_check (complaint_id, token_hash, asked_at)
                select id, ?, ? from complaint where tracking_number = ?""",
                hash(token),
                clock.instant(),
                trackingNumber);
        outbox.mail(
                address.strip(),
                new Notice(
                        "complaint.confirmAddress",
                        Map.of("number", trackingNumber),
                        "/public/confirm.xhtml?token=" + token),
                language);
    }

    /**
     * Confirms the address a link was sent to. The same link again changes nothing.
     *
     * @return false if there is no such link, or it is older than 14 days
     */
    public boolean confirm(String token) {
        return token != null
                && token.length() <= LONGEST
                && database.update(
                                """
                                update complaint_address_check set confirmed_at = coalesce(confirmed_at, ?)
                                where token_hash = ? and asked_at > ?""",
                                clock.instant(),
                                hash(token),
                                clock.instant().minus(LIFE))
                        == 1;
    }

    /** Whether mail about this report has to wait for the link. */
    public boolean isAwaited(long complaintId) {
        return database.first(
                        "select 1 from complaint_address_check where complaint_id = ? and confirmed_at is null",
                        row -> row.getInt(1),
                        complaintId)
                .isPresent();
    }

    private byte[] hash(String token) {
        return secrets.keyedHash("complaint.address", token);
    }
}
