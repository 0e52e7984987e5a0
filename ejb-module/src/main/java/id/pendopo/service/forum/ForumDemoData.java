package id.pendopo.service.forum;

import static id.pendopo.service.forum.ProgrammeDemo.person;

import id.pendopo.domain.forum.Confirmation;
import id.pendopo.domain.forum.EditionMode;
import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.forum.EditionRoles;
import id.pendopo.domain.forum.PolicyTopic;
import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.service.forum.AgendaForm.Person;
import id.pendopo.service.platform.DemoData;
import id.pendopo.service.platform.StoryTime;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Three forums that were in the news, with their days, themes and places: the Forum Komunikasi Publik of Kota Tangerang, the
 * consultation of the social service as Kota Jambi held it, and the broadcast Diskusi Wong Kito as Palembang has it. Beside
 * them editions of this year, one for next weeks and one for today.
 */
@Stateless
@PermitAll
public class ForumDemoData implements DemoData {

    private static final Duration ANNOUNCED = Duration.ofDays(14);
    private static final String LICENSING = "Perizinan melalui Mal Pelayanan Publik";
    private static final EditionRoles OPENED = new EditionRoles(
            "Sekretaris Daerah",
            "Kepala Bidang Informasi dan Komunikasi Publik, Diskominfo",
            "Notulis Bagian Organisasi",
            "Tim FKP Diskominfo dan Bagian Organisasi");
    private static final EditionRoles SOCIAL = new EditionRoles(
            "Kepala Dinas Sosial", "Sekretaris Dinas Sosial", "Notulis Dinas Sosial", "Tim pelayanan Dinas Sosial");
    private static final EditionRoles STUDIO = new EditionRoles(
            "Sekretaris Daerah",
            "Penyiar televisi daerah",
            "Notulis Bagian Prokopim",
            "Narasumber: Sekretaris Daerah dan Kepala DPMPTSP");

    private static final Person SECRETARY =
            person("Sri Wahyuni", "Sekretaris Daerah", "Sekretariat Daerah", Confirmation.CONFIRMED, "");
    private static final Person COMMUNICATION_HEAD =
            person("Arif Setiawan", "Kepala Dinas", "Dinas Komunikasi dan Informatika", Confirmation.CONFIRMED, "");
    private static final Person SOCIAL_HEAD =
            person("Wulan Permata", "Kepala Dinas", "Dinas Sosial", Confirmation.CONFIRMED, "");
    private static final Person SOCIAL_SECRETARY = person(
            "Joko Santoso", "Sekretaris", "Dinas Sosial", Confirmation.DECLINED, "Kepala Bidang Perlindungan Sosial");
    private static final Person LICENSING_HEAD =
            person("Lina Marlina", "Kepala Dinas", "DPMPTSP", Confirmation.ASKED, "");

    @Inject
    private SeriesRegistry series;

    @Inject
    private EditionRegistry editions;

    @Inject
    private EditionAccess access;

    @Inject
    private EditionLife life;

    @Inject
    private LiveDemo live;

    @Inject
    private PeopleDemo people;

    @Inject
    private ProgrammeDemo programmes;

    @Inject
    private MinutesDemo minutes;

    @Inject
    private Today today;

    @Override
    public String capability() {
        return "forum";
    }

    @Override
    public void load() {
        communication();
        consultation();
        broadcast();
        people.load();
        programmes.press(today.get());
        minutes.load();
    }

    private void communication() {
        series.create(new SeriesForm(
                "fkp-kota",
                "Forum Komunikasi Publik",
                SeriesKind.COMMUNICATION,
                "DISKOMINFO",
                "FREQ=MONTHLY;INTERVAL=6",
                "Aula Al-Amanah",
                "Forum tatap muka dengan ASN, perwakilan masyarakat, dan ketua RW se-kota.",
                LocalDate.of(2023, 6, 1),
                null,
                List.of()));
        UUID third = editions.create(
                "fkp-kota",
                new EditionForm(
                        "",
                        3,
                        "Peningkatan Kualitas Pelayanan Publik Menggunakan Standar Pelayanan Prima",
                        PolicyTopic.SERVICE_PROBLEM,
                        "Dihadiri ASN, perwakilan masyarakat, dan ketua RW se-kota untuk menyampaikan aspirasi dan gagasan.",
                        false,
                        Set.of(),
                        at(LocalDate.of(2024, 6, 12), 9),
                        at(LocalDate.of(2024, 6, 12), 12),
                        EditionMode.IN_PERSON,
                        "Aula Al-Amanah",
                        "",
                        150,
                        OPENED));
        programmes.meeting(third, "Standar Pelayanan Prima", SECRETARY, COMMUNICATION_HEAD);
        hold(third);
        live.held(third);
        UUID now = editions.create(
                "fkp-kota",
                new EditionForm(
                        "",
                        null,
                        "Layanan Pengaduan Warga: Cepat Ditanggapi, Jelas Jawabannya",
                        PolicyTopic.SERVICE_PROBLEM,
                        "Evaluasi kanal pengaduan kota setelah satu tahun berjalan.",
                        false,
                        Set.of(),
                        at(today.get(), 9),
                        at(today.get(), 12),
                        EditionMode.HYBRID,
                        "Aula Al-Amanah",
                        "https://video.example.go.id/fkp",
                        150,
                        OPENED));
        programmes.meeting(now, "Evaluasi kanal pengaduan kota", SECRETARY, COMMUNICATION_HEAD);
        go(now, EditionMove.SCHEDULE);
        live.today(now);
    }

    private void consultation() {
        series.create(new SeriesForm(
                "fkp-dinsos",
                "Forum Konsultasi Publik Dinas Sosial",
                SeriesKind.CONSULTATION,
                "DINSOS",
                "FREQ=YEARLY",
                "Aula Bappeda",
                "Konsultasi standar pelayanan Dinas Sosial dengan pengguna layanan dan para pihak.",
                LocalDate.of(2024, 5, 2),
                null,
                List.of()));
        UUID held = editions.create(
                "fkp-dinsos",
                new EditionForm(
                        "",
                        null,
                        "Optimalisasi Layanan Penyelenggaraan Kesejahteraan Sosial Tahun 2024",
                        PolicyTopic.POLICY_APPLICATION,
                        "Setiap penyelenggara wajib menyusun, menetapkan, dan menerapkan Standar Pelayanan untuk setiap jenis"
                                + " pelayanan.",
                        false,
                        Set.of("rekomendasi-bansos"),
                        at(LocalDate.of(2024, 5, 2), 9),
                        at(LocalDate.of(2024, 5, 2), 13),
                        EditionMode.IN_PERSON,
                        "Aula Bappeda",
                        "",
                        60,
                        SOCIAL));
        programmes.meeting(held, "Penyelenggaraan kesejahteraan sosial", SOCIAL_HEAD, SOCIAL_SECRETARY);
        hold(held);
        LocalDate day = weekday(today.get().plusDays(16));
        UUID next = editions.create(
                "fkp-dinsos",
                new EditionForm(
                        "",
                        null,
                        "Standar Pelayanan Rekomendasi Bantuan Sosial",
                        PolicyTopic.DRAFT_POLICY,
                        "Rancangan standar pelayanan dibahas bersama pengguna layanan sebelum ditetapkan.",
                        false,
                        Set.of("rekomendasi-bansos"),
                        at(day, 9),
                        at(day, 12),
                        EditionMode.IN_PERSON,
                        "Aula Bappeda",
                        "",
                        60,
                        SOCIAL));
        programmes.meeting(next, "Rancangan standar pelayanan", SOCIAL_HEAD, SOCIAL_SECRETARY);
        go(next, EditionMove.SCHEDULE);
    }

    /** Begun again this summer; of the months since then one is missing, as it happens. */
    private void broadcast() {
        series.create(new SeriesForm(
                "diskusi-wong-kito",
                "Diskusi Wong Kito",
                SeriesKind.BROADCAST,
                "SETDA-PROKOPIM",
                "FREQ=MONTHLY",
                "Kantor DPMPTSP",
                "Diskusi bulanan yang disiarkan langsung; masyarakat dan wartawan bertanya kepada narasumber. Mengikuti contoh"
                        + " Kota Palembang.",
                LocalDate.of(2019, 4, 1),
                null,
                ProgrammeDemo.STATIONS));
        LocalDate first = LocalDate.of(2019, 4, 22);
        UUID licensing = onAir(1, LICENSING, first, "nib-pendampingan", "pbg");
        hold(licensing);
        live.broadcast(licensing);
        LocalDate month = today.get().withDayOfMonth(1);
        List<String> themes = List.of("Antrean layanan kependudukan", "Sampah pasar dan TPS", "Banjir dan drainase");
        int[] monthsAgo = {4, 3, 1};
        int volume = 2;
        for (int i = 0; i < monthsAgo.length; i++) {
            hold(onAir(
                    volume++,
                    themes.get(i),
                    weekday(month.minusMonths(monthsAgo[i]).plusDays(20))));
        }
        LocalDate next = weekday(month.plusMonths(1).plusDays(20));
        go(onAir(volume, "Layanan kesehatan di puskesmas", next, "puskesmas-rawat-jalan"), EditionMove.SCHEDULE);
    }

    private UUID onAir(int volume, String theme, LocalDate day, String... services) {
        UUID edition = editions.create(
                "diskusi-wong-kito",
                new EditionForm(
                        "",
                        volume,
                        theme,
                        null,
                        "",
                        false,
                        Set.of(services),
                        at(day, 15),
                        at(day, 16),
                        EditionMode.HYBRID,
                        "Kantor DPMPTSP",
                        "",
                        null,
                        STUDIO));
        programmes.onAir(edition, theme, SECRETARY, LICENSING_HEAD);
        return edition;
    }

    /** Announced two weeks before, and held on its day. */
    private void hold(UUID edition) {
        Instant begin = access.readable(edition).startsAt();
        Instant end = access.readable(edition).endsAt();
        StoryTime.at(begin.minus(ANNOUNCED), () -> go(edition, EditionMove.SCHEDULE));
        StoryTime.at(begin, () -> go(edition, EditionMove.START));
        StoryTime.at(end, () -> go(edition, EditionMove.FINISH));
    }

    private void go(UUID edition, EditionMove move) {
        life.move(edition, access.readable(edition).getVersion(), move, null);
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(today.zone()).toInstant();
    }

    private static LocalDate weekday(LocalDate day) {
        return day.plusDays(
                switch (day.getDayOfWeek()) {
                    case SATURDAY -> 2;
                    case SUNDAY -> 1;
                    default -> 0;
                });
    }
}
