package id.pendopo.service.forum;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.forum.EditionMode;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.service.forum.PlannedEdition.Clash;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClashesTest {

    private static final Instant NINE = Instant.parse("2026-12-01T02:00:00Z");

    private static EditionRow at(String agency, String venue, Instant begin, int hours) {
        return new EditionRow(
                1,
                1,
                UUID.randomUUID(),
                0,
                "seri",
                "Seri",
                SeriesKind.OTHER,
                1,
                "Tema",
                null,
                agency,
                agency,
                agency,
                begin,
                begin == null ? null : begin.plusSeconds(hours * 3600L),
                EditionMode.IN_PERSON,
                venue,
                "",
                null,
                false,
                EditionState.SCHEDULED,
                NINE);
    }

    @Test
    void the_same_hall_written_otherwise_is_the_same_hall() {
        EditionRow one = at("DINSOS", "Aula Al-Amanah", NINE, 3);
        EditionRow other = at("DINKES", "aula al amanah.", NINE.plusSeconds(3600), 1);
        assertThat(Clashes.among(List.of(one, other))).hasSize(2).allSatisfy((id, clashes) -> assertThat(clashes)
                .containsExactly(Clash.VENUE));
    }

    @Test
    void an_agency_holds_one_forum_at_a_time_and_others_at_the_same_time_are_only_noted() {
        EditionRow one = at("DINSOS", "Aula", NINE, 3);
        EditionRow own = at("DINSOS", "Balai", NINE, 1);
        EditionRow elsewhere = at("PUPR", "", NINE, 1);
        var found = Clashes.among(List.of(one, own, elsewhere));
        assertThat(found.get(one.uuid())).containsExactlyInAnyOrder(Clash.AGENCY, Clash.TIME);
        assertThat(found.get(elsewhere.uuid())).containsExactly(Clash.TIME);
    }

    @Test
    void what_follows_at_once_or_has_no_day_is_in_nobodys_way() {
        EditionRow one = at("DINSOS", "Aula", NINE, 3);
        EditionRow next = at("DINSOS", "Aula", NINE.plusSeconds(3 * 3600), 1);
        EditionRow undated = at("DINSOS", "Aula", null, 0);
        assertThat(Clashes.among(List.of(one, next, undated))).isEmpty();
    }
}
