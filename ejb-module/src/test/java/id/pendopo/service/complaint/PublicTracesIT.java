package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.identity.Caller;
import id.pendopo.service.commitment.PublicCommitments;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Today;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What everybody may see of a complaint outside its own page goes with it, on a real database. */
@ArquillianTest
class PublicTracesIT {

    @Inject
    private ComplaintCommitments commitments;

    @Inject
    private PublicCommitments register;

    @Inject
    private ReporterWindow window;

    @Inject
    private ComplaintFixture fixture;

    @Inject
    private CallerFixture callers;

    @Inject
    private Today today;

    @Test
    void a_promise_leaves_the_public_register_when_the_reporter_closes_the_complaint() {
        FiledComplaint filed = fixture.file();
        fixture.inProgress(filed, "puskesmas");
        String number = filed.trackingNumber();
        callers.as(
                fixture.dinkes(),
                () -> commitments.promise(
                        number,
                        "Loket kedua dibuka",
                        "Kepala Puskesmas",
                        today.get().plusDays(30),
                        true));
        assertThat(callers.as(Caller.ANONYMOUS, () -> register.of(CommitmentSource.COMPLAINT, number)))
                .hasSize(1);

        callers.as(Caller.ANONYMOUS, () -> window.tighten(number, filed.pin(), false, true, ""));

        assertThat(callers.as(Caller.ANONYMOUS, () -> register.of(CommitmentSource.COMPLAINT, number)))
                .isEmpty();
    }
}
