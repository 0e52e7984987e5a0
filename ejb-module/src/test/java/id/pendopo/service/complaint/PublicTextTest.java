package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0812 3456 7890", "081234567890", "+62 812-3456-7890", "3671010101900001", "rini@contoh.id"})
    void what_identifies_people_is_blacked(String telling) {
        assertThat(PublicText.of("Hubungi " + telling + " ya")).isEqualTo("Hubungi █████ ya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rp 1.500.000.000", "Rp1.500.000.000,00", "Rp. 25.000.000", "Rp 900"})
    void sums_of_money_stay(String money) {
        String text = "Anggarannya " + money + " setahun";
        assertThat(PublicText.of(text)).isEqualTo(text);
    }

    @Test
    void a_number_behind_a_sum_is_blacked_all_the_same() {
        assertThat(PublicText.of("Rp 081234567890")).isEqualTo("Rp █████");
        assertThat(PublicText.of("Rp 50.000, telepon 081234567890")).isEqualTo("Rp 50.000, telepon █████");
    }
}
