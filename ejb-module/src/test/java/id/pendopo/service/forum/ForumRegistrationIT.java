package id.pendopo.service.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.forum.EditionMoved;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.ParticipantState;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.platform.TooManyRequestsException;
import id.pendopo.domain.survey.Sex;
import id.pendopo.service.complaint.ProofOfWork;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Public registration, the waiting list, self check-in and what is forgotten, against the real database. */
@ArquillianTest
class ForumRegistrationIT {

    @Inject
    private PeopleFixture people;

    @Inject
    private PublicRegistration registration;

    @Inject
    private InvitationAnswers answers;

    @Inject
    private Invitations invitations;

    @Inject
    private SelfCheckIn checkIn;

    @Inject
    private PeoplePlan plans;

    @Inject
    private PeopleReading reading;

    @Inject
    private PeopleSweep sweep;

    @Inject
    private Attendance attendance;

    @Inject
    private ProofOfWork proofs;

    @Inject
    private Event<EditionMoved> moved;

    @Inject
    private UserTransaction transaction;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Test
    void whoever_comes_too_late_waits_and_gets_the_place_that_is_freed() throws Exception {
        UUID edition = opened(1, clock.instant().plus(Duration.ofDays(2)));
        String first = register(edition, "Siti", "", solved());
        String proof = solved();
        String second = register(edition, "Budi", "budi@example.org", proof);
        assertThat(register(edition, "Budi", "budi@example.org", proof))
                .as("sent twice")
                .isEqualTo(second);
        String third = register(edition, "Tono", "", solved());
        assertThat(state(first)).isEqualTo(ParticipantState.COMING);
        assertThat(state(second)).isEqualTo(ParticipantState.WAITING);
        assertThat(card(third).ahead()).isEqualTo(1);
        assertThat(card(third).code()).as("no code without a place").isNull();
        say(first, InvitationAnswer.WITHDRAWS);
        assertThat(state(second)).isEqualTo(ParticipantState.COMING);
        assertThat(state(third)).isEqualTo(ParticipantState.WAITING);
        assertThat(mails("forum.movedUp", "budi@example.org"))
                .as("the address was not confirmed")
                .isZero();
        database.update("update forum_edition set quota = 5 where uuid = ?", edition);
        people.as(CallerFixture.user(1L, "sistem", Permission.FORUM_MANAGE), () -> {
            assertThat(sweep.waiting()).contains(people.id(edition));
            sweep.moveUp(people.id(edition));
            return null;
        });
        assertThat(state(third)).isEqualTo(ParticipantState.COMING);
    }

    @Test
    void an_invitation_that_is_declined_frees_its_place_and_taking_it_back_needs_one() throws Exception {
        UUID edition = opened(1, clock.instant().plus(Duration.ofDays(2)));
        UUID guest = people.as(
                people.keeper(),
                () -> invitations.add(
                        edition,
                        new InviteeForm("Ketua RW", "", StakeholderElement.COMMUNITY_LEADERS, "rw@example.org", "")));
        people.as(people.keeper(), () -> invitations.send(edition));
        String waiting = register(edition, "Siti", "", solved());
        assertThat(state(waiting)).isEqualTo(ParticipantState.WAITING);
        String code = answerCode(guest);
        say(code, InvitationAnswer.DECLINES);
        assertThat(state(waiting)).isEqualTo(ParticipantState.COMING);
        assertThatThrownBy(() -> say(code, InvitationAnswer.COMES)).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void nobody_registers_without_consent_or_without_proof_or_when_it_is_closed() throws Exception {
        UUID edition = opened(null, clock.instant().plus(Duration.ofDays(2)));
        assertThatThrownBy(() -> guest(() -> registration.register(
                        edition,
                        new Registration("Siti", "", StakeholderElement.USERS, "", null, null, false),
                        solved(),
                        Texts.INDONESIAN)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> register(edition, "Siti", "", "x")).isInstanceOf(InvalidInputException.class);
        people.state(edition, EditionState.FINISHED);
        assertThatThrownBy(() -> register(edition, "Siti", "", solved())).isInstanceOf(RuleViolationException.class);
        UUID quiet = people.edition(null, clock.instant().plus(Duration.ofDays(2)));
        assertThatThrownBy(() -> guest(() -> registration.form(quiet))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> guest(() -> answers.of("ABCD-EFGH-2345", null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoever_registered_is_told_of_changes_only_once_the_mailed_link_was_used() throws Exception {
        UUID edition = opened(null, clock.instant().plus(Duration.ofDays(2)));
        String code = register(edition, "Siti", "siti.daftar@example.org", solved());
        assertThat(mails("forum.registered", "siti.daftar@example.org")).isEqualTo(1);
        String link = database.first(
                        "select link from outbox_message where address = 'siti.daftar@example.org' and kind = 'forum.registered'",
                        row -> row.getString(1))
                .orElseThrow();
        String mark = link.substring(link.indexOf("&m=") + 3);
        assertThatThrownBy(() -> confirm(code, "0123456789abcdef01234567")).isInstanceOf(NotFoundException.class);
        assertThat(guest(() -> answers.of(code, mark)).confirms()).isTrue();
        assertThat(confirmed(code)).as("opening alone confirms nothing").isFalse();
        confirm(code, mark);
        assertThat(confirmed(code)).isTrue();
        transaction.begin();
        moved.fire(new EditionMoved(people.id(edition), edition, EditionMove.CANCEL, EditionState.CANCELLED));
        transaction.commit();
        assertThat(mails("forum.cancelled", "siti.daftar@example.org")).isEqualTo(1);
    }

    @Test
    void people_check_in_themselves_only_at_the_door_while_the_meeting_lasts() throws Exception {
        UUID edition = opened(null, clock.instant().plus(Duration.ofMinutes(20)));
        String code = card(register(edition, "Siti", "", solved())).code();
        String key = database.first(
                        "select door_key from forum_guest_book where edition_id = ?",
                        row -> row.getString(1),
                        people.id(edition))
                .orElseThrow();
        assertThatThrownBy(() -> guest(() -> checkIn.door(edition, "ABCDEFGH2345")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> guest(() -> checkIn.checkIn(edition, key, "ZZZ999")))
                .isInstanceOf(InvalidInputException.class);
        assertThat(guest(() -> checkIn.checkIn(edition, key, code))).isTrue();
        assertThat(guest(() -> checkIn.checkIn(edition, key, code))).isFalse();
        assertThat(attendance.presentCount(people.id(edition))).isEqualTo(1);
        UUID later = opened(null, clock.instant().plus(Duration.ofDays(2)));
        String laterKey = database.first(
                        "select door_key from forum_guest_book where edition_id = ?",
                        row -> row.getString(1),
                        people.id(later))
                .orElseThrow();
        assertThat(guest(() -> checkIn.door(later, laterKey)).open()).isFalse();
        assertThatThrownBy(() -> guest(() -> checkIn.checkIn(later, laterKey, "ABC234")))
                .isInstanceOf(RuleViolationException.class);
    }

    private boolean here(UUID edition, String key, String code) throws Exception {
        return people.as(Caller.ANONYMOUS, () -> {
            currentCaller.arrivedAs("test", "10.62.0.1");
            return checkIn.checkIn(edition, key, code);
        });
    }

    private void wrong(UUID edition, String key) throws Exception {
        try {
            here(edition, key, "ZZZ999");
        } catch (InvalidInputException refused) {
            assertThat(refused.violations().get(0).field()).isEqualTo("code");
        }
    }

    @Test
    void a_code_of_ones_own_opens_no_endless_guessing_at_the_door() throws Exception {
        UUID edition = opened(null, clock.instant().plus(Duration.ofMinutes(20)));
        String code = card(register(edition, "Siti", "", solved())).code();
        String key = database.first(
                        "select door_key from forum_guest_book where edition_id = ?",
                        row -> row.getString(1),
                        people.id(edition))
                .orElseThrow();
        assertThat(here(edition, key, code)).isTrue();

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 60; i++) {
                        wrong(edition, key);
                        assertThat(here(edition, key, code)).isFalse();
                    }
                })
                .isInstanceOf(TooManyRequestsException.class);
    }

    @Test
    void whoever_is_expected_is_reminded_once() throws Exception {
        UUID edition = people.edition(null, clock.instant().plus(Duration.ofDays(2)));
        String address = "ingat." + edition.toString().substring(0, 8) + "@example.org";
        people.as(
                people.keeper(),
                () -> invitations.add(edition, new InviteeForm("Siti", "", StakeholderElement.USERS, address, "")));
        people.as(people.keeper(), () -> invitations.send(edition));
        remind();
        assertThat(mails("forum.reminder", address)).as("invited a moment ago").isZero();
        database.update(
                "update forum_participant set sent_at = now() - interval '2 days' where edition_id = ?",
                people.id(edition));
        remind();
        remind();
        assertThat(mails("forum.reminder", address)).isEqualTo(1);
    }

    @Test
    void names_are_forgotten_when_their_time_is_over_and_the_numbers_remain() throws Exception {
        UUID edition = opened(null, clock.instant().plus(Duration.ofMinutes(10)));
        String code = register(edition, "Siti", "siti@example.org", solved());
        database.update(
                """
                insert into forum_attendance (participant_id, edition_id, status, way, at)
                select id, edition_id, 'PRESENT', 'CODE', now() from forum_participant where answer_code = ?""",
                code);
        database.update(
                """
                insert into forum_question (id, uuid, edition_id, origin, state, text, asker, asked_at, changed_at, changed_by)
                select nextval('forum_question_seq'), gen_random_uuid(), id, 'CALLER', 'APPROVED', 'Kapan buka?', 'Siti',
                    now(), now(), 'uji' from forum_edition where uuid = ?""",
                edition);
        database.update(
                "update forum_edition set starts_at = starts_at - interval '400 days', ends_at = ends_at - interval '400 days'"
                        + " where uuid = ?",
                edition);
        database.update(
                "update forum_guest_book set retain_until = current_date - 2 where edition_id = ?", people.id(edition));
        people.as(CallerFixture.user(1L, "sistem", Permission.FORUM_MANAGE), () -> {
            while (sweep.forget()) {
                // until nothing is due
            }
            return null;
        });
        assertThat(database.first(
                        "select name is null and email = '' and sex is null and code is null from forum_participant"
                                + " where edition_id = ?",
                        row -> row.getBoolean(1),
                        people.id(edition)))
                .contains(true);
        assertThat(database.list(
                        "select asker from forum_question where edition_id = ?",
                        row -> row.getString(1),
                        people.id(edition)))
                .containsExactly("");
        assertThat(attendance.elementsPresent(people.id(edition))).containsExactly(StakeholderElement.USERS);
        PeopleReading.Overview overview = people.as(people.keeper(), () -> reading.overview(edition));
        assertThat(overview.summary().present()).isEqualTo(1);
        assertThat(overview.forgottenAt()).isNotNull();
        assertThat(people.as(people.keeper(), () -> reading.list(edition, PeopleFilter.ALL, null))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> card(code)).isInstanceOf(NotFoundException.class);
    }

    private void remind() {
        people.as(CallerFixture.user(1L, "sistem", Permission.FORUM_MANAGE), () -> sweep.remind());
    }

    private UUID opened(Integer quota, Instant startsAt) {
        UUID edition = people.edition(quota, startsAt);
        people.run(
                people.keeper(),
                () -> plans.save(
                        edition,
                        new PeoplePlan.Plan(
                                0,
                                Map.of(),
                                true,
                                true,
                                "Saya setuju.",
                                LocalDate.now().plusDays(90))));
        return edition;
    }

    private String register(UUID edition, String name, String email, String proof) {
        return guest(() -> registration.register(
                edition,
                new Registration(name, "", StakeholderElement.USERS, email, Sex.FEMALE, null, true),
                proof,
                Texts.INDONESIAN));
    }

    private InvitationAnswers.Card card(String code) {
        return guest(() -> answers.of(code, null));
    }

    private ParticipantState state(String code) {
        return card(code).state();
    }

    private void say(String code, InvitationAnswer answer) {
        guest(() -> {
            answers.answer(code, answer, null);
            return null;
        });
    }

    private void confirm(String code, String mark) {
        guest(() -> {
            answers.confirm(code, mark);
            return null;
        });
    }

    private String answerCode(UUID person) {
        return database.first(
                        "select answer_code from forum_participant where uuid = ?", row -> row.getString(1), person)
                .orElseThrow();
    }

    private boolean confirmed(String code) {
        return database.first(
                        "select mail_confirmed from forum_participant where answer_code = ?",
                        row -> row.getBoolean(1),
                        code)
                .orElseThrow();
    }

    private long mails(String kind, String address) {
        return database.first(
                        "select count(*) from outbox_message where kind = ? and address = ?",
                        row -> row.getLong(1),
                        kind,
                        address)
                .orElseThrow();
    }

    private String solved() throws Exception {
        ProofOfWork.Challenge challenge = proofs.challenge();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        int number = 0;
        while (!HexFormat.of()
                .formatHex(digest.digest((challenge.salt() + number).getBytes(StandardCharsets.UTF_8)))
                .equals(challenge.challenge())) {
            number++;
        }
        String json = "{\"algorithm\":\"" + challenge.algorithm() + "\",\"challenge\":\"" + challenge.challenge()
                + "\",\"number\":" + number + ",\"salt\":\"" + challenge.salt() + "\",\"signature\":\""
                + challenge.signature() + "\"}";
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private <T> T guest(Callable<T> work) {
        return people.as(Caller.ANONYMOUS, () -> {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            currentCaller.arrivedAs("test", "10.61." + random.nextInt(250) + "." + random.nextInt(250));
            return work.call();
        });
    }
}
