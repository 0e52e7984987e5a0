package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.identity.CallerFixture;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What everybody may see: canaries of identity and of closed complaints are looked for in every public output. */
@ArquillianTest
class PublicComplaintsIT {

    private static final String WORD = "kenariwarna";

    @Inject
    private PublicComplaints complaints;

    @Inject
    private ComplaintDuplicates duplicates;

    @Inject
    private ComplaintFixture fixture;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private ReporterWindow window;

    @Inject
    private CallerFixture callers;

    @Test
    void nothing_of_the_reporter_is_in_any_public_output() {
        FiledComplaint open = verified(canary("Terbuka"), false, false, false);
        FiledComplaint anonymous = verified(canary("Tanpa nama").anonymous(true), false, false, true);
        String all =
                everything() + complaints.read(open.trackingNumber()) + complaints.read(anonymous.trackingNumber());
        assertThat(all)
                .contains(open.trackingNumber(), anonymous.trackingNumber())
                .doesNotContain(
                        "Kenari Rahasiawati",
                        "kenari.rahasiawati",
                        "081355550001",
                        "0813-5555-0001",
                        "3671019912990004")
                .doesNotContain("Jalan Kenari 99");
    }

    @Test
    void closed_complaints_change_nothing_anywhere() {
        verified(canary("Pembanding"), false, false, false);
        String before = everything();
        FiledComplaint waiting = fixture.file(canary("Belum diperiksa"));
        FiledComplaint confidential = verified(canary("Rahasia sekali").confidential(true), false, true, false);
        FiledComplaint supervision = verified(canary("Berkadar sekali"), true, true, false);
        assertThat(everything()).isEqualTo(before);
        String absent = refusal("TNG-26-99999999");
        for (FiledComplaint closed : new FiledComplaint[] {waiting, confidential, supervision}) {
            assertThat(refusal(closed.trackingNumber())).isEqualTo(absent);
            assertThat(complaints
                            .list(new PublicFilter(closed.trackingNumber(), null, null, null, null, null))
                            .rows())
                    .isEmpty();
        }
    }

    @Test
    void what_its_reporter_closes_disappears_at_once() {
        FiledComplaint filed = verified(canary("Ditutup kemudian"), false, false, false);
        assertThat(complaints.read(filed.trackingNumber())).isNotNull();
        callers.as(Caller.ANONYMOUS, () -> window.tighten(filed.trackingNumber(), filed.pin(), false, true, ""));
        assertThatThrownBy(() -> complaints.read(filed.trackingNumber())).isInstanceOf(NotFoundException.class);
        assertThat(everything()).doesNotContain(filed.trackingNumber());
    }

    @Test
    void a_place_is_rounded_and_wrong_filters_are_refused() {
        FiledComplaint filed = verified(canary("Titik").point(-6.178312, 106.631987), false, false, false);
        PublicComplaintRow row = complaints.read(filed.trackingNumber()).row();
        assertThat(row.latitude()).isEqualTo(-6.178);
        assertThat(row.longitude()).isEqualTo(106.632);
        assertThatThrownBy(() -> complaints.list(new PublicFilter(null, "nix", null, null, null, null)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> complaints.list(new PublicFilter(null, null, "nix", null, null, null)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> complaints.list(new PublicFilter(null, null, null, null, null, "nix")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_village_has_its_own_complaints_only() {
        FiledComplaint here =
                verified(canary("Di kelurahan ini").address("", "36.71.01", "36.71.01.1001"), false, false, false);
        FiledComplaint there =
                verified(canary("Di kelurahan lain").address("", "36.71.01", "36.71.01.1002"), false, false, false);
        PublicFilter village = new PublicFilter(null, null, null, "36.71.01.1001", null, null);
        assertThat(complaints.news(village))
                .extracting(PublicComplaintRow::trackingNumber)
                .contains(here.trackingNumber())
                .doesNotContain(there.trackingNumber());
        assertThatThrownBy(() -> complaints.news(new PublicFilter(null, null, null, "nix", null, null)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void the_next_page_begins_where_this_one_ends() {
        var first = complaints.list(PublicFilter.ALL);
        var second = complaints.list(new PublicFilter(null, null, null, null, null, first.next()));
        assertThat(first.rows()).hasSize(20).doesNotContainAnyElementsOf(second.rows());
        assertThat(complaints
                        .list(new PublicFilter(null, null, null, null, null, second.previous()))
                        .rows())
                .isEqualTo(first.rows());
    }

    /** Every output there is, as text. */
    private String everything() {
        PublicFilter words = new PublicFilter(WORD, null, null, null, null, null);
        return "" + complaints.list(PublicFilter.ALL) + complaints.list(words) + complaints.news(PublicFilter.ALL)
                + complaints.news(words) + complaints.points(PublicFilter.ALL)
                + complaints.byDistrict(PublicFilter.ALL)
                + similar("Rahasia sekali " + WORD)
                + similar("Berkadar sekali " + WORD)
                + similar("Belum diperiksa " + WORD);
    }

    private String similar(String title) {
        return "" + duplicates.likePublished(title, "Soal " + WORD + ".", null, "puskesmas", null, null);
    }

    @Test
    void nobody_finds_out_by_guessing_what_is_blacked_out_or_where_exactly_it_is() {
        FiledComplaint filed = verified(canary("Tebakan").point(-6.178312, 106.631987), false, false, false);
        String story = "Soal " + WORD + ". Hubungi saya di %s atau kenari.rahasiawati@example.id, NIK %s.";
        Alike right = found(filed, story.formatted("0813-5555-0001", "3671019912990004"), -6.178312, 106.631987);
        Alike wrong = found(filed, story.formatted("0813-6666-0009", "3671019912990009"), -6.178312, 106.631987);
        assertThat(right).isEqualTo(wrong);
        assertThat(right.published()).isTrue();
        // A metre on either side of the true point tells nothing: it is measured from the rounded one.
        assertThat(found(filed, "", -6.178, 106.632).metres()).isZero();
        assertThat(right.metres()).isPositive();
    }

    private Alike found(FiledComplaint filed, String story, double latitude, double longitude) {
        return duplicates.likePublished("Tebakan " + WORD, story, null, "puskesmas", latitude, longitude).stream()
                .filter(one -> one.trackingNumber().equals(filed.trackingNumber()))
                .findFirst()
                .orElseThrow();
    }

    private String refusal(String number) {
        try {
            return "" + complaints.read(number);
        } catch (NotFoundException e) {
            return e.code() + java.util.Arrays.toString(e.arguments());
        }
    }

    private static NewComplaint.Builder canary(String title) {
        return ComplaintFixture.report()
                .title(title + " " + WORD)
                .story("Soal " + WORD + ". Hubungi saya di 0813-5555-0001 atau kenari.rahasiawati@example.id,"
                        + " NIK 3671019912990004.")
                .reporter(new NewReporter(
                        "Kenari Rahasiawati",
                        "081355550001",
                        "kenari.rahasiawati@example.id",
                        "3671019912990004",
                        "Jalan Kenari 99",
                        null));
    }

    private FiledComplaint verified(
            NewComplaint.Builder report, boolean supervision, boolean confidential, boolean anonymous) {
        FiledComplaint filed = fixture.file(report);
        callers.as(
                fixture.coordinator(),
                () -> verification.verify(
                        filed.trackingNumber(),
                        filed.version(),
                        new Disposition(
                                ComplaintClass.COMPLAINT,
                                supervision,
                                "puskesmas",
                                supervision ? "INSPEKTORAT" : "DINKES",
                                supervision ? "DINKES" : null,
                                anonymous,
                                confidential,
                                null,
                                "")));
        return filed;
    }
}
