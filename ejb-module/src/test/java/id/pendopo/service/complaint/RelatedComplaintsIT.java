package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.EventType;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.RegionDirectory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class RelatedComplaintsIT {

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private ComplaintDuplicates duplicates;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private ComplaintLinks links;

    @Inject
    private ComplaintReading reading;

    @Inject
    private ReporterWindow window;

    @Inject
    private RegionDirectory regions;

    private FiledComplaint lamp(String word, boolean confidential) {
        String district = regions.districts().get(0).code();
        return complaints.file(ComplaintFixture.report()
                .title("Lampu jalan " + word + " padam di depan pasar")
                .story("Sudah tiga malam lampu jalan " + word + " padam dan jalan gelap sekali.")
                .category("pju")
                .confidential(confidential)
                .address("Jl. Pasar Baru", district, null)
                .point(-6.17, 106.63));
    }

    @Test
    void a_report_about_the_same_lamp_is_suggested_first() {
        String word = "x" + UUID.randomUUID().toString().substring(0, 6);
        FiledComplaint first = lamp(word, false);
        FiledComplaint second = lamp(word, false);
        complaints.file();
        List<Alike> found = callers.as(complaints.coordinator(), () -> duplicates.like(second.trackingNumber()));
        assertThat(found.get(0).trackingNumber()).isEqualTo(first.trackingNumber());
        assertThat(found.get(0).percent()).isGreaterThan(90);
        assertThat(found.get(0).metres()).isZero();
        List<Alike> typing = callers.as(
                complaints.officer(),
                () -> duplicates.like("Lampu jalan " + word + " mati di depan pasar", "", null, "pju", null, null));
        assertThat(typing).extracting(Alike::trackingNumber).contains(first.trackingNumber());
        assertThat(callers.as(complaints.officer(), () -> duplicates.like("", null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void nothing_is_suggested_that_the_caller_may_not_see() {
        String word = "y" + UUID.randomUUID().toString().substring(0, 6);
        FiledComplaint hidden = lamp(word, true);
        Caller counter = complaints.person("organisasi", null, Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD);
        assertThat(callers.as(
                        counter,
                        () -> duplicates.like(
                                "Lampu jalan " + word + " padam di depan pasar", "", null, "pju", null, null)))
                .extracting(Alike::trackingNumber)
                .doesNotContain(hidden.trackingNumber());
    }

    @Test
    void related_reports_are_linked_both_ways_and_taken_apart_again() {
        String one = complaints.file().trackingNumber();
        String other = complaints.file().trackingNumber();
        callers.as(complaints.coordinator(), () -> links.link(one, other));
        callers.as(complaints.coordinator(), () -> links.link(one, other));
        assertThat(callers.as(complaints.coordinator(), () -> links.of(other)))
                .extracting(LinkedComplaint::trackingNumber)
                .containsExactly(one);
        assertThatThrownBy(() -> callers.as(complaints.coordinator(), () -> links.link(one, one)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> callers.as(complaints.dinkes(), () -> links.link(one, other)))
                .isInstanceOf(NotFoundException.class);
        callers.as(complaints.coordinator(), () -> links.unlink(other, one));
        assertThat(callers.as(complaints.coordinator(), () -> links.of(one))).isEmpty();
    }

    @Test
    void a_report_of_two_matters_becomes_two_by_the_same_reporter() {
        FiledComplaint filed = complaints.file(ComplaintFixture.report().anonymous(true));
        String number = filed.trackingNumber();
        FiledComplaint part = callers.as(
                complaints.coordinator(),
                () -> links.split(number, filed.version(), "Toilet puskesmas rusak", "Toilet tidak ada air."));
        ComplaintDetail child = callers.as(Caller.ANONYMOUS, () -> window.read(part.trackingNumber(), part.pin()));
        assertThat(child.anonymous()).isTrue();
        assertThat(child.story()).isEqualTo("Toilet tidak ada air.");
        assertThat(callers.as(complaints.coordinator(), () -> links.of(number)))
                .containsExactly(
                        new LinkedComplaint(part.trackingNumber(), "Toilet puskesmas rusak", child.state(), true));
        assertThat(callers.as(complaints.coordinator(), () -> reading.detail(number))
                        .timeline())
                .extracting(TimelineEntry::type)
                .contains(EventType.SPLIT);
        ComplaintMoved verified = complaints.verified(complaints.file(), "puskesmas");
        assertThatThrownBy(() -> callers.as(
                        complaints.coordinator(),
                        () -> links.split(verified.trackingNumber(), verified.version(), "Lain", "Lain")))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void while_typing_staff_find_what_they_may_see_and_of_the_rest_only_what_is_published() {
        String word = "y" + UUID.randomUUID().toString().substring(0, 6);
        FiledComplaint waiting = lamp(word, false);
        FiledComplaint open = lamp(word, false);
        FiledComplaint closed = lamp(word, true);
        complaints.verified(open, "pju");
        callers.as(
                complaints.coordinator(),
                () -> verification.verify(
                        closed.trackingNumber(),
                        closed.version(),
                        new Disposition(
                                ComplaintClass.COMPLAINT, false, "pju", "DINKES", null, false, true, null, "")));
        Caller elsewhere =
                complaints.person("penghubung.pupr", "PUPR", Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD);
        assertThat(typed(elsewhere, word)).singleElement().satisfies(one -> {
            assertThat(one.trackingNumber()).isEqualTo(open.trackingNumber());
            assertThat(one.published()).isTrue();
        });
        assertThat(typed(complaints.coordinator(), word))
                .extracting(Alike::trackingNumber)
                .contains(waiting.trackingNumber(), open.trackingNumber(), closed.trackingNumber());
        assertThat(callers.as(
                        Caller.ANONYMOUS,
                        () -> duplicates.likePublished(
                                "Lampu jalan " + word + " padam di depan pasar", "", null, "pju", null, null)))
                .extracting(Alike::trackingNumber)
                .containsExactly(open.trackingNumber());
        assertThat(callers.as(Caller.ANONYMOUS, () -> duplicates.likePublished("Lampu", "", null, "pju", null, null)))
                .isEmpty();
        assertThat(callers.as(
                        Caller.ANONYMOUS,
                        () -> duplicates.likePublished("Lampu jalan " + word, "", "nix", "nix", 1e300, Double.NaN)))
                .extracting(Alike::trackingNumber)
                .contains(open.trackingNumber());
    }

    private List<Alike> typed(Caller caller, String word) {
        return callers
                .as(
                        caller,
                        () -> duplicates.like(
                                "Lampu jalan " + word + " padam di depan pasar", "", null, "pju", null, null))
                .stream()
                .filter(one -> one.title().contains(word))
                .toList();
    }
}
