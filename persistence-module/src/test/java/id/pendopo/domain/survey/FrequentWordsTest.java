package id.pendopo.domain.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.survey.FrequentWords.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrequentWordsTest {

    @Test
    void a_word_counts_once_for_each_suggestion_and_words_that_say_nothing_do_not_count() {
        assertThat(FrequentWords.of(
                        List.of(
                                "Antrean pagi terlalu lama, antrean siang juga!",
                                "Antreannya lama. Petugas ramah",
                                "PETUGAS sangat ramah dan sabar",
                                "Nomor 12345 dipanggil dua kali"),
                        10))
                .containsExactly(new Word("antrean", 2), new Word("petugas", 2), new Word("ramah", 2));
    }

    @Test
    void words_of_one_suggestion_alone_are_left_out() {
        assertThat(FrequentWords.of(List.of("parkir parkir parkir", "loket"), 10))
                .isEmpty();
    }

    @Test
    void no_more_words_than_asked_for_and_no_short_or_broken_ones() {
        assertThat(FrequentWords.of(List.of("kursi meja loket -- ke- a", "kursi loket meja -- ke- a"), 2))
                .containsExactly(new Word("kursi", 2), new Word("loket", 2));
    }
}
