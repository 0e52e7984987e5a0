package id.pendopo.service.standard;

import id.pendopo.domain.standard.DurationUnit;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardItem;
import id.pendopo.domain.standard.StandardSection.Content;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What standards of the demonstration say: some complete, some with their public part, one begun. No government's own. */
final class DemoStandards {

    private static final StandardItem LAW =
            StandardItem.legalBasis("Undang-Undang", "25", 2009, "Pelayanan Publik", "");
    static final StandardItem POPULATION = StandardItem.legalBasis(
            "Undang-Undang",
            "24",
            2013,
            "Perubahan atas Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan",
            "");

    private DemoStandards() {}

    /** By code of the service. */
    static Map<String, Map<StandardComponent, Content>> all() {
        Map<String, Map<StandardComponent, Content>> all = new LinkedHashMap<>();
        all.put("akta-kelahiran", birth());
        all.put("kartu-kuning", jobSeeker());
        all.put("puskesmas-rawat-jalan", clinic());
        all.put("ktp-el", DemoDeliveries.identityCard());
        all.put("angkut-sampah", DemoDeliveries.waste());
        all.put("imunisasi", DemoDeliveries.immunisation());
        all.put("izin-reklame", DemoDeliveries.billboard());
        return all;
    }

    private static Map<StandardComponent, Content> birth() {
        Map<StandardComponent, Content> said = new EnumMap<>(StandardComponent.class);
        said.put(
                StandardComponent.REQUIREMENTS,
                list(
                        "",
                        StandardItem.requirement(
                                "Surat keterangan kelahiran",
                                true,
                                "dari rumah sakit, puskesmas, bidan, atau desa/kelurahan"),
                        StandardItem.requirement("Kartu keluarga orang tua", true, "asli ditunjukkan"),
                        StandardItem.requirement("KTP elektronik kedua orang tua", true, ""),
                        StandardItem.requirement("Buku nikah atau kutipan akta perkawinan orang tua", false, ""),
                        StandardItem.requirement(
                                "Surat pernyataan tanggung jawab mutlak",
                                false,
                                "bila surat keterangan kelahiran atau buku nikah tidak ada")));
        said.put(
                StandardComponent.PROCEDURE,
                prose(
                        """
                        1. Pemohon mengisi formulir dan mengunggah atau menyerahkan persyaratan.
                        2. Petugas memeriksa kelengkapan; berkas yang kurang dikembalikan dengan keterangan tertulis.
                        3. Petugas mencatat peristiwa kelahiran dan menyiapkan kutipan akta.
                        4. Kepala dinas menandatangani kutipan akta secara elektronik.
                        5. Pemohon menerima kutipan akta melalui surel atau mengambilnya di loket."""));
        said.put(
                StandardComponent.DURATION,
                new Content("Dihitung sejak berkas lengkap.", 3, DurationUnit.WORKING_DAY, false, List.of()));
        said.put(StandardComponent.FEE, new Content("", null, null, true, List.of()));
        said.put(
                StandardComponent.PRODUCT,
                list(
                        "",
                        StandardItem.product("Kutipan akta kelahiran", "berkas elektronik bertanda tangan elektronik"),
                        StandardItem.product("Kartu keluarga yang memuat nama anak", "")));
        said.put(StandardComponent.COMPLAINTS, complaints("disdukcapil"));
        said.put(StandardComponent.LEGAL_BASIS, list("", LAW, POPULATION));
        said.put(
                StandardComponent.FACILITIES,
                prose("Loket, ruang tunggu, komputer dan jaringan, kursi prioritas, jalur landai, dan ruang laktasi."));
        said.put(
                StandardComponent.COMPETENCE,
                prose("Memahami administrasi kependudukan, terampil mengoperasikan aplikasi, teliti, dan ramah."));
        said.put(
                StandardComponent.SUPERVISION,
                prose("Kepala bidang memeriksa berkas yang melewati jangka waktu setiap hari kerja."));
        said.put(StandardComponent.STAFF, prose("Delapan orang: empat di loket, tiga pencatat, satu penyelia."));
        said.put(
                StandardComponent.GUARANTEE,
                prose("Kutipan akta yang salah karena kekeliruan petugas diperbaiki pada hari yang sama."));
        said.put(
                StandardComponent.SAFETY,
                prose(
                        "Kutipan akta memuat kode QR untuk memeriksa keasliannya; data pribadi hanya dibuka petugas yang berwenang."));
        said.put(
                StandardComponent.EVALUATION,
                prose("Survei kepuasan masyarakat setiap tahun dan rapat evaluasi bulanan."));
        return said;
    }

    private static Map<StandardComponent, Content> jobSeeker() {
        Map<StandardComponent, Content> said = new EnumMap<>(StandardComponent.class);
        said.put(
                StandardComponent.REQUIREMENTS,
                list(
                        "",
                        StandardItem.requirement("KTP elektronik", true, "penduduk kota ini"),
                        StandardItem.requirement("Ijazah terakhir", true, ""),
                        StandardItem.requirement("Pasfoto berwarna 3 x 4", true, "dua lembar"),
                        StandardItem.requirement("Sertifikat keterampilan", false, "")));
        said.put(
                StandardComponent.PROCEDURE,
                prose(
                        """
                        1. Pencari kerja mendaftar secara daring atau di loket.
                        2. Petugas mencocokkan berkas dengan data yang diisi.
                        3. Kartu dicetak dan diserahkan."""));
        said.put(StandardComponent.DURATION, new Content("", 30, DurationUnit.MINUTE, false, List.of()));
        said.put(StandardComponent.FEE, new Content("", null, null, true, List.of()));
        said.put(StandardComponent.PRODUCT, list("", StandardItem.product("Kartu tanda pencari kerja (AK-1)", "")));
        said.put(StandardComponent.COMPLAINTS, complaints("disnaker"));
        said.put(StandardComponent.LEGAL_BASIS, list("", LAW));
        return said;
    }

    private static Map<StandardComponent, Content> clinic() {
        Map<StandardComponent, Content> said = new EnumMap<>(StandardComponent.class);
        said.put(
                StandardComponent.REQUIREMENTS,
                list(
                        "",
                        StandardItem.requirement("KTP elektronik atau kartu keluarga", true, ""),
                        StandardItem.requirement("Kartu jaminan kesehatan", false, "bagi peserta")));
        said.put(
                StandardComponent.FEE,
                list(
                        "Peserta jaminan kesehatan tidak membayar.",
                        StandardItem.fee(
                                "Karcis rawat jalan umum",
                                new BigDecimal("10000"),
                                "Perda contoh tentang retribusi jasa umum"),
                        StandardItem.fee(
                                "Pemeriksaan gula darah",
                                new BigDecimal("15000"),
                                "Perda contoh tentang retribusi jasa umum")));
        said.put(StandardComponent.LEGAL_BASIS, list("", LAW));
        return said;
    }

    static Content complaints(String mailbox) {
        return list(
                "Pengaduan dijawab dalam jangka waktu yang tercantum pada tanda terima.",
                StandardItem.channel("Loket pengaduan", "Loket 1, lantai dasar", "setiap hari kerja 08.00–15.00"),
                StandardItem.channel("Surel dinas", mailbox + "@contoh.go.id", ""),
                StandardItem.channel("Telepon dinas", "(021) 000-0100", "setiap hari kerja"));
    }

    private static Content list(String text, StandardItem... items) {
        return new Content(text, null, null, false, List.of(items));
    }

    private static Content prose(String text) {
        return new Content(text, null, null, false, List.of());
    }
}
