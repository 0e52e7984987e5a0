package id.pendopo.service.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.standard.PublicationMedium;
import id.pendopo.domain.standard.PublicationStep;
import id.pendopo.domain.standard.ServiceStandard.Record;
import id.pendopo.domain.standard.SippnField;
import id.pendopo.domain.standard.SippnStatus;
import id.pendopo.domain.standard.StandardMove;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Where standards are public and how far services are with SIPP Nasional, on a real database. */
@ArquillianTest
class StandardPublicationsIT {

    private static final String AGENCY = "SETWAN";
    private static final String LINK = "https://sippn.example.go.id/layanan/7";

    @Inject
    private CallerFixture callers;

    @Inject
    private StandardFixture standards;

    @Inject
    private StandardPublications publications;

    @Inject
    private PublicationBook book;

    @Inject
    private StandardBoard board;

    @Inject
    private SippnSheet sheet;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Database database;

    @Inject
    private Today today;

    private final String run = Long.toString(System.nanoTime() % 1_000_000_000, 36);

    private Caller of(String agency, String... permissions) {
        return CallerFixture.user(
                9004L, "Penata " + agency, Scope.of(agencies.byCode(agency).id()), permissions);
    }

    private Caller clerk(String agency) {
        return of(agency, Permission.SIGNED_IN, Permission.STANDARD_READ, Permission.STANDARD_EDIT);
    }

    private LocalDate since() {
        return today.get().minusDays(30);
    }

    private UUID inForce(String service) {
        standards.pledge(AGENCY, since());
        return standards.inForce(service, AGENCY, 14, since());
    }

    private UUID note(UUID standard, PublicationMedium medium, String address) {
        return callers.as(
                clerk(AGENCY), () -> publications.note(standard, new PublicationForm(medium, address, since())));
    }

    private void follow(UUID standard, UUID entry, PublicationStep step, String note) {
        callers.as(clerk(AGENCY), () -> publications.follow(standard, entry, step, today.get(), note));
    }

    private SippnStatus status(String service) {
        return callers.as(clerk(AGENCY), () -> publications.sippn(service)).status();
    }

    private List<String> behind(SippnStatus status) {
        return callers.as(clerk(AGENCY), () -> board.services(AGENCY, null, status, null, 200)).rows().stream()
                .map(GapRow::code)
                .filter(code -> code.endsWith("-" + run))
                .toList();
    }

    private List<Object> line(Caller caller, String agency, String service) {
        int code = SippnField.CODE.ordinal();
        return callers.as(caller, () -> sheet.rows(agency, null, null, Texts.INDONESIAN)).stream()
                .filter(row -> service.equals(row.get(code)))
                .findFirst()
                .orElse(null);
    }

    @Test
    void an_agency_notes_its_own_media_and_nothing_is_ever_changed() {
        String service = standards.service("media-" + run, AGENCY);
        UUID standard = inForce(service);
        UUID hung = note(standard, PublicationMedium.BOARD, "Ruang tunggu");
        note(standard, PublicationMedium.WEBSITE, "https://setwan.example.go.id/standar");
        follow(standard, hung, PublicationStep.WITHDRAWN, "Ruang tunggu dibongkar");
        PublicationLog log = callers.as(clerk(AGENCY), () -> publications.of(standard));
        assertThat(log.entries())
                .as("what is still there first")
                .extracting(PublicationRow::medium)
                .containsExactly(PublicationMedium.WEBSITE, PublicationMedium.BOARD);
        PublicationRow gone = log.entries().get(1);
        assertThat(gone.withdrawnOn()).isEqualTo(today.get());
        assertThat(gone.reason()).isEqualTo("Ruang tunggu dibongkar");
        assertThat(gone.notedBy()).isEqualTo("Penata " + AGENCY);
        assertThat(log.mayNote()).isTrue();
        assertThatThrownBy(() -> follow(standard, hung, PublicationStep.WITHDRAWN, ""))
                .isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> note(standard, PublicationMedium.WEBSITE, "setwan.example.go.id"))
                .isInstanceOf(InvalidInputException.class);

        for (String change : List.of(
                "update standard_publication set address = 'lain' where uuid = ?",
                "delete from standard_publication where uuid = ?",
                "update standard_publication_step set note = 'lain' where publication_id ="
                        + " (select id from standard_publication where uuid = ?)",
                "delete from standard_publication_step where publication_id ="
                        + " (select id from standard_publication where uuid = ?)")) {
            assertThatThrownBy(() -> database.update(change, hung)).isInstanceOf(RuntimeException.class);
        }
        assertThat(callers.as(clerk(AGENCY), () -> publications.of(standard)).entries())
                .hasSize(2);
        assertThat(database.list(
                        "select action from audit_entry where object_id = ? and action like 'standard.publication%' order by id",
                        row -> row.getString(1), standard.toString()))
                .containsExactly(
                        "standard.publication-noted", "standard.publication-noted", "standard.publication-withdrawn");
    }

    @Test
    void another_agency_finds_nothing_and_a_reader_only_reads() {
        String service = standards.service("asing-" + run, AGENCY);
        UUID standard = inForce(service);
        UUID entry = note(standard, PublicationMedium.PRINT, "Brosur");
        Caller stranger = clerk("DINKES");
        PublicationForm form = new PublicationForm(PublicationMedium.PRINT, "Brosur", since());
        assertThatThrownBy(() -> callers.as(stranger, () -> publications.of(standard)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(stranger, () -> publications.note(standard, form)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(
                        stranger,
                        () -> publications.follow(standard, entry, PublicationStep.WITHDRAWN, today.get(), "")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(stranger, () -> publications.sippn(service)))
                .isInstanceOf(NotFoundException.class);
        assertThat(line(stranger, null, service)).isNull();

        Caller reader = of(AGENCY, Permission.SIGNED_IN, Permission.STANDARD_READ);
        PublicationLog log = callers.as(reader, () -> publications.of(standard));
        assertThat(log.entries()).hasSize(1);
        assertThat(log.mayNote() || log.mayFollow()).isFalse();
        assertThatThrownBy(() -> callers.as(reader, () -> publications.note(standard, form)))
                .isInstanceOf(EJBAccessException.class);

        UUID other = inForce(standards.service("lain-" + run, AGENCY));
        assertThatThrownBy(() -> follow(other, entry, PublicationStep.WITHDRAWN, ""))
                .as("an entry of another standard")
                .isInstanceOf(NotFoundException.class);
        UUID draft = standards.draft(standards.service("rancangan-" + run, AGENCY), 6);
        assertThatThrownBy(() -> note(draft, PublicationMedium.BOARD, "Ruang tunggu"))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void the_status_with_sipp_nasional_follows_from_the_log() {
        String service = standards.service("sippn-" + run, AGENCY);
        UUID first = inForce(service);
        assertThat(status(service)).isEqualTo(SippnStatus.NOT_SENT);
        UUID sent = note(first, PublicationMedium.SIPPN, "");
        assertThat(status(service)).isEqualTo(SippnStatus.SENT);
        assertThat(behind(SippnStatus.SENT)).containsExactly(service);
        assertThatThrownBy(() -> note(first, PublicationMedium.SIPPN, LINK)).isInstanceOf(RuleViolationException.class);
        follow(first, sent, PublicationStep.SHOWN, LINK);
        SippnRow shown = callers.as(clerk(AGENCY), () -> publications.sippn(service));
        assertThat(shown).isEqualTo(new SippnRow(SippnStatus.SHOWN, since(), today.get(), LINK));

        UUID second = standards.discussed(service, 14, since());
        standards.decree(AGENCY, "SK kedua " + service, since(), null, second);
        standards.go(second, StandardMove.PUBLISH, new Record(since(), null, null, ""));
        assertThat(status(service)).as("the first is still in force").isEqualTo(SippnStatus.SHOWN);
        standards.go(second, StandardMove.ENFORCE, new Record(since(), null, null, ""));
        assertThat(status(service)).isEqualTo(SippnStatus.RENEW);
        assertThat(behind(SippnStatus.RENEW)).containsExactly(service);
        assertThat(callers.as(clerk(AGENCY), () -> publications.of(first)).mayNote())
                .isFalse();
        UUID again = note(second, PublicationMedium.SIPPN, LINK);
        assertThat(status(service)).isEqualTo(SippnStatus.SHOWN);
        follow(second, again, PublicationStep.WITHDRAWN, "");
        assertThat(status(service)).as("what is left is of the first").isEqualTo(SippnStatus.RENEW);
        follow(first, sent, PublicationStep.WITHDRAWN, "");
        assertThat(behind(SippnStatus.NOT_SENT)).containsExactly(service);
    }

    @Test
    void the_file_holds_what_is_public_of_the_standard_in_force_only() {
        String service = standards.service("berkas-" + run, AGENCY);
        UUID standard = inForce(service);
        note(standard, PublicationMedium.SIPPN, "");
        String begun = standards.service("mulai-" + run, AGENCY);
        standards.draft(begun, 14);
        List<Object> line = line(clerk(AGENCY), AGENCY, service);
        assertThat(line).hasSize(SippnField.values().length);
        assertThat(line.get(SippnField.REQUIREMENTS.ordinal())).isEqualTo("Uraian REQUIREMENTS");
        assertThat(line.get(SippnField.STATUS.ordinal())).isEqualTo(SippnStatus.SENT);
        assertThat(line.get(SippnField.SENT_ON.ordinal())).isEqualTo(since());
        assertThat(line.get(SippnField.DECREE.ordinal())).isEqualTo("SK " + service);
        assertThat((String) line.get(SippnField.PLEDGE.ordinal())).contains("Sesuai standar.", "kompensasi");
        assertThat((String) line.get(SippnField.PAGE.ordinal())).endsWith("/public/service.xhtml?code=" + service);
        assertThat(line.toString())
                .as("components of management stay inside")
                .doesNotContain("Uraian LEGAL_BASIS", "Uraian STAFF");
        assertThat(line(clerk(AGENCY), AGENCY, begun)).as("nothing in force").isNull();

        List<Object> birth = line(StandardFixture.BUREAU, "DISDUKCAPIL", "akta-kelahiran");
        assertThat((String) birth.get(SippnField.REQUIREMENTS.ordinal())).startsWith("• Surat keterangan kelahiran");
        assertThat((String) birth.get(SippnField.DURATION.ordinal())).startsWith("3 hari kerja");
        assertThat((String) birth.get(SippnField.FEE.ordinal())).startsWith("Gratis");
        assertThat(birth.get(SippnField.STATUS.ordinal())).isEqualTo(SippnStatus.SHOWN);
        assertThat((BigDecimal) birth.get(SippnField.INDEX.ordinal()))
                .as("of the demonstration's published survey")
                .isBetween(new BigDecimal("25"), new BigDecimal("100"));
        assertThat(line.get(SippnField.INDEX.ordinal())).as("never surveyed").isNull();
        assertThatThrownBy(() -> callers.as(clerk(AGENCY), () -> sheet.rows("TIDAK-ADA", null, null, Texts.INDONESIAN)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void the_log_of_all_standards_is_read_page_by_page_within_the_scope() {
        String one = standards.service("buku-satu-" + run, AGENCY);
        String two = standards.service("buku-dua-" + run, AGENCY);
        UUID first = inForce(one);
        UUID second = inForce(two);
        UUID hung = note(first, PublicationMedium.BOARD, "Ruang tunggu");
        note(first, PublicationMedium.WEBSITE, "https://setwan.example.go.id/satu");
        note(second, PublicationMedium.WEBSITE, "https://setwan.example.go.id/dua");
        follow(first, hung, PublicationStep.WITHDRAWN, "Dibongkar");

        PublicationFilter ofOne = new PublicationFilter(AGENCY, one, null, null, null, null);
        Page<PublicationEntry> page = book(clerk(AGENCY), ofOne, null, 1);
        assertThat(page.count()).isEqualTo(2);
        assertThat(page.rows())
                .as("of the same day the latest entry first")
                .extracting(entry -> entry.published().medium())
                .containsExactly(PublicationMedium.WEBSITE);
        assertThat(page.rows().get(0).serviceCode()).isEqualTo(one);
        Page<PublicationEntry> next = book(clerk(AGENCY), ofOne, page.next(), 1);
        assertThat(next.rows()).extracting(entry -> entry.published().uuid()).containsExactly(hung);
        assertThat(next.rows().get(0).published().reason()).isEqualTo("Dibongkar");
        assertThat(next.next()).isNull();
        assertThat(book(clerk(AGENCY), ofOne, next.previous(), 1).rows()).isEqualTo(page.rows());

        PublicationFilter standing =
                new PublicationFilter(null, null, PublicationMedium.WEBSITE, true, since(), today.get());
        assertThat(book(clerk(AGENCY), standing, null, 200).rows())
                .extracting(PublicationEntry::serviceCode)
                .contains(one, two)
                .doesNotContain("akta-kelahiran");
        assertThat(book(StandardFixture.BUREAU, new PublicationFilter(null, two, null, null, null, null), null, 25)
                        .rows())
                .hasSize(1);
        assertThat(book(clerk("DINKES"), ofOne, null, 25).rows()).isEmpty();
        assertThat(book(clerk(AGENCY), new PublicationFilter(null, one, null, null, today.get(), null), null, 25)
                        .rows())
                .isEmpty();
        assertThatThrownBy(
                        () -> book(clerk(AGENCY), new PublicationFilter("X-1", null, null, null, null, null), null, 1))
                .isInstanceOf(InvalidInputException.class);
        String wrong = Cursor.after(List.of("2026-13-40", "1")).encode();
        assertThatThrownBy(() -> book(clerk(AGENCY), ofOne, wrong, 1)).isInstanceOf(InvalidInputException.class);
    }

    private Page<PublicationEntry> book(Caller caller, PublicationFilter filter, String cursor, int size) {
        return callers.as(caller, () -> book.list(filter, cursor, size));
    }
}
