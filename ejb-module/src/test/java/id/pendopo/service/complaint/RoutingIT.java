package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.identity.Caller;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.platform.Database;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Suggestions come from what coordinators decided, and from nothing confidential. */
@ArquillianTest
class RoutingIT {

    private static final String LEARNABLE =
            """
            select count(*) from complaint where verified_at is not null and not confidential and not supervision
            and state in ('AWAITING_FOLLOW_UP', 'IN_PROGRESS', 'AWAITING_REPORTER', 'CLOSED')""";

    @Inject
    private CallerFixture callers;

    @Inject
    private RunAs runAs;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private RoutingTrainings trainings;

    @Inject
    private RoutingSweep sweep;

    @Inject
    private RoutingSuggestions suggestions;

    @Inject
    private Database database;

    private void decided(String story, boolean confidential) {
        FiledComplaint filed = complaints.file(ComplaintFixture.report().story(story));
        callers.as(
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
                                confidential,
                                null,
                                "")));
    }

    /** Asks for a lesson and sees it through, unless the watch of the server was quicker. */
    private RoutingTraining learned() {
        Caller coordinator = complaints.coordinator();
        callers.as(coordinator, () -> trainings.ask());
        callers.as(coordinator, () -> trainings.ask());
        runAs.system(() -> {
            sweep.claim().ifPresent(training -> {
                assertThat(sweep.claim()).isEmpty();
                sweep.learn(training);
            });
            return null;
        });
        for (int i = 0; i < 600 && last().finishedAt() == null; i++) {
            LockSupport.parkNanos(100_000_000);
        }
        return last();
    }

    private RoutingTraining last() {
        return callers.as(complaints.coordinator(), () -> trainings.last()).get(0);
    }

    @Test
    void earlier_decisions_suggest_category_and_agency_and_confidential_ones_leave_no_trace() throws IOException {
        for (int i = 0; i < 3; i++) {
            decided("Obat xylotanium di puskesmas selalu habis.", false);
            decided("Perawat zyzzogeton memukul pasien di puskesmas.", true);
        }
        long learnable = count(LEARNABLE);
        RoutingTraining training = learned();
        assertThat(training.finishedAt()).isNotNull();
        assertThat(training.examples()).isEqualTo((int) learnable);
        assertThat(training.heldOut()).isEqualTo((int) learnable / 5);
        assertThat(training.category().among())
                .isGreaterThanOrEqualTo(training.category().first());

        RoutingSuggestion suggestion = callers.as(
                complaints.coordinator(),
                () -> suggestions.suggest("Antrean puskesmas", "Obat xylotanium di puskesmas habis lagi."));
        assertThat(suggestion.categories())
                .first()
                .extracting(RoutingGuess::code)
                .isEqualTo("puskesmas");
        assertThat(suggestion.agencies()).first().extracting(RoutingGuess::code).isEqualTo("DINKES");

        String kept = content("category_model") + content("agency_model");
        assertThat(kept).contains("xylotani").doesNotContain("zyzzo");
        assertThat(count("select count(*) from complaint_routing where category_model is not null"))
                .isEqualTo(1);
    }

    @Test
    void who_does_not_verify_gets_no_suggestion_and_teaches_nothing() {
        assertThatThrownBy(() -> callers.as(complaints.officer(), () -> suggestions.suggest("Jalan", "berlubang")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.as(complaints.dinkes(), () -> {
                    trainings.ask();
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
    }

    private long count(String sql) {
        return database.first(sql, row -> row.getLong(1)).orElseThrow();
    }

    /** What stands in the stored model, unpacked. */
    private String content(String column) throws IOException {
        byte[] stored = database.first(
                        "select " + column
                                + " from complaint_routing where category_model is not null order by id desc",
                        row -> row.getBytes(1))
                .orElseThrow();
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(stored))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return text.toString();
    }
}
