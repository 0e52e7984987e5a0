package id.pendopo.service.forum;

import static id.pendopo.service.forum.MinutesFixture.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Today;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Pictures, report and figures of a forum that took place, on a real database. */
@ArquillianTest
class ForumAftermathIT {

    @Inject
    private MinutesFixture minutes;

    @Inject
    private ForumFixture forums;

    @Inject
    private CallerFixture callers;

    @Inject
    private ForumPhotos photos;

    @Inject
    private EditionReport report;

    @Inject
    private EditionFigures figures;

    @Inject
    private Inputs inputs;

    @Inject
    private DocumentStore documents;

    @Inject
    private Today today;

    private UUID picture(UUID edition) {
        byte[] png = Base64.getDecoder().decode(MinutesFixture.DRAWN.substring(MinutesFixture.DRAWN.indexOf(',') + 1));
        return callers.as(BUREAU, () -> {
            UUID file = documents
                    .store(new ByteArrayInputStream(png), "foto.png", FileRules.PNG, photos.rules())
                    .uuid();
            return photos.add(edition, file, "Peserta forum");
        });
    }

    private UUID shown(UUID edition) {
        return callers.as(BUREAU, () -> photos.of(edition)).get(0).published();
    }

    @Test
    void a_picture_is_seen_by_everybody_once_it_is_released_and_the_edition_is_published() {
        UUID edition = minutes.sealed("DINKES", null);
        UUID photo = picture(edition);
        assertThat(shown(edition)).isNull();

        callers.as(BUREAU, () -> photos.release(edition, photo, "10 10 20 20", "Peserta forum"));
        UUID open = shown(edition);
        assertThatThrownBy(() -> callers.as(Caller.ANONYMOUS, () -> photos.content(open, false)))
                .as("the edition is not published")
                .isInstanceOf(NotFoundException.class);
        minutes.publish(edition);
        assertThat(callers.as(Caller.ANONYMOUS, () -> photos.content(open, false))
                        .file()
                        .type())
                .isEqualTo(FileRules.JPEG);
        assertThatThrownBy(() -> callers.as(Caller.ANONYMOUS, () -> photos.content(photo, false)))
                .as("the original has another name")
                .isInstanceOf(NotFoundException.class);

        callers.as(BUREAU, () -> photos.withdraw(edition, photo));
        assertThatThrownBy(() -> callers.as(Caller.ANONYMOUS, () -> photos.content(open, false)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void the_report_has_minutes_and_pictures_and_is_not_for_other_agencies() {
        UUID edition = minutes.sealed("DINKES", null);
        picture(edition);

        byte[] pdf = callers.as(BUREAU, () -> report.print(edition));

        assertThat(new String(pdf, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        Caller other = forums.liaison("PUPR");
        assertThatThrownBy(() -> callers.as(other, () -> report.print(edition))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void figures_follow_what_happened_and_stay_within_the_scope() {
        UUID edition = minutes.held("DINKES", null);
        callers.as(BUREAU, () -> {
            UUID said = inputs.note(edition, new InputForm(InputKind.QUESTION, "Kapan buka?", "", null, null));
            inputs.note(edition, new InputForm(InputKind.CRITICISM, "Terlalu lama", "", null, null));
            inputs.note(edition, new InputForm(InputKind.APPRECIATION, "Terima kasih", "", null, null));
            inputs.answer(said, inputs.read(said).version(), "Pukul tujuh", "DINKES");
        });
        minutes.attend(edition);
        minutes.present(edition);
        minutes.signAll(edition);
        minutes.seal(edition);

        EditionFigure figure = callers.as(BUREAU, () -> figures.of(null, "DINKES")).editions().stream()
                .filter(one -> one.uuid().equals(edition))
                .findFirst()
                .orElseThrow();

        assertThat(figure.day().getYear()).isEqualTo(today.get().getYear());
        assertThat(figure.present()).isEqualTo(2);
        assertThat(figure.elements()).isEqualTo(2);
        assertThat(figure.inputs()).isEqualTo(3);
        assertThat(figure.responseRate()).isEqualTo(50);
        assertThat(figure.signedAfter()).isZero();
        assertThat(figure.publishedAfter()).isNull();
        assertThat(figure.keptRate()).isNull();
        Caller other = forums.liaison("PUPR");
        assertThat(callers.as(other, () -> figures.of(null, null)).editions())
                .noneMatch(one -> one.uuid().equals(edition));
    }
}
