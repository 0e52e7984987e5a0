package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.complaint.ComplaintLimits;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Open311FilingTest {

    private static final CategoryRef CATEGORY =
            new CategoryRef(1L, "jalan", "Jalan rusak", null, null, null, null, false, false, true, 1);

    private static String title(String description) {
        return Open311Filing.title(
                new Open311Report(
                        "jalan", description, -6.1, 106.6, null, null, null, null, null, null, Map.of(), null),
                CATEGORY);
    }

    @Test
    void a_short_description_is_the_title() {
        assertThat(title(" Lubang besar\n di  depan SD 5 ")).isEqualTo("Lubang besar di depan SD 5");
    }

    @Test
    void a_report_without_words_is_called_by_its_service() {
        assertThat(title(null)).isEqualTo("Jalan rusak");
        assertThat(title(" \n")).isEqualTo("Jalan rusak");
    }

    @Test
    void a_long_description_is_cut_between_words_and_fits() {
        String title = title("lubang di jalan ".repeat(100));
        assertThat(title).endsWith("…").doesNotContain("  ").hasSizeLessThanOrEqualTo(101);
        assertThat(title("x".repeat(4000)).length()).isLessThanOrEqualTo(ComplaintLimits.TITLE);
        String smiling = title("😀".repeat(2000));
        assertThat(smiling.length()).isLessThanOrEqualTo(ComplaintLimits.TITLE);
        assertThat(Character.isHighSurrogate(smiling.charAt(smiling.length() - 2)))
                .isFalse();
    }
}
