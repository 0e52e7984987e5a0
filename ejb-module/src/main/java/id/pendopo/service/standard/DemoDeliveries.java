package id.pendopo.service.standard;

import id.pendopo.domain.standard.DurationUnit;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardItem;
import id.pendopo.domain.standard.StandardSection.Content;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Further standards of the demonstration, with what the public reads of them. Written for it; no government's own. */
final class DemoDeliveries {

    private static final String BASIS = "Perda contoh tentang retribusi jasa umum";

    private DemoDeliveries() {}

    static Map<StandardComponent, Content> identityCard() {
        Map<StandardComponent, Content> said = delivery(
                List.of(
                        StandardItem.requirement("Kartu keluarga", true, "salinan"),
                        StandardItem.requirement("Surat kehilangan dari kepolisian", false, "bila KTP hilang"),
                        StandardItem.requirement("KTP lama", false, "bila rusak atau berubah data")),
                """
                1. Pemohon mendaftar secara daring atau mengambil antrean di loket.
                2. Petugas mencocokkan data dan merekam foto, sidik jari, serta iris mata bagi yang pertama kali.
                3. KTP elektronik dicetak dan diserahkan; pemberitahuan dikirim bila sudah dapat diambil.""",
                new Content("Dihitung sejak data dinyatakan tunggal.", 1, DurationUnit.WORKING_DAY, false, List.of()),
                new Content("", null, null, true, List.of()),
                StandardItem.product("KTP elektronik", ""),
                "disdukcapil");
        said.put(StandardComponent.LEGAL_BASIS, new Content("", null, null, false, List.of(DemoStandards.POPULATION)));
        said.put(StandardComponent.FACILITIES, prose("Alat perekam, pencetak kartu, kursi prioritas, jalur landai."));
        said.put(StandardComponent.COMPETENCE, prose("Terampil merekam data dan mengoperasikan pencetak kartu."));
        said.put(StandardComponent.SUPERVISION, prose("Kepala seksi memeriksa antrean cetak setiap sore."));
        said.put(StandardComponent.STAFF, prose("Enam orang: empat perekam, dua pencetak."));
        said.put(StandardComponent.GUARANTEE, prose("Kartu yang salah cetak diganti tanpa antre lagi."));
        said.put(StandardComponent.SAFETY, prose("Data biometrik hanya dibuka petugas yang berwenang."));
        said.put(StandardComponent.EVALUATION, prose("Survei kepuasan masyarakat setiap tahun."));
        return said;
    }

    static Map<StandardComponent, Content> waste() {
        return delivery(
                List.of(
                        StandardItem.requirement("Alamat dan nomor telepon pemohon", true, ""),
                        StandardItem.requirement("Bukti bayar retribusi", true, "untuk pengangkutan khusus")),
                """
                1. Pemohon mendaftar secara daring atau melalui kelurahan.
                2. Petugas menetapkan jadwal pengangkutan dan memberitahukannya.
                3. Sampah diangkut sesuai jadwal.""",
                new Content("Untuk pengangkutan khusus.", 2, DurationUnit.CALENDAR_DAY, false, List.of()),
                new Content(
                        "Pengangkutan terjadwal sudah termasuk retribusi bulanan.",
                        null,
                        null,
                        false,
                        List.of(
                                StandardItem.fee("Rumah tangga, setiap bulan", new BigDecimal("15000"), BASIS),
                                StandardItem.fee("Usaha kecil, setiap bulan", new BigDecimal("50000"), BASIS),
                                StandardItem.fee(
                                        "Pengangkutan khusus, setiap meter kubik", new BigDecimal("75000"), BASIS))),
                StandardItem.product("Sampah terangkut dari alamat pemohon", ""),
                "dlh");
    }

    static Map<StandardComponent, Content> immunisation() {
        return delivery(
                List.of(
                        StandardItem.requirement("Buku kesehatan ibu dan anak", true, ""),
                        StandardItem.requirement("Kartu keluarga", false, "pada kunjungan pertama")),
                """
                1. Orang tua mendaftar di puskesmas atau posyandu.
                2. Petugas memeriksa kesehatan anak.
                3. Imunisasi diberikan dan dicatat di buku kesehatan.""",
                new Content("", 30, DurationUnit.MINUTE, false, List.of()),
                new Content("", null, null, true, List.of()),
                StandardItem.product("Imunisasi dan catatannya di buku kesehatan", ""),
                "dinkes");
    }

    static Map<StandardComponent, Content> billboard() {
        return delivery(
                List.of(
                        StandardItem.requirement("Nomor induk berusaha", true, ""),
                        StandardItem.requirement("Gambar dan ukuran reklame", true, ""),
                        StandardItem.requirement("Persetujuan pemilik lahan", true, "")),
                """
                1. Pemohon mengunggah berkas.
                2. Petugas memeriksa lokasi.
                3. Izin diterbitkan secara elektronik.""",
                new Content("", 5, DurationUnit.WORKING_DAY, false, List.of()),
                new Content("Pajak reklame dihitung menurut ukuran dan lokasi.", null, null, false, List.of()),
                StandardItem.product("Izin penyelenggaraan reklame", "berkas elektronik"),
                "dpmptsp");
    }

    private static Map<StandardComponent, Content> delivery(
            List<StandardItem> requirements,
            String procedure,
            Content duration,
            Content fee,
            StandardItem product,
            String mailbox) {
        Map<StandardComponent, Content> said = new EnumMap<>(StandardComponent.class);
        said.put(StandardComponent.REQUIREMENTS, new Content("", null, null, false, requirements));
        said.put(StandardComponent.PROCEDURE, prose(procedure));
        said.put(StandardComponent.DURATION, duration);
        said.put(StandardComponent.FEE, fee);
        said.put(StandardComponent.PRODUCT, new Content("", null, null, false, List.of(product)));
        said.put(StandardComponent.COMPLAINTS, DemoStandards.complaints(mailbox));
        return said;
    }

    private static Content prose(String text) {
        return new Content(text, null, null, false, List.of());
    }
}
