package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.CommitmentOrigin;
import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.service.platform.DemoData;
import id.pendopo.service.platform.StoryTime;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Invented commitments in every state, each with its story on its days, told from today. */
@Stateless
@PermitAll
public class CommitmentDemoData implements DemoData {

    private static final String MEETING = "Rapat koordinasi pelayanan publik";
    private static final int MORNING = 10;
    private static final String ASSESSMENT = "Penilaian kepatuhan pelayanan publik";

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentDesk desk;

    @Inject
    private CommitmentReading reading;

    @Inject
    private Today today;

    @Override
    public String capability() {
        return "commitment";
    }

    @Override
    public void load() {
        late();
        soon();
        claimed();
        verified();
        carriedOver();
        cancelled();
        promise(
                "RSUD",
                "Papan petunjuk arah di rawat jalan dapat dibaca penyandang disabilitas netra",
                "Kepala Bagian Umum RSUD",
                CommitmentSource.ASSESSMENT,
                ASSESSMENT,
                -20,
                120);
    }

    private void late() {
        UUID uuid = promise(
                "PUPR",
                "Jadwal perbaikan jalan lingkungan diumumkan setiap bulan di laman dinas",
                "Kepala Bidang Bina Marga",
                CommitmentSource.OTHER,
                MEETING,
                -100,
                -9);
        on(-30, () -> desk.progress(uuid, version(uuid), 60, "Jadwal disusun, laman masih diperbaiki.", List.of()));
    }

    private void soon() {
        UUID uuid = promise(
                "DINKES",
                "Antrean Puskesmas dapat diambil dari rumah di seluruh kecamatan",
                "Kepala Bidang Pelayanan Kesehatan",
                CommitmentSource.OTHER,
                MEETING,
                -60,
                12);
        LocalDate now = today.get();
        on(-55, () -> {
            desk.addMilestone(uuid, version(uuid), "Uji coba di tiga Puskesmas", now.minusDays(10));
            desk.addMilestone(uuid, version(uuid), "Seluruh Puskesmas tersambung", now.plusDays(8));
        });
        UUID first = reading.find(uuid).milestones().get(0).uuid();
        on(-11, () -> desk.finishMilestone(uuid, version(uuid), first, now.minusDays(11)));
        on(-6, () -> desk.progress(uuid, version(uuid), 70, "Tiga Puskesmas sudah memakai antrean daring.", List.of()));
    }

    private void claimed() {
        UUID uuid = promise(
                "DISDUKCAPIL",
                "Akta kelahiran yang lengkap berkasnya selesai pada hari yang sama",
                "Kepala Bidang Pencatatan Sipil",
                CommitmentSource.ASSESSMENT,
                ASSESSMENT,
                -75,
                20);
        LocalDate kept = today.get().minusDays(3);
        on(
                -3,
                () -> desk.claim(
                        uuid,
                        version(uuid),
                        kept,
                        "Rekap penyelesaian tiga minggu terakhir: 412 dari 412 akta pada hari yang sama.",
                        List.of()));
    }

    private void verified() {
        UUID uuid = promise(
                "DINKES",
                "Kursi roda tersedia di pintu masuk setiap Puskesmas",
                "Kepala Bidang Pelayanan Kesehatan",
                CommitmentSource.ASSESSMENT,
                ASSESSMENT,
                -150,
                -40);
        LocalDate kept = today.get().minusDays(50);
        on(
                -49,
                () -> desk.claim(
                        uuid, version(uuid), kept, "Foto dan berita acara serah terima 26 kursi roda.", List.of()));
        on(-44, () -> desk.accept(uuid, version(uuid), "Diperiksa di lima Puskesmas."));
    }

    private void carriedOver() {
        UUID uuid = promise(
                "DPMPTSP",
                "Loket izin usaha mikro buka sampai pukul 18.00 setiap Rabu",
                "Kepala Bidang Perizinan",
                CommitmentSource.OTHER,
                MEETING,
                -90,
                -15);
        on(-40, () -> desk.progress(uuid, version(uuid), 30, "Petugas sudah ditunjuk.", List.of()));
        LocalDate later = today.get().plusDays(45);
        on(-16, () -> desk.carryOver(uuid, version(uuid), later, "Menunggu jam kerja baru ditetapkan."));
    }

    private void cancelled() {
        UUID uuid = promise(
                "DLH",
                "Mobil bank sampah singgah di setiap kelurahan dua kali sebulan",
                "Kepala Bidang Kebersihan",
                CommitmentSource.OTHER,
                MEETING,
                -120,
                -30);
        on(-80, () -> desk.progress(uuid, version(uuid), 20, "Rute untuk enam kelurahan disusun.", List.of()));
        on(
                -45,
                () -> desk.cancel(
                        uuid,
                        version(uuid),
                        "Digantikan penjemputan sampah terpilah dari rumah yang dimulai bulan ini."));
    }

    private UUID promise(
            String agency,
            String statement,
            String person,
            CommitmentSource source,
            String from,
            int promisedIn,
            int dueIn) {
        LocalDate now = today.get();
        return on(
                promisedIn,
                () -> commitments.promise(new NewCommitment(
                        new CommitmentOrigin(source, from, from, "", ""),
                        agency,
                        statement,
                        person,
                        now.plusDays(promisedIn),
                        now.plusDays(dueIn),
                        true,
                        false)));
    }

    /** On another day, at ten in the morning. */
    private <T> T on(int days, Supplier<T> deed) {
        return StoryTime.at(
                today.get()
                        .plusDays(days)
                        .atTime(MORNING, 0)
                        .atZone(today.zone())
                        .toInstant(),
                deed);
    }

    private void on(int days, Runnable deed) {
        on(days, () -> {
            deed.run();
            return null;
        });
    }

    private int version(UUID uuid) {
        return reading.find(uuid).version();
    }
}
