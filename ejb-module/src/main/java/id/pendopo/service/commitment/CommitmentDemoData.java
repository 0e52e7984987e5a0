package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.CommitmentOrigin;
import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.service.platform.DemoData;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Invented commitments in every state: one late, one due soon, one waiting to be verified, some kept, one carried over. */
@Stateless
@PermitAll
public class CommitmentDemoData implements DemoData {

    private static final String MEETING = "Rapat koordinasi pelayanan publik";
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
        desk.progress(uuid, version(uuid), 60, "Jadwal disusun, laman masih diperbaiki.", List.of());
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
        desk.addMilestone(
                uuid, version(uuid), "Uji coba di tiga Puskesmas", today.get().minusDays(10));
        desk.addMilestone(
                uuid, version(uuid), "Seluruh Puskesmas tersambung", today.get().plusDays(8));
        UUID first = reading.find(uuid).milestones().get(0).uuid();
        desk.finishMilestone(uuid, version(uuid), first, today.get().minusDays(11));
        desk.progress(uuid, version(uuid), 70, "Tiga Puskesmas sudah memakai antrean daring.", List.of());
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
        desk.claim(
                uuid,
                version(uuid),
                today.get().minusDays(3),
                "Rekap penyelesaian tiga minggu terakhir: 412 dari 412 akta pada hari yang sama.",
                List.of());
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
        desk.claim(
                uuid,
                version(uuid),
                today.get().minusDays(50),
                "Foto dan berita acara serah terima 26 kursi roda.",
                List.of());
        desk.accept(uuid, version(uuid), "Diperiksa di lima Puskesmas.");
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
        desk.progress(uuid, version(uuid), 30, "Petugas sudah ditunjuk.", List.of());
        desk.carryOver(uuid, version(uuid), today.get().plusDays(45), "Menunggu jam kerja baru ditetapkan.");
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
        return commitments.promise(new NewCommitment(
                new CommitmentOrigin(source, from, from, "", ""),
                agency,
                statement,
                person,
                now.plusDays(promisedIn),
                now.plusDays(dueIn),
                true,
                false));
    }

    private int version(UUID uuid) {
        return reading.find(uuid).version();
    }
}
