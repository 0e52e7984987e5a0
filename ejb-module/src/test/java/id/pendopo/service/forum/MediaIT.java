package id.pendopo.service.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pendopo.domain.forum.BroadcastKind;
import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.forum.SeriesForm.Channel;
import id.pendopo.service.identity.CallerFixture;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Broadcasts, coverage and journalists on a real database. */
@ArquillianTest
class MediaIT {

    private static final Caller BUREAU = ForumFixture.BUREAU;

    @Inject
    private ForumFixture forums;

    @Inject
    private CallerFixture callers;

    @Inject
    private MediaKeeping keeping;

    @Inject
    private MediaReading reading;

    @Inject
    private Journalists journalists;

    @Inject
    private SeriesRegistry series;

    @Inject
    private SeriesReading seriesReading;

    @Inject
    private EditionRegistry editions;

    @Inject
    private DocumentStore documents;

    private static BroadcastForm form(String station, String recording) {
        return new BroadcastForm(
                BroadcastKind.RADIO,
                station,
                "97,5 FM",
                true,
                Instant.parse("2026-12-01T08:00:00Z"),
                60,
                "Kontrak 12/2026",
                recording);
    }

    private MediaView view(UUID edition) {
        return callers.as(BUREAU, () -> reading.of(edition));
    }

    private UUID proof() {
        return documents
                .store(
                        new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)),
                        "bukti.pdf",
                        "application/pdf",
                        MediaKeeping.PROOF)
                .uuid();
    }

    @Test
    void a_broadcast_is_noted_and_proven_afterwards() {
        UUID edition = forums.finished("DISKOMINFO");
        UUID slot = callers.as(BUREAU, () -> keeping.save(edition, null, 0, form("Radio kota", ""), null));
        assertThat(view(edition).broadcasts()).singleElement().satisfies(one -> {
            assertThat(one.live()).isTrue();
            assertThat(one.proof()).isNull();
        });
        int version = view(edition).broadcasts().get(0).version();
        callers.as(
                BUREAU,
                () -> keeping.save(edition, slot, version, form("Radio kota", "https://rekaman.example/1"), proof()));
        assertThat(view(edition).broadcasts()).singleElement().satisfies(one -> {
            assertThat(one.proof()).isEqualTo("bukti.pdf");
            assertThat(one.recording()).isEqualTo("https://rekaman.example/1");
        });
        assertThat(callers.as(BUREAU, () -> reading.proof(slot))).isNotNull();
        assertThatThrownBy(() -> callers.as(forums.liaison("PUPR"), () -> reading.proof(slot)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        callers.as(BUREAU, () -> keeping.save(edition, slot, version, form("Radio lain", ""), null)))
                .isInstanceOf(StaleVersionException.class);
        callers.as(BUREAU, () -> {
            keeping.remove(edition, slot);
            return null;
        });
        assertThat(view(edition).broadcasts()).isEmpty();
    }

    @Test
    void a_new_edition_is_on_the_usual_stations_of_its_series_and_a_copy_on_those_of_its_model() {
        String code = "siaran-" + Long.toString(System.nanoTime(), 36);
        callers.as(
                BUREAU, () -> series.create(seriesForm(code, new Channel(BroadcastKind.TV, "TV daerah", "27", true))));
        assertThatThrownBy(() -> callers.as(BUREAU, () -> {
                    series.change(code, version(code), seriesForm(code, new Channel(null, "Radio", "", true)));
                    return null;
                }))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(
                                refused.violations().get(0).field())
                        .isEqualTo("kind-1"));
        UUID first = callers.as(BUREAU, () -> editions.create(code, edition("2027-04-22T02:00:00Z")));
        assertThat(view(first).broadcasts()).singleElement().satisfies(one -> {
            assertThat(one.station()).isEqualTo("TV daerah");
            assertThat(one.airs(view(first).edition())).isEqualTo(Instant.parse("2027-04-22T02:00:00Z"));
        });
        callers.as(BUREAU, () -> keeping.save(first, null, 0, form("Radio kota", ""), null));
        callers.as(BUREAU, () -> {
            series.change(code, version(code), seriesForm(code));
            return null;
        });
        UUID copy = callers.as(BUREAU, () -> editions.createLike(first, edition("2027-05-22T02:00:00Z")));
        assertThat(view(copy).broadcasts())
                .extracting(MediaView.OnAir::station, MediaView.OnAir::contract, MediaView.OnAir::airsAt)
                .containsExactlyInAnyOrder(tuple("TV daerah", "", null), tuple("Radio kota", "", null));
        UUID next = callers.as(BUREAU, () -> editions.create(code, edition("2027-06-22T02:00:00Z")));
        assertThat(view(next).broadcasts()).isEmpty();
    }

    private int version(String code) {
        return callers.as(BUREAU, () -> seriesReading.detail(code)).version();
    }

    private static SeriesForm seriesForm(String code, Channel... channels) {
        return new SeriesForm(
                code,
                "Siaran " + code,
                SeriesKind.BROADCAST,
                "DISKOMINFO",
                "FREQ=MONTHLY",
                "",
                "",
                LocalDate.of(2027, 4, 1),
                null,
                List.of(channels));
    }

    private static EditionForm edition(String begin) {
        Instant at = Instant.parse(begin);
        return EditionForm.at("Tema", null, at, at.plusSeconds(3600), "Studio");
    }

    @Test
    void coverage_is_noted_and_a_broadcast_of_another_edition_does_not_exist_here() {
        UUID edition = forums.finished("DISKOMINFO");
        UUID other = forums.draft("DISKOMINFO");
        UUID slot = callers.as(BUREAU, () -> keeping.save(other, null, 0, form("TV kota", ""), null));
        assertThatThrownBy(() -> callers.as(BUREAU, () -> {
                    keeping.remove(edition, slot);
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);
        callers.as(BUREAU, () -> {
            keeping.cover(
                    edition, "Koran kota", "Warga bertanya", "https://koran.example/1", LocalDate.of(2026, 12, 2));
            return null;
        });
        UUID report = view(edition).coverage().get(0).uuid();
        assertThatThrownBy(() -> callers.as(BUREAU, () -> {
                    keeping.cover(edition, "Koran kota", "Warga bertanya", "javascript:alert(1)", LocalDate.EPOCH);
                    return null;
                }))
                .isInstanceOf(InvalidInputException.class);
        callers.as(BUREAU, () -> {
            keeping.uncover(edition, report);
            return null;
        });
        assertThat(view(edition).coverage()).isEmpty();
    }

    @Test
    void an_accreditation_whose_last_day_is_over_is_marked() {
        String name = "Wartawan " + System.nanoTime();
        UUID uuid = callers.as(
                BUREAU,
                () -> journalists.save(
                        null, 0, name, "Koran kota", "K-1", LocalDate.now().minusDays(2)));
        assertThat(callers.as(BUREAU, () -> journalists.all()))
                .filteredOn(row -> row.uuid().equals(uuid))
                .singleElement()
                .satisfies(row -> assertThat(row.expired()).isTrue());
        int version = callers.as(BUREAU, () -> journalists.all()).stream()
                .filter(row -> row.uuid().equals(uuid))
                .findFirst()
                .orElseThrow()
                .version();
        callers.as(BUREAU, () -> journalists.save(uuid, version, name, "Koran kota", "K-2", null));
        assertThat(callers.as(BUREAU, () -> journalists.all()))
                .filteredOn(row -> row.uuid().equals(uuid))
                .singleElement()
                .satisfies(row -> assertThat(row.expired()).isFalse());
        callers.as(BUREAU, () -> {
            journalists.remove(uuid);
            return null;
        });
        assertThat(callers.as(BUREAU, () -> journalists.all()))
                .noneMatch(row -> row.uuid().equals(uuid));
    }
}
