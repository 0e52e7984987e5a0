package id.pendopo.service.complaint;

import java.util.List;

/** What a column of an imported file may mean. New ones go to the end: fingerprints count places. */
public enum ImportField {
    REFERENCE(
            "sourceReference",
            "tracking id",
            "nomor laporan",
            "no laporan",
            "id laporan",
            "nomor",
            "no tiket",
            "tiket",
            "ticket",
            "reference",
            "id"),
    TITLE("title", "judul laporan", "judul", "title", "subject", "perihal"),
    STORY(
            "story",
            "isi laporan",
            "isi aduan",
            "isi",
            "kronologi",
            "uraian",
            "deskripsi",
            "pesan",
            "story",
            "description",
            "message"),
    CLASS("type", "klasifikasi", "jenis laporan", "jenis", "tipe", "class", "type"),
    STATE("state", "status laporan", "status", "state"),
    CATEGORY("category", "kategori", "topik", "category", "topic"),
    AGENCY("agency", "instansi tujuan", "instansi", "opd", "perangkat daerah", "disposisi", "agency"),
    RECEIVED(
            "received",
            "tanggal laporan",
            "tanggal masuk",
            "tanggal diterima",
            "waktu laporan",
            "tanggal",
            "created at",
            "received",
            "date"),
    VERIFIED("verified", "tanggal verifikasi", "tanggal disposisi", "verified"),
    CLOSED("closed", "tanggal selesai", "tanggal tutup", "closed"),
    ANSWER("answer", "tanggapan", "tindak lanjut", "jawaban", "answer", "response"),
    ANONYMOUS("anonymous", "anonim", "anonymous"),
    CONFIDENTIAL("confidential", "rahasia", "confidential", "secret"),
    REPORTER_NAME("reporter.name", "nama pelapor", "nama", "pelapor", "name", "reporter"),
    REPORTER_PHONE(
            "reporter.phone", "no telepon", "nomor telepon", "telepon", "no hp", "nomor hp", "hp", "phone", "mobile"),
    REPORTER_EMAIL("reporter.email", "email pelapor", "email", "e mail", "surel"),
    REPORTER_NIK("reporter.nik", "nik", "nik pelapor"),
    REPORTER_ADDRESS("reporter.address", "alamat pelapor"),
    EVENT_DAY("eventDay", "tanggal kejadian", "waktu kejadian", "event date"),
    EVENT_PLACE("eventPlace", "lokasi kejadian", "lokasi", "tempat kejadian", "location", "place"),
    ADDRESS("address", "alamat kejadian", "alamat", "address"),
    DISTRICT("district", "kecamatan", "district"),
    VILLAGE("village", "kelurahan", "desa", "kelurahan desa", "village"),
    LATITUDE("latitude", "latitude", "lintang", "lat"),
    LONGITUDE("longitude", "longitude", "bujur", "lng", "lon", "long");

    private final String path;
    private final List<String> headings;

    ImportField(String path, String... headings) {
        this.path = path;
        this.headings = List.of(headings);
    }

    /** Name of the field in the services. */
    public String path() {
        return path;
    }

    /** Headings such columns usually have, best first. */
    List<String> headings() {
        return headings;
    }

    /** Without which nothing can be imported. */
    public boolean isRequired() {
        return this == REFERENCE || this == STORY;
    }

    /** Whether what stands in the cells is a word that stands for one of ours. */
    public boolean isChoice() {
        return this == CLASS || this == STATE || this == CATEGORY || this == AGENCY;
    }

    /** The field of a violation; null if no column says such a thing. */
    static ImportField of(String path) {
        for (ImportField field : values()) {
            if (field.path.equals(path)) {
                return field;
            }
        }
        return "point".equals(path) ? LATITUDE : null;
    }
}
