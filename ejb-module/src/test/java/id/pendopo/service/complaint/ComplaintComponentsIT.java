package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.complaint.ComplaintComponents.Count;
import id.pendopo.service.identity.CallerFixture;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Which component of a standard was broken, on a real database. */
@ArquillianTest
class ComplaintComponentsIT {

    private static final String SERVICE = "imunisasi";

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private ComplaintComponents components;

    @Inject
    private ComplaintReading reading;

    private FiledComplaint verified(boolean supervision, boolean confidential, StandardComponent component) {
        FiledComplaint filed = complaints.file();
        callers.as(
                complaints.coordinator(),
                () -> verification.verify(
                        filed.trackingNumber(),
                        filed.version(),
                        new Disposition(
                                ComplaintClass.COMPLAINT,
                                supervision,
                                "puskesmas",
                                supervision ? null : "DINKES",
                                supervision ? "DINKES" : null,
                                false,
                                confidential || supervision,
                                null,
                                SERVICE,
                                component,
                                "")));
        return filed;
    }

    private int count(Caller caller, StandardComponent component) {
        return callers.as(caller, () -> components.ofService(SERVICE)).stream()
                .filter(count -> count.component() == component)
                .mapToInt(Count::complaints)
                .sum();
    }

    private StandardComponent named(FiledComplaint filed) {
        return callers.as(complaints.coordinator(), () -> reading.detail(filed.trackingNumber()))
                .component();
    }

    @Test
    void it_is_named_at_verification_and_changed_by_whoever_works_on_it() {
        FiledComplaint filed = verified(false, false, StandardComponent.DURATION);
        assertThat(named(filed)).isEqualTo(StandardComponent.DURATION);
        callers.as(complaints.dinkes(), () -> components.name(filed.trackingNumber(), StandardComponent.FEE));
        assertThat(named(filed)).isEqualTo(StandardComponent.FEE);
        assertThatThrownBy(() -> callers.as(
                        complaints.pupr(), () -> components.name(filed.trackingNumber(), StandardComponent.STAFF)))
                .isInstanceOfAny(NotFoundException.class, ForbiddenException.class);
        callers.as(complaints.dinkes(), () -> components.name(filed.trackingNumber(), null));
        assertThat(named(filed)).isNull();
    }

    @Test
    void a_component_belongs_to_a_service() {
        FiledComplaint filed = complaints.file();
        assertThatThrownBy(() -> callers.as(
                        complaints.coordinator(),
                        () -> verification.verify(
                                filed.trackingNumber(),
                                filed.version(),
                                new Disposition(
                                        ComplaintClass.COMPLAINT,
                                        false,
                                        "puskesmas",
                                        "DINKES",
                                        null,
                                        false,
                                        false,
                                        null,
                                        null,
                                        StandardComponent.FEE,
                                        ""))))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .containsExactly("component"));
    }

    @Test
    void nobody_counts_what_they_may_not_see() {
        List<Caller> readers = List.of(complaints.coordinator(), complaints.dinkes(), complaints.pupr());
        List<Integer> before = readers.stream()
                .map(reader -> count(reader, StandardComponent.SAFETY))
                .toList();
        List<Integer> all = readers.stream().map(reader -> count(reader, null)).toList();
        verified(false, false, StandardComponent.SAFETY);
        verified(false, true, StandardComponent.SAFETY);
        verified(true, true, StandardComponent.SAFETY);
        int[] seen = {3, 2, 0};
        for (int i = 0; i < readers.size(); i++) {
            String who = readers.get(i).name();
            assertThat(count(readers.get(i), StandardComponent.SAFETY) - before.get(i))
                    .as(who)
                    .isEqualTo(seen[i]);
            assertThat(count(readers.get(i), null) - all.get(i)).as(who).isEqualTo(seen[i]);
        }
        assertThat(callers.as(complaints.coordinator(), () -> components.ofService("tidak-ada")))
                .isEmpty();
    }
}
