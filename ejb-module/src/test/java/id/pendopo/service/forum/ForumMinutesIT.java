package id.pendopo.service.forum;

import static id.pendopo.service.forum.MinutesFixture.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.forum.MinutesState;
import id.pendopo.domain.forum.QuestionOrigin;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.commitment.CommitmentReading;
import id.pendopo.service.commitment.PublicCommitments;
import id.pendopo.service.complaint.FiledComplaint;
import id.pendopo.service.complaint.ReporterWindow;
import id.pendopo.service.document.FileContent;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** From what was said to what the public reads, on a real database. */
@ArquillianTest
class ForumMinutesIT {

    @Inject
    private MinutesFixture minutes;

    @Inject
    private ForumFixture forums;

    @Inject
    private CallerFixture callers;

    @Inject
    private Inputs inputs;

    @Inject
    private InputOutcomes outcomes;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesSigning signing;

    @Inject
    private MinutesReading reading;

    @Inject
    private MinutesReview review;

    @Inject
    private EditionEnding ending;

    @Inject
    private PublicForums open;

    @Inject
    private ForumOrigins origins;

    @Inject
    private CommitmentReading commitments;

    @Inject
    private LiveDesk live;

    @Inject
    private LiveModeration moderation;

    @Inject
    private LiveRows screens;

    @Inject
    private PublicCommitments register;

    @Inject
    private ReporterWindow window;

    @Inject
    private Database database;

    @Inject
    private Today today;

    private static void refuses(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.getMessage())
                        .contains(code));
    }

    private UUID say(UUID edition, InputKind kind, String text) {
        return callers.as(
                BUREAU,
                () -> inputs.note(edition, new InputForm(kind, text, "Bu Sari", StakeholderElement.USERS, null)));
    }

    private InputRow row(UUID input) {
        return callers.as(BUREAU, () -> inputs.read(input));
    }

    /** The bureau under an account that exists, for complaints know who took them in. */
    private Caller officer() {
        long id = database.first("select min(id) from user_account", row -> row.getLong(1))
                .orElseThrow();
        return new Caller(Caller.Kind.USER, id, "organisasi", "organisasi", BUREAU.scopes());
    }

    /** Somebody who reads the forums of another agency. */
    private Caller elsewhere() {
        Map<String, Scope> scopes = new HashMap<>(forums.liaison("PUPR").scopes());
        scopes.put(Permission.SIGNED_IN, Scope.EVERYWHERE);
        return new Caller(Caller.Kind.USER, 9002L, "penghubung", "penghubung", scopes);
    }

    private ForumPromise promise() {
        return new ForumPromise(
                "DINKES",
                "Loket dibuka hari Sabtu",
                "Kepala Bidang",
                today.get().plusDays(30),
                true);
    }

    @Test
    void inputs_are_counted_in_the_edition_and_wait_until_somebody_deals_with_them() {
        UUID edition = forums.running("DINKES");
        UUID first = say(edition, InputKind.PROPOSAL, "Loket pada hari Sabtu");
        say(edition, InputKind.APPRECIATION, "Terima kasih");

        assertThat(callers.as(BUREAU, () -> inputs.of(edition, InputFilter.ALL)))
                .extracting(InputRow::number)
                .containsExactly(1, 2);
        InputFilter waiting = new InputFilter(null, null, true, null);
        assertThat(callers.as(BUREAU, () -> inputs.of(edition, waiting)))
                .extracting(InputRow::uuid)
                .containsExactly(first);

        callers.as(BUREAU, () -> inputs.answer(first, row(first).version(), "Mulai bulan depan", "DINKES"));
        assertThat(callers.as(BUREAU, () -> inputs.of(edition, waiting))).isEmpty();
    }

    @Test
    void an_input_of_another_agency_does_not_exist() {
        UUID edition = forums.running("DINKES");
        UUID input = say(edition, InputKind.QUESTION, "Kapan buka?");
        Caller other = forums.liaison("PUPR");

        assertThatThrownBy(() -> callers.as(other, () -> inputs.read(input))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(other, () -> inputs.of(edition, InputFilter.ALL)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(other, () -> reading.of(edition))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void an_input_becomes_a_complaint_that_knows_where_it_was_said() {
        UUID edition = forums.running("DINKES");
        UUID input = say(edition, InputKind.COMPLAINT, "Antrean terlalu lama");
        ComplaintFromInput form = new ComplaintFromInput(
                ComplaintClass.COMPLAINT, Channel.COUNTER, "Antrean lama", "Bu Sari", null, null, false, null);

        FiledComplaint filed =
                callers.as(officer(), () -> outcomes.complain(input, row(input).version(), form));

        assertThat(callers.as(officer(), () -> inputs.read(input)).complaint()).isEqualTo(filed.trackingNumber());
        assertThat(callers.as(BUREAU, () -> origins.ofComplaint(filed.trackingNumber())))
                .hasValueSatisfying(origin -> assertThat(origin.input()).isEqualTo(input));
        refuses(
                "alreadyComplaint",
                () -> callers.as(
                        BUREAU, () -> outcomes.complain(input, row(input).version(), form)));
        Caller reader = forums.liaison("DINKES");
        assertThat(callers.as(reader, () -> inputs.read(input)).complaint())
                .as("who may not know of the complaint sees that there is one, not which")
                .isNull();
    }

    @Test
    void what_identifies_people_within_their_words_is_blacked_in_minutes_everybody_reads() {
        UUID edition = minutes.held("DINKES", null);
        UUID input = say(edition, InputKind.COMPLAINT, "Saluran tersumbat, telepon saya 0812 3456 7890");
        minutes.present(edition);
        assertThat(minutes.view(edition).content().toString())
                .contains("Saluran tersumbat, telepon saya")
                .doesNotContain("3456");
        assertThat(row(input).text()).as("officers still see it").contains("0812 3456 7890");
    }

    @Test
    void minutes_need_people_who_came_and_both_signatures_and_then_never_change() throws IOException {
        UUID edition = minutes.held("DINKES", null);
        say(edition, InputKind.PROPOSAL, "Loket pada hari Sabtu");
        callers.as(BUREAU, () -> writing.agree(edition, null, "Loket dibuka hari Sabtu", "DINKES", null));
        minutes.present(edition);
        refuses("input.fixed", () -> say(edition, InputKind.PROPOSAL, "Terlambat"));
        minutes.signAll(edition);
        refuses("nobodyCame", () -> minutes.seal(edition));
        minutes.attend(edition);
        UUID one = minutes.view(edition).signatories().get(0).uuid();
        callers.as(BUREAU, () -> signing.clearSignature(edition, one));
        refuses("unsigned", () -> minutes.seal(edition));
        callers.as(BUREAU, () -> signing.sign(edition, one, MinutesFixture.DRAWN));

        String number = minutes.seal(edition);

        MinutesView sealed = minutes.view(edition);
        assertThat(sealed.state()).isEqualTo(MinutesState.SEALED);
        assertThat(sealed.number()).isEqualTo(number).startsWith("BA-FKP/");
        assertThat(sealed.intact()).isTrue();
        assertThat(minutes.head(edition).state()).isEqualTo(EditionState.SIGNED);
        assertThat(text(callers.as(BUREAU, () -> reading.document(edition)))).startsWith("%PDF");
        refuses("minutes.sealed", () -> callers.as(BUREAU, () -> signing.takeBack(edition, sealed.version())));
        assertThatThrownBy(() -> database.update("update forum_minutes set notes = 'x' where uuid = ?", sealed.uuid()))
                .hasStackTraceContaining("Sealed minutes cannot be changed");
        assertThatThrownBy(() -> database.update(
                        "delete from forum_signatory where minutes_id = (select id from forum_minutes where uuid = ?)",
                        sealed.uuid()))
                .hasStackTraceContaining("Sealed minutes cannot be changed");
        assertThatThrownBy(() -> database.update(
                        "update forum_input set text = 'x' where edition_id = (select id from forum_edition where uuid = ?)",
                        edition))
                .hasStackTraceContaining("The minutes are sealed");
    }

    private static String text(FileContent content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_signature_counts_for_the_text_it_was_given_for() {
        UUID edition = minutes.held("DINKES", null);
        minutes.attend(edition);
        minutes.present(edition);
        minutes.signAll(edition);

        callers.as(BUREAU, () -> signing.takeBack(edition, minutes.view(edition).version()));

        assertThat(minutes.view(edition).signatories())
                .allSatisfy(one -> assertThat(one.signature()).isNull());
    }

    @Test
    void a_signatory_reads_remarks_and_signs_by_a_link_of_their_own() {
        UUID edition = minutes.held("DINKES", null);
        minutes.attend(edition);
        minutes.present(edition);
        SignatoryRow who = minutes.view(edition).signatories().get(0);

        callers.as(Caller.ANONYMOUS, () -> {
            MinutesReview.Draft draft = review.read(who.uuid(), who.key());
            assertThat(draft.content()).containsKey("theme");
            review.remark(who.uuid(), who.key(), "Nama kelurahan keliru");
            assertThatThrownBy(() -> review.sign(who.uuid(), who.key(), "another", MinutesFixture.DRAWN))
                    .isInstanceOf(RuleViolationException.class);
            assertThatThrownBy(
                            () -> review.sign(who.uuid(), who.key(), review.digest(who.uuid(), who.key()), "data:text"))
                    .isInstanceOf(InvalidInputException.class);
            review.sign(who.uuid(), who.key(), review.digest(who.uuid(), who.key()), MinutesFixture.DRAWN);
            assertThatThrownBy(() -> review.read(who.uuid(), "00000000000000000000"))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> review.read(UUID.randomUUID(), who.key())).isInstanceOf(NotFoundException.class);
        });

        SignatoryRow after = minutes.view(edition).signatories().get(0);
        assertThat(after.remark()).isEqualTo("Nama kelurahan keliru");
        assertThat(after.signedThis()).isTrue();
    }

    @Test
    void the_public_reads_what_was_said_only_once_it_is_published_and_never_who_said_it() {
        UUID edition = minutes.held("DINKES", null);
        say(edition, InputKind.PROPOSAL, "Loket pada hari Sabtu, hubungi sari@example.com");
        minutes.attend(edition);
        minutes.present(edition);
        minutes.signAll(edition);
        refuses("move.notFrom", () -> minutes.publish(edition));
        minutes.seal(edition);
        PublicForum before = callers.as(Caller.ANONYMOUS, () -> open.read(edition));
        assertThat(before.said()).isEmpty();
        assertThatThrownBy(() -> callers.as(Caller.ANONYMOUS, () -> open.minutes(edition)))
                .isInstanceOf(NotFoundException.class);

        minutes.publish(edition);

        PublicForum after = callers.as(Caller.ANONYMOUS, () -> open.read(edition));
        assertThat(after.said()).singleElement().satisfies(said -> assertThat(said.text())
                .doesNotContain("sari@example.com"));
        assertThat(after.toString()).doesNotContain("Bu Sari");
        assertThat(after.present()).isEqualTo(2);
        assertThat(callers.as(Caller.ANONYMOUS, () -> open.minutes(edition))
                        .file()
                        .type())
                .isEqualTo("application/pdf");
    }

    @Test
    void what_became_a_confidential_complaint_stands_neither_in_the_minutes_nor_in_public() {
        UUID edition = minutes.held("DINKES", null);
        UUID secret = say(edition, InputKind.COMPLAINT, "Petugas meminta uang");
        callers.as(
                officer(),
                () -> outcomes.complain(
                        secret,
                        row(secret).version(),
                        new ComplaintFromInput(
                                ComplaintClass.COMPLAINT, Channel.COUNTER, "Pungutan", "", null, null, true, null)));
        minutes.attend(edition);
        minutes.present(edition);
        minutes.signAll(edition);
        minutes.seal(edition);
        minutes.publish(edition);

        assertThat(minutes.view(edition).content().toString()).doesNotContain("meminta uang");
        assertThat(callers.as(Caller.ANONYMOUS, () -> open.read(edition)).said())
                .isEmpty();
    }

    private FiledComplaint confidentially(UUID input) {
        return callers.as(
                officer(),
                () -> outcomes.complain(
                        input,
                        row(input).version(),
                        new ComplaintFromInput(
                                ComplaintClass.COMPLAINT, Channel.COUNTER, "Pungutan", "", null, null, true, null)));
    }

    @Test
    void what_became_a_confidential_complaint_is_told_to_nobody_who_may_not_know_of_it() {
        UUID edition = minutes.held("DINKES", null);
        UUID secret = say(edition, InputKind.COMPLAINT, "Petugas meminta uang");
        callers.as(BUREAU, () -> inputs.answer(secret, row(secret).version(), "Petugas itu diperiksa", null));
        confidentially(secret);

        assertThat(callers.as(officer(), () -> inputs.read(secret)).text())
                .as("whoever filed it")
                .contains("meminta uang");
        InputRow seen = row(secret);
        assertThat(seen.withheld()).isTrue();
        assertThat(seen.complained()).isTrue();
        assertThat(seen.toString()).doesNotContain("meminta uang", "Bu Sari", "diperiksa", "USERS");
        assertThat(callers.as(BUREAU, () -> inputs.of(edition, InputFilter.ALL)).toString())
                .doesNotContain("meminta uang", "Bu Sari");
        assertThat(callers.as(BUREAU, () -> inputs.of(edition, new InputFilter(null, null, false, "uang"))))
                .as("nor found out by looking for words")
                .isEmpty();
        refuses("withheld", () -> callers.as(BUREAU, () -> inputs.answer(secret, seen.version(), "Ya", null)));
        refuses("withheld", () -> callers.as(BUREAU, () -> outcomes.promise(secret, seen.version(), promise())));
        UUID any = UUID.randomUUID();
        refuses(
                "withheld",
                () -> callers.as(
                        officer(),
                        () -> outcomes.askForChange(secret, seen.version(), any, StandardComponent.REQUIREMENTS)));
    }

    @Test
    void minutes_do_not_tell_what_became_a_confidential_complaint_after_they_were_written() {
        UUID edition = minutes.held("DINKES", null);
        UUID early = say(edition, InputKind.COMPLAINT, "Petugas meminta uang");
        UUID late = say(edition, InputKind.COMPLAINT, "Petugas mengancam");
        minutes.attend(edition);
        minutes.present(edition);
        minutes.signAll(edition);
        confidentially(early);
        refuses("telling", () -> minutes.seal(edition));
        callers.as(BUREAU, () -> {
            signing.takeBack(edition, minutes.view(edition).version());
            signing.present(edition, minutes.view(edition).version());
        });
        minutes.signAll(edition);
        minutes.seal(edition);
        minutes.publish(edition);
        assertThat(minutes.view(edition).content().toString()).doesNotContain("meminta uang");
        assertThat(callers.as(Caller.ANONYMOUS, () -> open.read(edition)).minutes())
                .isNotEmpty();

        confidentially(late);

        assertThat(callers.as(Caller.ANONYMOUS, () -> open.read(edition)).minutes())
                .as("what is sealed cannot be changed, so it is no longer for everybody")
                .isEmpty();
        assertThatThrownBy(() -> callers.as(Caller.ANONYMOUS, () -> open.minutes(edition)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_question_that_became_a_confidential_complaint_leaves_the_screen_of_the_hall() {
        UUID edition = forums.running("DINKES");
        callers.as(BUREAU, () -> {
            live.open(edition);
            for (String text : new String[] {"Petugas meminta uang", "Kapan loket buka?"}) {
                moderation.type(edition, new TypedQuestion(QuestionOrigin.CALLER, text, "Bu Sari", null));
            }
            inputs.takeOverQuestions(edition);
        });
        Floor floor = callers.as(BUREAU, () -> live.floor(edition));
        assertThat(screens.board(floor).questions()).hasSize(2);
        UUID secret = callers.as(BUREAU, () -> inputs.of(edition, InputFilter.ALL)).stream()
                .filter(one -> one.text().contains("uang"))
                .map(InputRow::uuid)
                .findFirst()
                .orElseThrow();

        confidentially(secret);

        assertThat(screens.board(floor).questions())
                .extracting(Board.Line::text)
                .containsExactly("Kapan loket buka?");
    }

    @Test
    void a_promise_leaves_the_public_with_the_complaint_it_is_about() {
        UUID edition = minutes.held("DINKES", null);
        UUID early = say(edition, InputKind.COMPLAINT, "Petugas meminta uang");
        UUID late = say(edition, InputKind.COMPLAINT, "Loket tutup");
        for (UUID input : new UUID[] {early, late}) {
            callers.as(BUREAU, () -> outcomes.promise(input, row(input).version(), promise()));
        }
        minutes.attend(edition);
        minutes.present(edition);
        minutes.signAll(edition);
        minutes.seal(edition);
        minutes.publish(edition);
        assertThat(callers.as(Caller.ANONYMOUS, () -> open.read(edition)).promised())
                .hasSize(2);

        confidentially(early);
        assertThat(callers.as(Caller.ANONYMOUS, () -> open.read(edition)).promised())
                .hasSize(1);
        assertThat(callers.as(Caller.ANONYMOUS, () -> register.of(CommitmentSource.FORUM, edition.toString())))
                .hasSize(1);

        FiledComplaint plain = callers.as(
                officer(),
                () -> outcomes.complain(
                        late,
                        row(late).version(),
                        new ComplaintFromInput(
                                ComplaintClass.COMPLAINT,
                                Channel.COUNTER,
                                "Loket",
                                "Bu Sari",
                                null,
                                null,
                                false,
                                null)));
        callers.as(
                Caller.ANONYMOUS, () -> window.tighten(plain.trackingNumber(), plain.pin(), false, true, "Saya takut"));
        assertThat(callers.as(Caller.ANONYMOUS, () -> open.read(edition)).promised())
                .as("its reporter closed it")
                .isEmpty();
    }

    @Test
    void what_was_promised_leaves_the_register_when_the_reporter_makes_the_complaint_confidential() {
        UUID edition = minutes.held("DINKES", null);
        UUID input = say(edition, InputKind.COMPLAINT, "Antrean terlalu lama");
        FiledComplaint filed = callers.as(
                officer(),
                () -> outcomes.complain(
                        input,
                        row(input).version(),
                        new ComplaintFromInput(
                                ComplaintClass.COMPLAINT,
                                Channel.COUNTER,
                                "Antrean",
                                "Bu Sari",
                                null,
                                null,
                                false,
                                null)));
        UUID first = callers.as(BUREAU, () -> outcomes.promise(input, row(input).version(), promise()));
        callers.as(BUREAU, () -> ending.carryOver(edition, today.get().plusDays(60), "Menunggu anggaran"));
        UUID next = callers.as(BUREAU, () -> commitments.find(first)).carriedTo();
        assertThat(registered(first) + registered(next)).isEqualTo(2);

        callers.as(Caller.ANONYMOUS, () -> window.tighten(filed.trackingNumber(), filed.pin(), false, true, ""));

        assertThat(registered(first) + registered(next)).isZero();
        assertThatThrownBy(() -> callers.as(BUREAU, () -> commitments.find(next)))
                .isInstanceOf(NotFoundException.class);
    }

    /** How many of the public register are this one. */
    private int registered(UUID commitment) {
        return callers.as(Caller.ANONYMOUS, () -> register.find(commitment))
                .rows()
                .size();
    }

    @Test
    void an_edition_closes_once_its_promises_are_kept_or_carried_over() {
        UUID edition = minutes.held("DINKES", null);
        UUID input = say(edition, InputKind.PROPOSAL, "Loket pada hari Sabtu");
        UUID commitment =
                callers.as(BUREAU, () -> outcomes.promise(input, row(input).version(), promise()));
        assertThat(row(input).commitment()).isEqualTo(commitment);
        assertThat(callers.as(BUREAU, () -> origins.ofCommitment(commitment)))
                .hasValueSatisfying(said -> assertThat(said.input()).isEqualTo(input));
        assertThat(callers.as(elsewhere(), () -> origins.ofCommitment(commitment)))
                .as("not where it may not be read")
                .isEmpty();
        minutes.attend(edition);
        minutes.present(edition);
        minutes.signAll(edition);
        minutes.seal(edition);
        minutes.publish(edition);
        assertThat(callers.as(Caller.ANONYMOUS, () -> open.read(edition)).promised())
                .singleElement()
                .satisfies(one -> assertThat(one.uuid()).isEqualTo(commitment));

        refuses(
                "need.COMMITMENTS",
                () -> callers.as(
                        BUREAU,
                        () -> ending.close(edition, minutes.head(edition).version())));
        callers.as(BUREAU, () -> ending.carryOver(edition, today.get().plusDays(60), "Menunggu anggaran"));
        callers.as(BUREAU, () -> ending.close(edition, minutes.head(edition).version()));

        UUID goesOn = callers.as(BUREAU, () -> commitments.find(commitment)).carriedTo();
        assertThat(callers.as(BUREAU, () -> origins.ofCommitment(goesOn)))
                .as("the one it goes on as is of the same input")
                .hasValueSatisfying(said -> assertThat(said.input()).isEqualTo(input));
        assertThat(minutes.head(edition).state()).isEqualTo(EditionState.CLOSED);
    }
}
