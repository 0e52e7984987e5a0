package id.pendopo.domain.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PageTest {

    @Property
    void walking_forward_and_back_shows_every_row_once_in_order(
            @ForAll @IntRange(min = 0, max = 60) int rows, @ForAll @IntRange(min = 1, max = 10) int size) {
        List<Integer> all = IntStream.range(0, rows).boxed().toList();
        List<Integer> seen = new ArrayList<>();
        Page<Integer> page = query(all, size, null);
        seen.addAll(page.rows());
        while (page.next() != null) {
            page = query(all, size, page.next());
            seen.addAll(page.rows());
        }
        assertThat(seen).isEqualTo(all);
        List<Integer> back = new ArrayList<>(page.rows());
        while (page.previous() != null) {
            page = query(all, size, page.previous());
            back.addAll(0, page.rows());
        }
        assertThat(back).isEqualTo(all);
    }

    private Page<Integer> query(List<Integer> all, int size, String cursor) {
        Cursor from = Cursor.parse(cursor, 1);
        List<Integer> matching = new ArrayList<>(all);
        if (from != null && from.backward()) {
            matching.removeIf(row -> row >= from.number(0));
            Collections.reverse(matching);
        } else if (from != null) {
            matching.removeIf(row -> row <= from.number(0));
        }
        List<Integer> fetched = matching.subList(0, Math.min(size + 1, matching.size()));
        return Page.of(fetched, size, from, row -> List.of(row.toString()), all.size());
    }

    @Test
    void keys_that_are_null_survive_the_way_through_a_cursor() {
        Cursor cursor = Cursor.after(java.util.Arrays.asList(null, "", "ä7"));
        assertThat(Cursor.parse(cursor.encode(), 3)).isEqualTo(cursor);
    }

    @Property
    void text_that_is_no_cursor_is_refused_as_bad_input(@ForAll String text) {
        if (text.isBlank()) {
            return;
        }
        try {
            Cursor.parse(text, 2).number(0);
        } catch (InvalidInputException refused) {
            assertThat(refused.violations().get(0).field()).isEqualTo("cursor");
        }
    }

    @Test
    void a_count_beyond_the_cap_says_so() {
        assertThat(Page.of(List.of(1), 5, null, row -> List.of("1"), 10_001).capped())
                .isTrue();
        assertThatThrownBy(() -> Cursor.parse("!!!", 1)).isInstanceOf(InvalidInputException.class);
    }
}
