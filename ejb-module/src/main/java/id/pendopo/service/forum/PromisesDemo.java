package id.pendopo.service.forum;

import id.pendopo.service.commitment.CommitmentDesk;
import id.pendopo.service.commitment.CommitmentReading;
import id.pendopo.service.platform.StoryTime;
import id.pendopo.service.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What became of the promises of the demonstration's Forum Komunikasi Publik Volume 3; invented. */
@ApplicationScoped
class PromisesDemo {

    @Inject
    private Inputs inputs;

    @Inject
    private InputOutcomes outcomes;

    @Inject
    private CommitmentDesk desk;

    @Inject
    private CommitmentReading commitments;

    @Inject
    private Today today;

    /** One is kept in time and checked; one was put off, because the boards had to be bought first. */
    void make(UUID queue, UUID boards, LocalDate held, LocalDate now) {
        UUID counters = outcomes.promise(
                queue,
                inputs.read(queue).version(),
                new ForumPromise(
                        "DISDUKCAPIL",
                        "Loket administrasi kependudukan di tiga kecamatan buka pada hari Sabtu",
                        "Kepala Bidang Pelayanan Pendaftaran Penduduk",
                        held.plusMonths(3),
                        true));
        StoryTime.at(
                at(held.plusMonths(1), 10),
                () -> desk.progress(
                        counters,
                        version(counters),
                        60,
                        "Petugas bergiliran dan jadwal tiga kecamatan siap.",
                        List.of()));
        StoryTime.at(
                at(held.plusMonths(2), 11),
                () -> desk.claim(
                        counters,
                        version(counters),
                        held.plusMonths(2),
                        "Loket Sabtu berjalan sejak 10 Agustus 2024 di tiga kecamatan; jadwal di situs.",
                        List.of()));
        StoryTime.at(
                at(held.plusMonths(2).plusDays(8), 9),
                () -> desk.accept(counters, version(counters), "Diperiksa pada dua hari Sabtu di tiga kecamatan."));
        LocalDate due = LocalDate.of(2024, 12, 13);
        UUID first = outcomes.promise(
                boards,
                inputs.read(boards).version(),
                new ForumPromise(
                        "DISKOMINFO",
                        "Papan layanan di semua kecamatan memuat standar pelayanan yang sama dengan situs web",
                        "Kepala Bidang Informasi dan Komunikasi Publik",
                        due,
                        true));
        StoryTime.at(
                at(LocalDate.of(2024, 10, 7), 14),
                () -> desk.progress(
                        first, version(first), 30, "Lima kecamatan memakai isi yang sama dengan situs.", List.of()));
        UUID next = StoryTime.at(
                at(due.minusDays(3), 15),
                () -> desk.carryOver(
                        first,
                        version(first),
                        now.plusMonths(2),
                        "Papan di delapan kecamatan harus diganti; pengadaannya dianggarkan bertahap."));
        StoryTime.at(
                at(now.minusDays(20), 10),
                () -> desk.progress(next, version(next), 75, "Sebelas dari tiga belas kecamatan selesai.", List.of()));
    }

    private int version(UUID commitment) {
        return commitments.find(commitment).version();
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(today.zone()).toInstant();
    }
}
