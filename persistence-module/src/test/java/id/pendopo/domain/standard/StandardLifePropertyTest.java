package id.pendopo.domain.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.standard.ServiceStandard.Record;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The guards of the state machine over random lives, whatever is tried in whatever order. */
class StandardLifePropertyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    /** Something somebody tries. */
    record Attempt(StandardMove move, Record brought, int delivery, boolean pledged) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<Record> brought = Combinators.combine(
                        Arbitraries.integers()
                                .between(0, 900)
                                .map(DAY::plusDays)
                                .injectNull(0.2),
                        Arbitraries.create(UUID::randomUUID).injectNull(0.2),
                        Arbitraries.longs().between(1, 9).injectNull(0.2),
                        Arbitraries.of("", " ", "alasan", "catatan"))
                .as(Record::new);
        return Combinators.combine(
                        Arbitraries.of(StandardMove.values()),
                        brought,
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(4, Arbitraries.just(6)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 5))),
                        Arbitraries.of(true, true, true, false))
                .as(Attempt::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(80);
    }

    @Property(tries = 1_000)
    void no_life_gets_past_what_is_needed(@ForAll("attempts") List<Attempt> attempts) {
        ServiceStandard standard = new ServiceStandard(1, 1, "A", NOW);
        for (Attempt attempt : attempts) {
            StandardState before = standard.state();
            boolean decreed = standard.decreeId() != null;
            boolean moved = tried(standard, attempt);
            if (!moved) {
                assertThat(standard.state()).as("a refusal changes nothing").isEqualTo(before);
                continue;
            }
            StandardState now = standard.state();
            assertThat(attempt.move().startsAt(before)).isTrue();
            assertThat(now).isEqualTo(attempt.move().to());
            assertThat(before).as("what is revoked stays so").isNotEqualTo(StandardState.REVOKED);
            if (!now.beforeDecree() || now == StandardState.DISCUSSED) {
                assertThat(standard.minutesFile())
                        .as("no establishing without minutes")
                        .isNotNull();
                assertThat(standard.minutesOn()).isNotNull();
            }
            if (!now.beforeDecree()) {
                assertThat(standard.decreeId()).as("a decree").isNotNull();
            }
            if (now == StandardState.DRAFT) {
                assertThat(standard.minutesFile())
                        .as("what is written anew is discussed anew")
                        .isNull();
            }
            if (decreed) {
                assertThat(now.beforeDecree())
                        .as("what a decree established is never written again")
                        .isFalse();
            }
            if (attempt.move() == StandardMove.PUBLISH) {
                assertThat(attempt.pledged())
                        .as("no publishing without maklumat")
                        .isTrue();
                assertThat(attempt.delivery()).as("nor without the six").isEqualTo(6);
            }
        }
    }

    private static boolean tried(ServiceStandard standard, Attempt attempt) {
        try {
            standard.move(attempt.move(), attempt.brought(), attempt.delivery(), attempt.pledged(), "A", NOW);
            return true;
        } catch (RuleViolationException e) {
            return false;
        }
    }
}
