package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoutingLessonTest {

    static final List<RoutingExample> KINDS = List.of(
            new RoutingExample("Aspal jalan berlubang dan bergelombang", "jalan-rusak", "PUPR"),
            new RoutingExample("Antrean loket puskesmas sampai siang", "puskesmas", "DINKES"),
            new RoutingExample("Tumpukan sampah berbau di pinggir sungai", "sampah", "DLH"));

    static List<RoutingExample> clear(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> KINDS.get(i % KINDS.size()))
                .map(kind -> new RoutingExample(kind.text() + " mohon segera", kind.category(), kind.agency()))
                .toList();
    }

    @Test
    void what_the_words_tell_is_foretold() {
        RoutingLesson.Learned learned = RoutingLesson.learn(clear(60), RoutingExample::category);
        assertThat(learned.score().first()).isEqualTo(1);
        assertThat(learned.score().among()).isEqualTo(1);
        assertThat(learned.score().common()).isCloseTo(1 / 3.0, within(0.1));
        assertThat(learned.score().choices()).isEqualTo(3);
        assertThat(learned.score().isUseful()).isTrue();
        assertThat(learned.model().guess("jalan di depan rumah berlubang", 1))
                .extracting(RoutingGuess::code)
                .containsExactly("jalan-rusak");
    }

    @Test
    void what_chance_decides_is_not_praised() {
        Random random = new Random(7);
        List<RoutingExample> examples = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            RoutingExample kind = KINDS.get(random.nextInt(KINDS.size()));
            examples.add(new RoutingExample(kind.text(), i % 2 == 0 ? "a" : "b", "PUPR"));
        }
        assertThat(RoutingLesson.learn(examples, RoutingExample::category)
                        .score()
                        .first())
                .isLessThan(0.7);
        assertThat(RoutingLesson.learn(examples, RoutingExample::agency))
                .isEqualTo(new RoutingLesson.Learned(null, null));
    }

    @Test
    void the_newest_decisions_are_not_seen_by_what_is_measured_but_taught_in_the_end() {
        List<RoutingExample> examples = new ArrayList<>(clear(40));
        for (int i = 0; i < 10; i++) {
            examples.add(new RoutingExample("Kunang kunang hilang dari taman", "taman", "DISBUDPAR"));
        }
        RoutingLesson.Learned learned = RoutingLesson.learn(examples, RoutingExample::category);
        assertThat(learned.score().first()).isZero();
        assertThat(learned.model().guess("kunang kunang", 1))
                .extracting(RoutingGuess::code)
                .containsExactly("taman");
    }

    @Test
    void what_was_decided_once_or_twice_is_not_suggested() {
        List<RoutingExample> examples = new ArrayList<>(clear(30));
        examples.add(new RoutingExample("Kunang kunang hilang", "taman", "DISBUDPAR"));
        examples.add(new RoutingExample("Kunang kunang hilang", "taman", "DISBUDPAR"));
        assertThat(RoutingLesson.learn(examples, RoutingExample::category)
                        .model()
                        .guess("kunang kunang hilang", 10))
                .extracting(RoutingGuess::code)
                .containsExactlyInAnyOrder("jalan-rusak", "puskesmas", "sampah");
    }
}
