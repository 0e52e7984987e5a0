package id.pendopo.domain.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nobody is recognised in a table, not even by subtracting what is shown from the totals. */
class SmallCellsTest {

    @Test
    void a_small_group_is_hidden_with_the_next_smallest() {
        assertThat(SmallCells.ofWhole(new long[] {40, 3, 12, 0}, 5)).containsExactly(false, true, true, false);
    }

    @Test
    void nothing_is_hidden_where_no_group_is_small() {
        assertThat(SmallCells.ofWhole(new long[] {40, 5, 12, 0}, 5)).containsOnly(false);
    }

    @Test
    void two_small_groups_that_are_few_together_hide_a_third() {
        assertThat(SmallCells.ofWhole(new long[] {40, 1, 2, 9}, 5)).containsExactly(false, true, true, true);
        assertThat(SmallCells.ofWhole(new long[] {40, 3, 2, 9}, 5)).containsExactly(false, true, true, false);
    }

    @Test
    void a_group_hidden_of_one_subject_cannot_be_told_from_the_agency_and_the_other_subjects() {
        long[][] counts = {{3, 30, 9}, {20, 40, 50}, {60, 70, 80}};
        boolean[][] hidden = SmallCells.ofParts(counts, new boolean[3], 5);
        assertThat(hidden[0]).containsExactly(true, false, true);
        assertThat(hidden[1][0]).isTrue();
        assertThat(hidden[1][2]).isTrue();
        assertThat(hidden[2]).containsOnly(false);
    }

    @Test
    void what_is_hidden_of_the_whole_is_not_the_sum_of_parts_that_are_shown() {
        long[][] counts = {{7, 30}, {8, 40}};
        assertThat(SmallCells.ofParts(counts, new boolean[] {true, false}, 5)[0])
                .containsExactly(true, true);
    }

    @Test
    void several_agencies_together_do_not_tell_what_is_hidden_of_one() {
        long[][] counts = {{3, 30, 9}, {20, 40, 50}};
        boolean[][] hidden = {{true, false, true}, {false, false, false}};
        assertThat(SmallCells.ofSum(counts, hidden, 5)).containsExactly(true, false, true);
    }

    @Test
    void in_any_table_no_row_and_no_column_gives_a_hidden_cell_away() {
        Random random = new Random(14);
        for (int turn = 0; turn < 3_000; turn++) {
            int rows = 2 + random.nextInt(4);
            int columns = 2 + random.nextInt(5);
            long[][] counts = new long[rows][columns];
            for (long[] row : counts) {
                for (int column = 0; column < columns; column++) {
                    row[column] = random.nextInt(3) == 0 ? random.nextInt(7) : random.nextInt(60);
                }
            }
            boolean[][] hidden = SmallCells.ofParts(counts, new boolean[columns], 5);
            for (int row = 0; row < rows; row++) {
                covered(counts[row], hidden[row]);
            }
            for (int column = 0; column < columns; column++) {
                long[] line = new long[rows];
                boolean[] flags = new boolean[rows];
                for (int row = 0; row < rows; row++) {
                    line[row] = counts[row][column];
                    flags[row] = hidden[row][column];
                    assertThat(flags[row] || line[row] == 0 || line[row] >= 5).isTrue();
                }
                covered(line, flags);
            }
        }
    }

    private static void covered(long[] counts, boolean[] hidden) {
        int many = 0;
        long people = 0;
        for (int i = 0; i < counts.length; i++) {
            if (hidden[i]) {
                many++;
                people += counts[i];
            }
        }
        assertThat(many == 0 || many == counts.length || many > 1 && people >= 5)
                .isTrue();
    }
}
