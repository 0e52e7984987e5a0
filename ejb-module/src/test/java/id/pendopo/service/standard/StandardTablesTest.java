package id.pendopo.service.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.platform.OfficeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandardTablesTest {

    private static OfficeTable table(String name, List<String> before, String... rows) {
        List<OfficeTable.Line> lines = new ArrayList<>();
        for (String row : rows) {
            lines.add(new OfficeTable.Line(lines.size() + 1, List.of(row.split("\\|", -1))));
        }
        return new OfficeTable(name, before, lines);
    }

    @ParameterizedTest
    @EnumSource
    void every_component_is_known_by_its_name_in_both_languages_with_a_number_or_without(StandardComponent component) {
        for (Locale locale : List.of(Texts.INDONESIAN, Locale.ENGLISH)) {
            String name = Texts.of(locale).label(component);
            assertThat(ComponentNames.of(name)).as(name).contains(component);
            assertThat(ComponentNames.of(component.number() + ". " + name.toUpperCase(Locale.ROOT)))
                    .contains(component);
        }
    }

    @Test
    void the_usual_form_of_a_decree_is_read_with_its_groups_and_continued_rows() {
        OfficeTable table = table(
                "",
                List.of("LAMPIRAN I", "Standar Pelayanan: Penerbitan KTP-el"),
                "NO|KOMPONEN|URAIAN",
                "|PENYAMPAIAN LAYANAN|",
                "1|Persyaratan|1. Kartu keluarga",
                "||2. Surat kehilangan",
                "2|Sistem, mekanisme, dan prosedur|Datang, foto, ambil",
                "3|Jangka waktu pelayanan|1 hari kerja",
                "|PENGELOLAAN PELAYANAN|",
                "7|Dasar hukum|Undang-Undang Nomor 24 Tahun 2013",
                "15|Formulir|F-1.02");
        List<FoundStandard> found = StandardTables.find(List.of(table));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).title()).isEqualTo("Penerbitan KTP-el");
        assertThat(found.get(0).texts())
                .containsEntry(StandardComponent.REQUIREMENTS, "1. Kartu keluarga\n2. Surat kehilangan")
                .containsEntry(StandardComponent.DURATION, "1 hari kerja")
                .hasSize(4);
        assertThat(found.get(0).unknown())
                .as("asked, not guessed")
                .containsExactly(new FoundStandard.Unknown(9, "Formulir", "F-1.02"));
    }

    @Test
    void several_standards_on_one_sheet_are_parted_by_their_titles() {
        OfficeTable table = table(
                "Dukcapil",
                List.of(),
                "Jenis pelayanan: Akta kelahiran||",
                "No|Komponen|Uraian",
                "1|Persyaratan|KK",
                "2|Biaya/tarif|Gratis",
                "3|Produk pelayanan|Akta",
                "Jenis pelayanan: Akta kematian||",
                "No|Komponen|Uraian",
                "1|Persyaratan|Surat kematian",
                "2|Biaya/tarif|Gratis");
        List<FoundStandard> found = StandardTables.find(List.of(table));
        assertThat(found).extracting(FoundStandard::title).containsExactly("Akta kelahiran", "Akta kematian");
        assertThat(found.get(1).texts()).containsEntry(StandardComponent.REQUIREMENTS, "Surat kematian");
    }

    @Test
    void a_column_for_the_service_and_one_row_for_each_service_are_read_as_well() {
        OfficeTable tall = table(
                "Data",
                List.of(),
                "Nama Layanan|Komponen|Keterangan",
                "KTP-el|Persyaratan|KK",
                "|Biaya|Gratis",
                "|Produk|KTP-el",
                "Akta kelahiran|Persyaratan|Surat lahir",
                "|Produk|Akta");
        assertThat(StandardTables.find(List.of(tall)))
                .extracting(FoundStandard::title, one -> one.texts().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("KTP-el", 3),
                        org.assertj.core.groups.Tuple.tuple("Akta kelahiran", 2));
        OfficeTable wide = table(
                "Rekap",
                List.of(),
                "No|Jenis Layanan|Persyaratan|Prosedur|Waktu penyelesaian|Biaya/Tarif|Produk",
                "1|KTP-el|KK|Datang|1 hari kerja|Gratis|KTP-el",
                "2|Akta kelahiran|Surat lahir|Datang||Gratis|Akta");
        List<FoundStandard> found = StandardTables.find(List.of(wide));
        assertThat(found).extracting(FoundStandard::title).containsExactly("KTP-el", "Akta kelahiran");
        assertThat(found.get(1).texts())
                .doesNotContainKey(StandardComponent.DURATION)
                .hasSize(4);
    }

    @Test
    void a_table_of_something_else_is_no_standard() {
        assertThat(StandardTables.find(
                        List.of(table("Pegawai", List.of(), "No|Nama|Jabatan", "1|Budi|Kepala", "2|Ani|Sekretaris"))))
                .isEmpty();
    }
}
