package id.pendopo.service.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.service.standard.TextComparison.Piece;
import id.pendopo.service.standard.TextComparison.Sides;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextComparisonPropertyTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("kartu", "keluarga", "asli", " ", ", ", "\n", "3", "-")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join("", words));
    }

    @Property(tries = 300)
    void nothing_is_lost_and_what_is_not_marked_is_in_both(
            @ForAll("texts") String left, @ForAll("texts") String right) {
        Sides sides = TextComparison.of(left, right);
        assertThat(text(sides.left())).isEqualTo(left);
        assertThat(text(sides.right())).isEqualTo(right);
        assertThat(kept(sides.left())).isEqualTo(kept(sides.right()));
        assertThat(sides.same()).isEqualTo(left.equals(right));
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String kept(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.changed())
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
