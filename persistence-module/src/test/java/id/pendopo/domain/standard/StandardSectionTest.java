package id.pendopo.domain.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.standard.StandardSection.Content;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardSectionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    private static void refuses(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .containsExactly(field));
    }

    private static Content prose(String text) {
        return new Content(text, null, null, false, List.of());
    }

    private static Content items(StandardItem... items) {
        return new Content("", null, null, false, List.of(items));
    }

    private static StandardSection section(StandardComponent component) {
        return new StandardSection(1, component);
    }

    @Test
    void six_components_are_published_and_eight_stay_inside() {
        assertThat(StandardComponent.values()).hasSize(14);
        assertThat(StandardComponent.published())
                .containsExactly(
                        StandardComponent.REQUIREMENTS,
                        StandardComponent.PROCEDURE,
                        StandardComponent.DURATION,
                        StandardComponent.FEE,
                        StandardComponent.PRODUCT,
                        StandardComponent.COMPLAINTS);
    }

    @ParameterizedTest
    @EnumSource(StandardComponent.class)
    void a_component_says_something_once_it_was_written(StandardComponent component) {
        StandardSection section = section(component);
        assertThat(section.filled()).isFalse();
        assertThat(section.write(prose("  \n "), "A", NOW)).isFalse();
        assertThat(section.write(prose("Uraian"), "A", NOW)).isTrue();
        assertThat(section.filled()).isTrue();
        assertThat(section.changedBy()).isEqualTo("A");
        assertThat(section.write(prose("Uraian"), "B", NOW))
                .as("the same again is no change")
                .isFalse();
        assertThat(section.changedBy()).isEqualTo("A");
    }

    @Test
    void a_duration_has_a_number_and_a_unit() {
        StandardSection duration = section(StandardComponent.DURATION);
        refuses("unit", () -> duration.write(new Content("", 3, null, false, List.of()), "A", NOW));
        refuses("amount", () -> duration.write(new Content("", null, DurationUnit.HOUR, false, List.of()), "A", NOW));
        refuses("amount", () -> duration.write(new Content("", 0, DurationUnit.HOUR, false, List.of()), "A", NOW));
        duration.write(new Content("", 3, DurationUnit.WORKING_DAY, false, List.of()), "A", NOW);
        assertThat(duration.filled()).isTrue();
    }

    @Test
    void what_is_free_has_no_fees() {
        StandardSection fee = section(StandardComponent.FEE);
        StandardItem one = StandardItem.fee("Karcis", new BigDecimal("5000"), "");
        refuses("free", () -> fee.write(new Content("", null, null, true, List.of(one)), "A", NOW));
        fee.write(new Content("", null, null, true, List.of()), "A", NOW);
        assertThat(fee.filled()).isTrue();
    }

    @Test
    void what_a_component_cannot_hold_is_left_out() {
        StandardSection procedure = section(StandardComponent.PROCEDURE);
        procedure.write(
                new Content("Langkah", 3, DurationUnit.HOUR, true, List.of(StandardItem.product("x", ""))), "A", NOW);
        assertThat(procedure.content()).isEqualTo(prose("Langkah"));
    }

    @Test
    void a_list_has_an_end() {
        List<StandardItem> many =
                Collections.nCopies(StandardSection.ITEMS_LIMIT + 1, StandardItem.requirement("KTP", true, ""));
        refuses("items", () -> section(StandardComponent.REQUIREMENTS)
                .write(new Content("", null, null, false, many), "A", NOW));
    }

    @Test
    void an_order_that_changed_is_a_change() {
        StandardItem first = StandardItem.requirement("KTP", true, "");
        StandardItem second = StandardItem.requirement("KK", true, "");
        StandardSection section = section(StandardComponent.REQUIREMENTS);
        section.write(items(first, second), "A", NOW);
        assertThat(section.write(items(first, second), "B", NOW)).isFalse();
        assertThat(section.write(items(second, first), "B", NOW)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.001", "99999999999999"})
    void an_amount_is_rupiah(String amount) {
        refuses("amount", () -> StandardItem.fee("Karcis", new BigDecimal(amount), ""));
    }

    @Test
    void the_same_amount_is_the_same_fee_however_it_is_written() {
        assertThat(StandardItem.fee("Karcis", new BigDecimal("5000"), ""))
                .isEqualTo(StandardItem.fee("Karcis", new BigDecimal("5000.00"), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "contoh.go.id", "https://x y", "https://x\"y"})
    void a_link_leads_to_a_page(String link) {
        refuses("link", () -> StandardItem.legalBasis("Undang-Undang", "25", 2009, "Pelayanan Publik", link));
    }
}
