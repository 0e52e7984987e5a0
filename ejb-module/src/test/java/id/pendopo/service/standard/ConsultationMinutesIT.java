package id.pendopo.service.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.standard.ServiceStandard.Record;
import id.pendopo.domain.standard.StandardMove;
import id.pendopo.domain.standard.StandardState;
import id.pendopo.service.forum.MinutesFixture;
import id.pendopo.service.identity.CallerFixture;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Signed minutes of a public consultation prove that a standard was discussed with the community. */
@ArquillianTest
class ConsultationMinutesIT {

    @Inject
    private StandardFixture standards;

    @Inject
    private MinutesFixture minutes;

    @Inject
    private CallerFixture callers;

    @Inject
    private StandardLifecycle lifecycle;

    @Inject
    private StandardLives lives;

    @Inject
    private StandardReading reading;

    @Inject
    private PublicStandards open;

    @Inject
    private ServicePapers papers;

    private final String run = Long.toString(System.nanoTime() % 1_000_000_000, 36);

    /** The bureau, who also reads forums. */
    private static Caller bureau() {
        Map<String, Scope> scopes = new HashMap<>(StandardFixture.BUREAU.scopes());
        scopes.putAll(MinutesFixture.BUREAU.scopes());
        return new Caller(Caller.Kind.USER, 9001L, "organisasi", "organisasi", scopes);
    }

    private UUID approved(String service) {
        UUID standard = standards.draft(service, 6);
        standards.go(standard, StandardMove.PROPOSE, Record.NOTHING);
        standards.go(standard, StandardMove.APPROVE, Record.NOTHING);
        return standard;
    }

    private UUID signed(UUID edition) {
        return minutes.view(edition).uuid();
    }

    private void discuss(UUID standard, UUID signed) {
        callers.as(
                bureau(),
                () -> lifecycle.moveByConsultation(
                        standard, reading.detail(standard).version(), StandardMove.DISCUSS, signed, ""));
    }

    @Test
    void signed_minutes_about_the_service_take_a_standard_on_and_the_public_is_led_to_them() throws IOException {
        String service = standards.service("konsultasi-" + run, "DISHUB");
        UUID edition = minutes.sealed("DISHUB", service);
        UUID standard = approved(service);

        discuss(standard, signed(edition));

        StandardLife life = callers.as(bureau(), () -> lives.of(standard));
        assertThat(callers.as(bureau(), () -> reading.detail(standard)).state()).isEqualTo(StandardState.DISCUSSED);
        assertThat(life.consultation().path()).isEqualTo("/forum/minutes.xhtml?id=" + edition);
        assertThat(callers.as(bureau(), () -> lives.minutes(standard, false))
                        .file()
                        .type())
                .isEqualTo("application/pdf");

        LocalDate day = life.minutesOn();
        standards.pledge("DISHUB", day);
        standards.decree("DISHUB", "SK-K-" + run, day, null, standard);
        standards.go(standard, StandardMove.PUBLISH, new Record(day, null, null, ""));
        assertThat(callers.as(Caller.ANONYMOUS, () -> open.consultation(standard)))
                .as("not before the forum is published")
                .isEmpty();
        minutes.publish(edition);
        assertThat(callers.as(Caller.ANONYMOUS, () -> open.consultation(standard)))
                .hasValueSatisfying(one -> assertThat(one.publicPath()).isEqualTo("/public/forum.xhtml?id=" + edition));
        assertThat(sheet(service)).as("so does the sheet at the counter").contains("/public/forum.xhtml?id=" + edition);
    }

    /** The words of the sheet, without what the lines break up. */
    private String sheet(String service) throws IOException {
        byte[] pdf = callers.as(Caller.ANONYMOUS, () -> papers.sheet(service, Texts.INDONESIAN));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    void minutes_that_are_not_signed_or_about_another_service_prove_nothing() {
        String service = standards.service("lain-" + run, "DISHUB");
        String other = standards.service("sama-" + run, "DISHUB");
        UUID standard = approved(service);
        UUID elsewhere = minutes.sealed("DISHUB", other);
        UUID unsigned = minutes.held("DISHUB", service);
        minutes.attend(unsigned);
        minutes.present(unsigned);

        assertThatThrownBy(() -> discuss(standard, signed(elsewhere))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> discuss(standard, signed(unsigned))).isInstanceOf(InvalidInputException.class);
        assertThat(callers.as(bureau(), () -> reading.detail(standard)).state()).isEqualTo(StandardState.APPROVED);
    }
}
