package id.pendopo.service.forum;

import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.forum.SignatorySide;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.StoryTime;
import id.pendopo.service.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;

/** What was said at the demonstration's forums, what was agreed and promised there; words and people are invented. */
@ApplicationScoped
class MinutesDemo {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 200;
    /** From one input to the next. */
    private static final Duration BETWEEN = Duration.ofMinutes(7);

    /** What was said; what was answered ("" for nothing yet), by which agency. */
    private record Said(InputKind kind, StakeholderElement element, String text, String answer, String agency) {}

    @Inject
    private Inputs inputs;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesSigning signing;

    @Inject
    private MinutesReading reading;

    @Inject
    private EditionReading editions;

    @Inject
    private EditionEnding ending;

    @Inject
    private PromisesDemo promises;

    @Inject
    private Database database;

    @Inject
    private Today today;

    /** One forum published with its promises, one signed for a standard, one of this year whose minutes wait for signatures. */
    void load() {
        communication();
        consultation();
        broadcast();
        rung();
    }

    /** Of the days told about nobody is reminded any more. */
    private void rung() {
        database.update("update commitment set alarmed_on = ? where alarmed_on < ?", today.get(), today.get());
    }

    private void communication() {
        UUID edition = edition("fkp-kota", 3);
        UUID queue = say(
                edition,
                new Said(
                        InputKind.PROPOSAL,
                        StakeholderElement.COMMUNITY_LEADERS,
                        "Loket administrasi kependudukan di kecamatan buka juga pada hari Sabtu, supaya warga yang bekerja"
                                + " tidak perlu izin.",
                        "Loket hari Sabtu dicoba di tiga kecamatan selama tiga bulan.",
                        "DISDUKCAPIL"));
        UUID boards = say(
                edition,
                new Said(
                        InputKind.CRITICISM,
                        StakeholderElement.USERS,
                        "Persyaratan di papan layanan berbeda dengan yang tertulis di situs web.",
                        "Papan layanan diperbarui dari satu sumber yang sama dengan situs web.",
                        "DISKOMINFO"));
        say(
                edition,
                new Said(
                        InputKind.QUESTION,
                        StakeholderElement.CIVIL_SOCIETY,
                        "Ke mana warga melapor bila petugas meminta biaya yang tidak ada di standar pelayanan?",
                        "Melalui kanal pengaduan kota atau langsung ke Inspektorat. Identitas pelapor dilindungi.",
                        "DISKOMINFO"));
        say(
                edition,
                new Said(
                        InputKind.APPRECIATION,
                        StakeholderElement.USERS,
                        "Terima kasih, petugas di Mal Pelayanan Publik ramah dan cepat.",
                        "",
                        null));
        say(
                edition,
                new Said(
                        InputKind.PROPOSAL,
                        StakeholderElement.VULNERABLE_GROUPS,
                        "Sediakan nomor antrean khusus dan kursi bagi penyandang disabilitas dan lansia di setiap kecamatan.",
                        "",
                        "DISDUKCAPIL"));
        LocalDate held = LocalDate.of(2024, 6, 12);
        LocalDate now = today.get();
        StoryTime.at(head(edition).endsAt(), () -> promises.make(queue, boards, held, now));
        writing.note(
                edition,
                0,
                "Sekretaris Daerah membuka forum. Tim Bagian Organisasi memaparkan standar pelayanan prima. Diskusi berlangsung"
                        + " dua arah selama dua jam.");
        writing.agree(edition, null, "Loket hari Sabtu dicoba di tiga kecamatan.", "DISDUKCAPIL", held.plusMonths(3));
        writing.agree(edition, null, "Papan layanan dan situs web memuat standar yang sama.", "DISKOMINFO", null);
        conclude(
                edition,
                LocalDate.of(2024, 6, 14),
                LocalDate.of(2024, 6, 19),
                "Kepala Dinas Komunikasi dan Informatika",
                "Ketua Forum RW Kota");
    }

    private void consultation() {
        UUID edition = edition("fkp-dinsos", 1);
        say(
                edition,
                new Said(
                        InputKind.PROPOSAL,
                        StakeholderElement.USERS,
                        "Rekomendasi bantuan sosial sebaiknya dapat diurus di kelurahan, tidak perlu ke kantor dinas.",
                        "Kelurahan menerima berkas; dinas memverifikasi paling lama tiga hari kerja.",
                        "DINSOS"));
        say(
                edition,
                new Said(
                        InputKind.CRITICISM,
                        StakeholderElement.CIVIL_SOCIETY,
                        "Alasan penolakan tidak pernah ditulis.",
                        "Surat penolakan akan memuat alasan dan cara mengajukan keberatan.",
                        "DINSOS"));
        writing.note(edition, 0, "Rancangan standar pelayanan dibacakan komponen demi komponen dan dibahas.");
        writing.agree(
                edition,
                null,
                "Berkas rekomendasi bantuan sosial diterima di kelurahan.",
                "DINSOS",
                LocalDate.of(2024, 8, 1));
        conclude(
                edition,
                LocalDate.of(2024, 5, 6),
                LocalDate.of(2024, 5, 8),
                "Kepala Dinas Sosial",
                "Ketua Karang Taruna Kota");
    }

    private void broadcast() {
        UUID edition = edition("diskusi-wong-kito", 2);
        say(
                edition,
                new Said(
                        InputKind.QUESTION,
                        StakeholderElement.USERS,
                        "Mengapa antrean daring habis sebelum pukul tujuh pagi?",
                        "Kuota dibagi dua: pagi dan siang, mulai bulan depan.",
                        "DISDUKCAPIL"));
        say(
                edition,
                new Said(
                        InputKind.COMPLAINT,
                        StakeholderElement.USERS,
                        "Akta kelahiran anak saya sudah tiga minggu belum selesai.",
                        "",
                        "DISDUKCAPIL"));
        say(
                edition,
                new Said(
                        InputKind.QUESTION,
                        StakeholderElement.MEDIA,
                        "Berapa orang per hari yang dilayani loket kependudukan?",
                        "",
                        null));
        writing.note(edition, 0, "Disiarkan langsung di satu televisi dan dua radio.");
        StoryTime.at(head(edition).endsAt().plus(BETWEEN), () -> {
            writing.nameSignatory(edition, SignatorySide.PROVIDER, "Sekretaris Daerah", "Sekretariat Daerah");
            writing.nameSignatory(edition, SignatorySide.COMMUNITY, "Ketua Forum Pendengar", "Pendengar radio daerah");
            signing.present(edition, reading.of(edition).version());
        });
    }

    private UUID edition(String series, int volume) {
        return database.first(
                        """
                        select e.uuid from forum_edition e join forum_series s on s.id = e.series_id
                        where s.code = ? and e.volume = ?""",
                        row -> row.getObject(1, UUID.class),
                        series,
                        volume)
                .orElseThrow();
    }

    /** One after the other, each answered in the hall. */
    private UUID say(UUID edition, Said said) {
        EditionRow head = head(edition);
        int before = inputs.of(edition, InputFilter.ALL).size();
        return StoryTime.at(head.startsAt().plus(BETWEEN.multipliedBy(before + 1L)), () -> {
            UUID input = inputs.note(edition, new InputForm(said.kind(), said.text(), "", said.element(), null));
            if (!said.answer().isEmpty() || said.agency() != null) {
                inputs.answer(input, inputs.read(input).version(), said.answer(), said.agency());
            }
            return input;
        });
    }

    private EditionRow head(UUID edition) {
        return editions.head(edition);
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(today.zone()).toInstant();
    }

    /** Signed and published on those days, not while the demonstration is loaded. */
    private void conclude(UUID edition, LocalDate signedOn, LocalDate publishedOn, String provider, String community) {
        StoryTime.at(at(signedOn, 9), () -> sign(edition, provider, community));
        StoryTime.at(
                at(signedOn, 10),
                () -> signing.seal(edition, reading.of(edition).version(), signedOn));
        StoryTime.at(
                at(publishedOn, 9), () -> ending.publish(edition, head(edition).version()));
    }

    private void sign(UUID edition, String provider, String community) {
        List<UUID> signatories = List.of(
                writing.nameSignatory(edition, SignatorySide.PROVIDER, provider, "Penyelenggara forum"),
                writing.nameSignatory(edition, SignatorySide.COMMUNITY, community, "Wakil masyarakat"));
        signing.present(edition, reading.of(edition).version());
        for (int i = 0; i < signatories.size(); i++) {
            signing.sign(edition, signatories.get(i), drawn(i));
        }
    }

    /** A line that looks like a signature. */
    private static String drawn(int which) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x10213A));
        pen.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D line = new Path2D.Double();
        line.moveTo(90, 130);
        line.curveTo(150, 10 + which * 30, 190, 190, 230, 110);
        line.curveTo(260, 60, 300, 170 - which * 20, 350, 100);
        line.curveTo(390, 60, 400, 160, 520, 80 + which * 40);
        pen.draw(line);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
