package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RoutingModelTest {

    @Property(tries = 20)
    void a_model_that_was_stored_guesses_the_same(@ForAll @IntRange(min = 9, max = 60) int number) {
        RoutingModel model = RoutingLesson.learn(RoutingLessonTest.clear(number), RoutingExample::agency)
                .model();
        RoutingModel again = RoutingModel.of(model.stored(), model.temperature());
        for (RoutingExample kind : RoutingLessonTest.KINDS) {
            List<RoutingGuess> guesses = model.guess(kind.text(), 3);
            assertThat(again.guess(kind.text(), 3)).isEqualTo(guesses);
            assertThat(guesses.stream().mapToDouble(RoutingGuess::confidence).sum())
                    .isCloseTo(1, within(1e-6));
        }
    }

    @Example
    void a_text_without_words_suggests_nothing() {
        RoutingModel model = RoutingLesson.learn(RoutingLessonTest.clear(30), RoutingExample::category)
                .model();
        assertThat(model.guess("?! 123 ab", 3)).isEmpty();
    }

    @Example
    void words_are_reduced_to_their_stems() {
        assertThat(RoutingModel.words("Lampu-lampu JALANAN padam, 3 hari di RT 02"))
                .containsExactly("lampu", "lampu", "jalan", "padam", "hari");
    }
}
