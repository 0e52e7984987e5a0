package id.pendopo.service.standard;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ProsePropertyTest {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "Berkas", " asli", " ", "  ", ",", ".", ":", "(", ")", "—", "×", "'", "\"", "%", "=", "-");
        Arbitrary<String> marks = Arbitraries.of(
                "1. ", "2) ", "- ", "+ ", "*", "_", "[", "]", "!", "\n", "\\", "&amp;", "<b>", "`", "~", "#", "\t",
                "\u00a0");
        return Arbitraries.frequencyOf(Tuple.of(9, words), Tuple.of(1, marks))
                .list()
                .ofMaxSize(8)
                .map(rest -> "Berkas" + String.join("", rest));
    }

    @Provide
    Arbitrary<String> beginnings() {
        return Arbitraries.of("", " ", "- ", "1. ", "é");
    }

    @Property(tries = 3000)
    void the_words_of_a_text_are_the_same_on_the_short_way(
            @ForAll("beginnings") String beginning, @ForAll("texts") String text) {
        assertThat(Prose.plain(beginning + text)).isEqualTo(Prose.words(beginning + text));
    }
}
