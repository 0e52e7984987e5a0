package id.pendopo.service.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.standard.DurationUnit;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardItem;
import id.pendopo.domain.standard.StandardSection.Content;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentTextTest {

    private static Content content(StandardComponent component, String text) {
        return ComponentText.take(component, text).content();
    }

    @Test
    void requirements_are_a_list_without_the_numbers_in_front() {
        assertThat(content(StandardComponent.REQUIREMENTS, "1. Kartu keluarga\nb) Surat pengantar\n• Foto 3x4")
                        .items())
                .extracting(StandardItem::name)
                .containsExactly("Kartu keluarga", "Surat pengantar", "Foto 3x4");
    }

    @Test
    void a_duration_is_taken_when_its_unit_is_certain() {
        Content days = content(StandardComponent.DURATION, "14 (empat belas) hari kerja");
        assertThat(days.amount()).isEqualTo(14);
        assertThat(days.unit()).isEqualTo(DurationUnit.WORKING_DAY);
        assertThat(days.text()).isEmpty();
        Content after = content(StandardComponent.DURATION, "30 menit sejak berkas lengkap");
        assertThat(after.amount()).isEqualTo(30);
        assertThat(after.text()).isEqualTo("30 menit sejak berkas lengkap");
        for (String unclear : List.of("3 hari", "5 hari kerja atau 10 hari kerja", "segera")) {
            ComponentText.Taken taken = ComponentText.take(StandardComponent.DURATION, unclear);
            assertThat(taken.content().amount()).as(unclear).isNull();
            assertThat(taken.content().text()).isEqualTo(unclear);
            assertThat(taken.note()).isEqualTo(ComponentText.Note.DURATION_UNCLEAR);
        }
    }

    @Test
    void what_costs_nothing_is_free_and_amounts_are_amounts() {
        assertThat(content(StandardComponent.FEE, "Tidak dipungut biaya (gratis)")
                        .free())
                .isTrue();
        assertThat(content(StandardComponent.FEE, "Rp 0,-").free()).isTrue();
        Content fees = content(StandardComponent.FEE, "Pengujian mobil barang: Rp 75.000,00\nDenda Rp5.000 per bulan");
        assertThat(fees.free()).isFalse();
        assertThat(fees.items()).extracting(StandardItem::name).containsExactly("Pengujian mobil barang", "Denda");
        assertThat(fees.items().get(0).amount()).isEqualByComparingTo(new BigDecimal("75000"));
        ComponentText.Taken rule = ComponentText.take(StandardComponent.FEE, "Sesuai Perda retribusi");
        assertThat(rule.content().text()).isEqualTo("Sesuai Perda retribusi");
        assertThat(rule.note()).isEqualTo(ComponentText.Note.FEE_UNCLEAR);
    }

    @Test
    void regulations_and_channels_are_taken_apart_and_the_rest_stays_prose() {
        Content basis = content(
                StandardComponent.LEGAL_BASIS,
                "1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;\n2. Keputusan kepala dinas");
        assertThat(basis.items()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("Undang-Undang");
            assertThat(item.number()).isEqualTo("25");
            assertThat(item.year()).isEqualTo(2009);
            assertThat(item.name()).isEqualTo("Pelayanan Publik");
        });
        assertThat(basis.text()).isEqualTo("Keputusan kepala dinas");
        assertThat(content(StandardComponent.COMPLAINTS, "Telepon: (021) 55764955\nKotak saran di loket")
                        .items())
                .extracting(StandardItem::kind)
                .containsExactly("Telepon");
    }
}
