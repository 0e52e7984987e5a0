package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.EventType;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SealBreakingIT {

    private static final String REASON = "Permintaan kepolisian nomor 12/2026";

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private SealBreaking seals;

    @Inject
    private ComplaintReading reading;

    @Inject
    private Database database;

    private Caller one() {
        return complaints.person(
                "koordinator",
                null,
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_VERIFY,
                Permission.COMPLAINT_UNSEAL);
    }

    private Caller other() {
        return complaints.person(
                "inspektorat",
                null,
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_SUPERVISION,
                Permission.COMPLAINT_UNSEAL);
    }

    @Test
    void a_seal_is_broken_by_two_people_for_a_while_and_every_look_is_written_down() {
        String number =
                complaints.file(ComplaintFixture.report().anonymous(true)).trackingNumber();
        assertThatThrownBy(() -> callers.as(one(), () -> seals.ask(number, "perlu")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> callers.as(one(), () -> seals.read(number))).isInstanceOf(ForbiddenException.class);
        callers.as(one(), () -> seals.ask(number, REASON));
        assertThatThrownBy(() -> callers.as(one(), () -> seals.decide(number, true)))
                .hasMessage("complaint.ownSeal");
        assertThat(callers.as(other(), () -> seals.view(number)).mayDecide()).isTrue();
        callers.as(other(), () -> seals.decide(number, true));
        assertThatThrownBy(() -> callers.as(other(), () -> seals.read(number))).isInstanceOf(ForbiddenException.class);
        assertThat(callers.as(one(), () -> seals.read(number)).name()).isEqualTo("Siti Aminah");
        ComplaintDetail detail = callers.as(one(), () -> reading.detail(number));
        assertThat(detail.reporter().sealed()).isTrue();
        assertThat(detail.timeline())
                .extracting(TimelineEntry::type)
                .containsSubsequence(EventType.SEAL_REQUESTED, EventType.SEAL_GRANTED, EventType.SEAL_READ);
        assertThat(database.list(
                        "select action from audit_entry where object_id = ? order by id",
                        row -> row.getString(1),
                        number))
                .contains("complaint.seal-requested", "complaint.seal-granted", "complaint.seal-read");
        database.update(
                "update complaint_seal_request set expires_at = now() - interval '1 second' where complaint_id ="
                        + " (select id from complaint where tracking_number = ?)",
                number);
        assertThatThrownBy(() -> callers.as(one(), () -> seals.read(number))).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void a_refused_request_opens_nothing_and_only_sealed_ones_are_asked_for() {
        String number =
                complaints.file(ComplaintFixture.report().anonymous(true)).trackingNumber();
        callers.as(one(), () -> seals.ask(number, REASON));
        assertThatThrownBy(() -> callers.as(other(), () -> seals.ask(number, REASON)))
                .hasMessage("complaint.sealWaiting");
        callers.as(other(), () -> seals.decide(number, false));
        assertThatThrownBy(() -> callers.as(one(), () -> seals.read(number))).isInstanceOf(ForbiddenException.class);
        String named = complaints.file().trackingNumber();
        assertThatThrownBy(() -> callers.as(one(), () -> seals.ask(named, REASON)))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("complaint.notSealed");
        Caller stranger =
                complaints.person("penghubung.pupr", "PUPR", Permission.COMPLAINT_READ, Permission.COMPLAINT_UNSEAL);
        assertThatThrownBy(() -> callers.as(stranger, () -> seals.ask(number, REASON)))
                .isInstanceOf(NotFoundException.class);
    }
}
