package id.pendopo.service.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.forum.AttendanceStatus;
import id.pendopo.domain.forum.AttendanceWay;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.ParticipantState;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.organization.ImportPreview;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Invitations and attendance against the real database. */
@ArquillianTest
class ForumPeopleIT {

    @Inject
    private PeopleFixture people;

    @Inject
    private Invitations invitations;

    @Inject
    private InviteeImport imports;

    @Inject
    private PaperListImport paper;

    @Inject
    private InvitationLetters letters;

    @Inject
    private InvitationAnswers answers;

    @Inject
    private PeopleReading reading;

    @Inject
    private PeoplePlan plans;

    @Inject
    private DoorDesk door;

    @Inject
    private AttendancePapers papers;

    @Inject
    private Certificates certificates;

    @Inject
    private PressInvitations press;

    @Inject
    private Journalists journalists;

    @Inject
    private Attendance attendance;

    @Inject
    private AttendanceFigures figures;

    @Inject
    private Today today;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Test
    void who_is_invited_answers_and_is_counted_at_the_door_once() {
        UUID edition = people.edition(null, soon());
        UUID siti = invited(edition, "Siti Aminah", StakeholderElement.USERS, "siti@example.org");
        invited(edition, "Budi Hartono", StakeholderElement.MEDIA, "");
        assertThat(keeper(() -> invitations.send(edition))).isEqualTo(new Invitations.Sent(1, 1));
        assertThat(mails("forum.invitation", "siti@example.org")).isEqualTo(1);
        assertThat(keeper(() -> invitations.send(edition)).mails()).as("once").isZero();

        String code = answerCode(siti);
        assertThat(guest(() -> answers.of(code, null)).state()).isEqualTo(ParticipantState.SENT);
        guest(() -> {
            answers.answer(code, InvitationAnswer.SENDS, "Rina Wulandari");
            return null;
        });
        InvitationAnswers.Card card = guest(() -> answers.of(code.toLowerCase(), null));
        assertThat(card.delegate()).isEqualTo("Rina Wulandari");
        assertThat(card.code()).isNotNull();
        assertThat(card.qr()).startsWith("data:image/png");

        DoorDesk.Arrival first = officer(() -> door.checkIn(edition, card.code(), AttendanceWay.CODE));
        assertThat(first.again()).isFalse();
        assertThat(first.person().attends()).isEqualTo("Rina Wulandari");
        assertThat(officer(() -> door.checkIn(edition, card.code(), AttendanceWay.QR))
                        .again())
                .isTrue();
        assertThat(attendance.presentCount(people.id(edition))).isEqualTo(1);
        assertThat(attendance.elementsPresent(people.id(edition))).containsExactly(StakeholderElement.USERS);
    }

    @Test
    void who_has_no_code_at_hand_is_found_by_name_of_this_edition_only() {
        UUID edition = people.edition(null, soon());
        UUID siti = invited(edition, "Siti Aminah", StakeholderElement.USERS, "");
        invited(people.edition(null, soon()), "Siti Zubaidah", StakeholderElement.USERS, "");
        assertThat(officer(() -> door.find(edition, "siti")))
                .extracting(PersonRow::uuid)
                .containsExactly(siti);
        assertThat(officer(() -> door.find(edition, "100%"))).isEmpty();
        assertThatThrownBy(() -> officer(() -> door.find(edition, " "))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void officers_who_check_in_the_same_person_at_the_same_moment_count_once() throws Exception {
        UUID edition = people.edition(null, soon());
        UUID siti = invited(edition, "Siti Aminah", StakeholderElement.USERS, "");
        String code = code(siti);
        ExecutorService officers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> notes = officers.invokeAll(Collections.nCopies(8, (Callable<Boolean>) () -> officer(
                    () -> door.checkIn(edition, code, AttendanceWay.CODE).again())));
            int fresh = 0;
            for (Future<Boolean> note : notes) {
                fresh += note.get() ? 0 : 1;
            }
            assertThat(fresh).isEqualTo(1);
        } finally {
            officers.shutdownNow();
        }
        assertThat(attendance.presentCount(people.id(edition))).isEqualTo(1);
    }

    @Test
    void the_balance_shows_who_is_missing_and_the_score_counts_elements() {
        UUID edition = people.edition(null, soon());
        keeper(() -> {
            PeoplePlan.Plan plan = plans.read(edition);
            plans.save(
                    edition,
                    new PeoplePlan.Plan(
                            plan.version(),
                            Map.of(StakeholderElement.USERS, 5, StakeholderElement.BUSINESS, 2),
                            false,
                            false,
                            "",
                            plan.retainUntil()));
            return null;
        });
        assertThatThrownBy(() -> keeper(() -> {
                    plans.save(
                            edition,
                            new PeoplePlan.Plan(
                                    0, Map.of(), false, false, "", plan(edition).retainUntil()));
                    return null;
                }))
                .isInstanceOf(StaleVersionException.class);
        UUID siti = invited(edition, "Siti", StakeholderElement.USERS, "");
        invited(edition, "Budi", StakeholderElement.BUSINESS, "");
        keeper(() -> invitations.send(edition));
        run(() -> invitations.answer(edition, siti, row(edition, siti).version(), InvitationAnswer.COMES, null));
        officer(() -> door.walkIn(edition, new WalkIn("Tono", "", StakeholderElement.ACADEMICS, null, null, false)));
        run(() -> door.mark(edition, siti, AttendanceStatus.PRESENT, false));
        Attendance.Summary summary = keeper(() -> reading.overview(edition)).summary();
        assertThat(summary.invited()).isEqualTo(2);
        assertThat(summary.expected()).as("a walk-in was not expected").isEqualTo(1);
        assertThat(summary.present()).isEqualTo(2);
        assertThat(summary.elements()).isEqualTo(2);
        assertThat(summary.score()).isEqualTo(2);
        assertThat(summary.balance().get(0).missing()).isEqualTo(4);
    }

    @Test
    void a_file_brings_invitees_and_again_changes_only_what_differs() {
        UUID edition = people.edition(null, soon());
        byte[] file = ("name;element;institution;email\n"
                        + "Siti;Pengguna layanan;RW 05;siti@example.org\nBudi;BUSINESS;;\n")
                .getBytes(StandardCharsets.UTF_8);
        run(() -> imports.load(edition, file));
        assertThat(keeper(() -> reading.list(edition, PeopleFilter.ALL, null)).count())
                .isEqualTo(2);
        byte[] again =
                ("name;element;institution\nSiti;Media massa;RW 05\nBudi;BUSINESS;\n").getBytes(StandardCharsets.UTF_8);
        ImportPreview preview = keeper(() -> imports.preview(edition, again));
        assertThat(preview.count(ImportPreview.Effect.CHANGED)).isEqualTo(1);
        assertThat(preview.count(ImportPreview.Effect.UNCHANGED)).isEqualTo(1);
        run(() -> imports.load(edition, again));
        assertThat(keeper(() -> reading.list(edition, new PeopleFilter("siti", null, null), null))
                        .rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.element()).isEqualTo(StakeholderElement.MEDIA);
                    assertThat(row.email())
                            .as("an absent column changes nothing")
                            .isEqualTo("siti@example.org");
                });
        assertThat(keeper(() -> imports.preview(
                                edition, "name,element\nA,Warga\n,USERS\n".getBytes(StandardCharsets.UTF_8)))
                        .errors())
                .hasSize(2);
    }

    @Test
    void the_paper_list_marks_those_on_the_list_and_adds_the_others() {
        UUID edition = people.edition(null, soon());
        UUID siti = invited(edition, "Siti", StakeholderElement.USERS, "");
        invited(edition, "Budi", StakeholderElement.BUSINESS, "");
        String file =
                "name,element,code,status\nSiti,USERS," + code(siti) + ",\nbudi,BUSINESS,,Izin\nTono,MEDIA,,hadir\n";
        people.run(people.officer(), () -> paper.load(edition, file.getBytes(StandardCharsets.UTF_8)));
        Attendance.Summary summary = keeper(() -> reading.overview(edition)).summary();
        assertThat(summary.present()).isEqualTo(2);
        assertThat(summary.excused()).isEqualTo(1);
        assertThat(keeper(() -> reading.list(edition, PeopleFilter.ALL, null)).count())
                .isEqualTo(3);
    }

    @Test
    void lists_letters_and_certificates_are_printed_and_a_certificate_stays_as_it_was_issued() {
        UUID edition = people.edition(null, soon());
        UUID siti = invited(edition, "Siti & kawan", StakeholderElement.USERS, "");
        assertPdf(keeper(() -> letters.print(edition, InvitationLetters.Batch.WITHOUT_LETTER)));
        String number = row(edition, siti).letterNumber();
        assertThat(number).startsWith("005/");
        assertPdf(keeper(() -> letters.print(edition, InvitationLetters.Batch.AGAIN)));
        assertThat(row(edition, siti).letterNumber()).isEqualTo(number);
        assertThatThrownBy(() -> keeper(() -> letters.print(edition, InvitationLetters.Batch.WITHOUT_LETTER)))
                .isInstanceOf(RuleViolationException.class);
        assertPdf(officer(() -> papers.toSign(edition, Texts.INDONESIAN)));
        run(() -> door.mark(edition, siti, AttendanceStatus.PRESENT, false));
        assertPdf(officer(() -> papers.filled(edition, Texts.INDONESIAN)));
        assertThatThrownBy(() -> officer(() -> papers.poster(edition, Texts.INDONESIAN)))
                .isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> keeper(() -> certificates.issue(edition)))
                .as("the meeting is not over")
                .isInstanceOf(RuleViolationException.class);
        people.state(edition, EditionState.FINISHED);
        assertThat(keeper(() -> certificates.issue(edition))).isEqualTo(new Certificates.Issued(1, 0));
        assertThat(keeper(() -> certificates.issue(edition)).many()).isZero();
        byte[] pdf = keeper(() -> certificates.of(edition, siti));
        assertPdf(pdf);
        assertThat(guest(() -> answers.certificate(answerCode(siti))).content()).isEqualTo(pdf);
    }

    @Test
    void all_certificates_of_an_edition_are_one_document_by_name() throws IOException {
        UUID edition = people.edition(null, soon());
        for (String name : List.of("Wati", "Ani", "Tono")) {
            UUID one = invited(edition, name, StakeholderElement.USERS, "");
            run(() -> door.mark(edition, one, AttendanceStatus.PRESENT, false));
        }
        people.state(edition, EditionState.FINISHED);
        assertThatThrownBy(() -> keeper(() -> certificates.all(edition)))
                .as("none was issued yet")
                .isInstanceOf(NotFoundException.class);
        keeper(() -> certificates.issue(edition));
        assertThat(keeper(() -> certificates.many(edition))).isEqualTo(3);
        try (PDDocument document = Loader.loadPDF(keeper(() -> certificates.all(edition)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(document)).containsSubsequence("Ani", "Tono", "Wati");
        }
        assertThatThrownBy(() -> people.as(people.stranger(), () -> certificates.all(edition)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void the_figures_of_a_year_tell_numbers_only_of_what_the_reader_may_see() {
        Instant soon = soon();
        UUID edition = people.edition(null, soon);
        officer(() -> door.walkIn(edition, new WalkIn("Tono", "", StakeholderElement.MEDIA, null, null, true)));
        int year = soon.atZone(today.zone()).getYear();
        assertThat(keeper(() -> figures.of(year, PeopleFixture.AGENCY)))
                .filteredOn(row -> row.uuid().equals(edition))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.present()).isEqualTo(1);
                    assertThat(row.elements()).containsExactly(StakeholderElement.MEDIA);
                    assertThat(row.score()).isEqualTo(1);
                });
        assertThat(people.as(people.stranger(), () -> figures.of(year, null)))
                .extracting(AttendanceFigures.Row::uuid)
                .doesNotContain(edition);
        assertThatThrownBy(() -> people.as(people.stranger(), () -> figures.of(year, PeopleFixture.AGENCY)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> keeper(() -> figures.of(12, null))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void journalists_are_invited_once_while_their_accreditation_is_valid_on_the_day() {
        UUID edition = people.edition(null, soon());
        String valid = "Wartawan " + System.nanoTime();
        String over = "Wartawan lama " + System.nanoTime();
        UUID one = keeper(() -> journalists.save(null, 0, valid, "Koran kota", "K-1", null));
        UUID two = keeper(() ->
                journalists.save(null, 0, over, "Koran kota", "K-2", today.get().minusDays(1)));
        assertThat(keeper(() -> press.invite(edition)).expired()).isPositive();
        assertThat(keeper(() -> press.invite(edition)).added()).as("once").isZero();
        assertThat(keeper(() -> reading.export(edition, PeopleFilter.ALL)))
                .filteredOn(row -> row.element() == StakeholderElement.MEDIA)
                .extracting(PersonRow::name)
                .contains(valid)
                .doesNotContain(over);
        run(() -> journalists.remove(one));
        run(() -> journalists.remove(two));
    }

    @Test
    void who_was_taken_off_the_list_can_be_invited_again() {
        UUID edition = people.edition(null, soon());
        UUID siti = invited(edition, "Siti Aminah", StakeholderElement.USERS, "");
        run(() -> invitations.remove(edition, siti, row(edition, siti).version()));
        UUID again = invited(edition, "Siti Aminah", StakeholderElement.USERS, "siti@example.org");
        assertThat(row(edition, again).state()).isEqualTo(ParticipantState.LISTED);
        assertThatThrownBy(() -> invited(edition, "SITI AMINAH", StakeholderElement.USERS, ""))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void the_invitees_of_an_earlier_edition_are_taken_over_once() {
        UUID earlier = people.edition(null, soon());
        invited(earlier, "Siti", StakeholderElement.USERS, "siti@example.org");
        invited(earlier, "Budi", StakeholderElement.MEDIA, "");
        UUID edition = people.edition(null, soon());
        invited(edition, "siti", StakeholderElement.USERS, "");
        assertThat(keeper(() -> reading.earlier(edition)))
                .extracting(PeopleReading.Earlier::uuid)
                .contains(earlier);
        assertThat(keeper(() -> invitations.copy(edition, earlier))).isEqualTo(1);
        assertThat(keeper(() -> invitations.copy(edition, earlier))).isZero();
        Page<PersonRow> list = keeper(() -> reading.list(edition, PeopleFilter.ALL, null));
        assertThat(list.rows()).extracting(PersonRow::name).containsExactlyInAnyOrder("siti", "Budi");
    }

    @Test
    void another_agency_finds_nothing_and_an_officer_at_the_door_invites_nobody() {
        UUID edition = people.edition(null, soon());
        UUID siti = invited(edition, "Siti", StakeholderElement.USERS, "");
        Caller stranger = people.stranger();
        InviteeForm form = new InviteeForm("X", "", StakeholderElement.USERS, "", "");
        assertThatThrownBy(() -> people.as(stranger, () -> reading.overview(edition)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(stranger, () -> reading.person(edition, siti)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(stranger, () -> invitations.add(edition, form)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(stranger, () -> door.checkIn(edition, code(siti), AttendanceWay.CODE)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(stranger, () -> papers.toSign(edition, Texts.INDONESIAN)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> officer(() -> invitations.add(edition, form))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> officer(() -> door.checkIn(edition, "ZZZ999", AttendanceWay.CODE)))
                .isInstanceOf(InvalidInputException.class);
        people.state(edition, EditionState.SIGNED);
        assertThatThrownBy(() -> officer(() -> door.checkIn(edition, code(siti), AttendanceWay.CODE)))
                .as("signed minutes do not change")
                .isInstanceOf(RuleViolationException.class);
    }

    private UUID invited(UUID edition, String name, StakeholderElement element, String email) {
        return keeper(() -> invitations.add(edition, new InviteeForm(name, "", element, email, "")));
    }

    private PeoplePlan.Plan plan(UUID edition) {
        return keeper(() -> plans.read(edition));
    }

    private PersonRow row(UUID edition, UUID person) {
        return keeper(() -> reading.person(edition, person));
    }

    private String code(UUID person) {
        return text("select code from forum_participant where uuid = ?", person);
    }

    private String answerCode(UUID person) {
        return text("select answer_code from forum_participant where uuid = ?", person);
    }

    private String text(String sql, UUID person) {
        return database.first(sql, row -> row.getString(1), person).orElseThrow();
    }

    private long mails(String kind, String address) {
        return database.first(
                        "select count(*) from outbox_message where kind = ? and address = ?",
                        row -> row.getLong(1),
                        kind,
                        address)
                .orElseThrow();
    }

    private static void assertPdf(byte[] content) {
        assertThat(new String(content, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private Instant soon() {
        return clock.instant().plus(Duration.ofDays(1));
    }

    private <T> T keeper(Callable<T> work) {
        return people.as(people.keeper(), work);
    }

    private void run(Runnable work) {
        people.run(people.keeper(), work);
    }

    private <T> T officer(Callable<T> work) {
        return people.as(people.officer(), work);
    }

    private <T> T guest(Callable<T> work) {
        return people.as(Caller.ANONYMOUS, work);
    }
}
