package id.pendopo.service.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.standard.DurationUnit;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardItem;
import id.pendopo.domain.standard.StandardSection.Content;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StandardPhrasesTest {

    private final StandardPhrases indonesian = StandardPhrases.of(Texts.INDONESIAN);
    private final StandardPhrases english = StandardPhrases.of(Locale.ENGLISH);

    private static SectionView section(StandardComponent component, Content content) {
        return new SectionView(component, 0, content, true, 0, null, null);
    }

    private static SectionView fee(String text, String... amounts) {
        return section(
                StandardComponent.FEE,
                new Content(
                        text,
                        null,
                        null,
                        false,
                        List.of(amounts).stream()
                                .map(amount -> StandardItem.fee("Karcis", new BigDecimal(amount), ""))
                                .toList()));
    }

    @Test
    void a_cost_is_one_amount_a_range_free_or_the_beginning_of_the_prose() {
        assertThat(indonesian.cost(fee("", "10000"))).isEqualTo("Rp10.000");
        assertThat(indonesian.cost(fee("", "75000", "15000.50", "50000"))).isEqualTo("Rp15.000,50 sampai Rp75.000");
        assertThat(indonesian.cost(fee("", "0"))).isEqualTo("Gratis");
        assertThat(indonesian.cost(section(StandardComponent.FEE, new Content("", null, null, true, List.of()))))
                .isEqualTo("Gratis");
        assertThat(indonesian.cost(fee("1. **Menurut ukuran**\n2. dan lokasi"))).contains("Menurut ukuran");
        assertThat(indonesian.cost(fee(""))).isEmpty();
    }

    @Test
    void the_beginning_of_a_long_prose_ends_at_a_word() {
        String begun = indonesian.begin(fee("kata ".repeat(100)));
        assertThat(begun).hasSizeLessThanOrEqualTo(141).endsWith("kata…");
        assertThat(indonesian.begin(fee("x".repeat(500)))).hasSize(141);
    }

    @Test
    void a_duration_is_said_with_its_unit_in_both_languages() {
        Content day = new Content("", 1, DurationUnit.WORKING_DAY, false, List.of());
        Content days = new Content("", 3, DurationUnit.WORKING_DAY, false, List.of());
        assertThat(indonesian.time(section(StandardComponent.DURATION, days))).isEqualTo("3 hari kerja");
        assertThat(english.duration(day)).isEqualTo("1 working day");
        assertThat(english.duration(days)).isEqualTo("3 working days");
    }

    @Test
    void who_signed_is_position_and_name() {
        assertThat(Signatory.of("Kepala Dinas Kesehatan, dr. Hendra Wijaya, M.Kes"))
                .isEqualTo(new Signatory("Kepala Dinas Kesehatan", "dr. Hendra Wijaya, M.Kes"));
        assertThat(Signatory.of("Kepala Dinas Kesehatan")).isEqualTo(new Signatory("Kepala Dinas Kesehatan", ""));
    }
}
