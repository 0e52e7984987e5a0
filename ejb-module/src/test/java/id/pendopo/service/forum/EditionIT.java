package id.pendopo.service.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.forum.EditionFacts;
import id.pendopo.domain.forum.EditionMode;
import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.forum.EditionRoles;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.PolicyTopic;
import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.identity.CallerFixture;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Series and editions on a real database. */
@ArquillianTest
class EditionIT {

    private static final Instant JUNE = Instant.parse("2027-06-12T02:00:00Z");

    @Inject
    private ForumFixture forums;

    @Inject
    private CallerFixture callers;

    @Inject
    private EditionReading reading;

    @Inject
    private EditionRegistry registry;

    @Inject
    private EditionLife life;

    @Inject
    private SeriesReading series;

    private UUID create(String series, Integer volume, Instant begin, boolean special) {
        return callers.as(
                ForumFixture.BUREAU, () -> registry.create(series, form(volume, begin, special, "Tema", Set.of())));
    }

    private static EditionForm form(
            Integer volume, Instant begin, boolean special, String theme, Set<String> services) {
        return new EditionForm(
                "",
                volume,
                theme,
                PolicyTopic.DRAFT_POLICY,
                "",
                special,
                services,
                begin,
                begin == null ? null : begin.plusSeconds(7200),
                EditionMode.IN_PERSON,
                "Aula",
                "",
                40,
                EditionRoles.NONE);
    }

    private EditionDetail detail(UUID edition) {
        return callers.as(ForumFixture.BUREAU, () -> reading.detail(edition));
    }

    @Test
    void an_edition_lives_from_draft_to_closed() {
        UUID edition = forums.finished("DINSOS");
        EditionFacts facts = new EditionFacts(4, true, 0);
        assertThatThrownBy(() -> forums.follow(edition, EditionMove.SIGN, EditionFacts.NONE))
                .hasStackTraceContaining("forum.need.ATTENDANCE");
        forums.follow(edition, EditionMove.SIGN, facts);
        forums.follow(edition, EditionMove.PUBLISH, facts);
        forums.follow(edition, EditionMove.CLOSE, facts);
        EditionDetail closed = detail(edition);
        assertThat(closed.edition().state()).isEqualTo(EditionState.CLOSED);
        assertThat(closed.closedAt()).isNotNull();
        assertThat(closed.moves()).isEmpty();
        assertThat(closed.mayManage()).isFalse();
    }

    @Test
    void minutes_and_commitments_cannot_be_passed_by_hand() {
        UUID edition = forums.finished("DINSOS");
        assertThatThrownBy(() -> forums.go(edition, EditionMove.SIGN))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("forum.move.notByHand");
    }

    @Test
    void volumes_are_proposed_in_order_and_given_once() {
        String own = forums.series(SeriesKind.COMMUNICATION, "DISKOMINFO");
        create(own, 3, JUNE, false);
        assertThat(callers.as(ForumFixture.BUREAU, () -> series.next(own, null)).volume())
                .isEqualTo(4);
        UUID next = create(own, null, null, false);
        assertThat(detail(next).edition().volume()).isEqualTo(4);
        assertThatThrownBy(() -> create(own, 3, null, false))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(
                                refused.violations().get(0).field())
                        .isEqualTo("volume"));
    }

    @Test
    void a_month_has_one_edition_of_a_series_unless_it_is_special_or_cancelled() {
        String own = forums.series(SeriesKind.BROADCAST, "DISKOMINFO");
        UUID first = create(own, null, JUNE, false);
        // The last hour of the month here is the next month nowhere else.
        Instant lastHour = Instant.parse("2027-06-30T16:30:00Z");
        assertThatThrownBy(() -> create(own, null, lastHour, false)).isInstanceOf(InvalidInputException.class);
        create(own, null, lastHour, true);
        create(own, null, Instant.parse("2027-06-30T17:00:00Z"), false);
        forums.go(first, EditionMove.CANCEL);
        create(own, null, lastHour, false);
    }

    @Test
    void what_lies_in_another_agency_does_not_exist() {
        UUID edition = forums.draft("DINSOS");
        String own = detail(edition).edition().seriesCode();
        var stranger = forums.liaison("PUPR");
        assertThatThrownBy(() -> callers.as(stranger, () -> reading.detail(edition)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(stranger, () -> reading.head(edition)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(stranger, () -> series.detail(own))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        callers.as(stranger, () -> registry.create(own, form(null, null, false, "Tema", Set.of()))))
                .isInstanceOf(NotFoundException.class);
        assertThat(callers.as(
                                stranger,
                                () -> reading.list(new EditionFilter(null, null, null, null, own, null), null, 10))
                        .rows())
                .isEmpty();
        assertThat(callers.as(forums.liaison("DINSOS"), () -> reading.detail(edition))
                        .mayManage())
                .isTrue();
    }

    @Test
    void who_saves_second_is_told_so_and_nothing_is_lost() {
        UUID edition = forums.draft("DINSOS");
        int version = detail(edition).edition().version();
        callers.as(ForumFixture.BUREAU, () -> {
            registry.change(edition, version, form(1, JUNE, false, "Tema baru", Set.of("rekomendasi-bansos")));
            return null;
        });
        assertThat(detail(edition).edition().theme()).isEqualTo("Tema baru");
        assertThat(detail(edition).services())
                .extracting(EditionDetail.About::code)
                .containsExactly("rekomendasi-bansos");
        assertThatThrownBy(() -> callers.as(ForumFixture.BUREAU, () -> {
                    registry.change(edition, version, form(1, JUNE, false, "Tema lain", Set.of()));
                    return null;
                }))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> callers.as(ForumFixture.BUREAU, () -> {
                    life.move(edition, version, EditionMove.SCHEDULE, null);
                    return null;
                }))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void the_list_goes_on_by_cursor_and_finds_by_words() {
        String own = forums.series(SeriesKind.PLANNING, "BAPPEDA");
        for (int month = 1; month <= 3; month++) {
            create(own, null, Instant.parse("2028-0" + month + "-10T02:00:00Z"), false);
        }
        create(own, null, null, false);
        EditionFilter filter = new EditionFilter("tema", "BAPPEDA", SeriesKind.PLANNING, null, own, null);
        var first = callers.as(ForumFixture.BUREAU, () -> reading.list(filter, null, 2));
        assertThat(first.count()).isEqualTo(4);
        assertThat(first.rows()).extracting(EditionRow::volume).containsExactly(4, 3);
        var second = callers.as(ForumFixture.BUREAU, () -> reading.list(filter, first.next(), 2));
        assertThat(second.rows()).extracting(EditionRow::volume).containsExactly(2, 1);
        var back = callers.as(ForumFixture.BUREAU, () -> reading.list(filter, second.previous(), 2));
        assertThat(back.rows()).extracting(EditionRow::volume).containsExactly(4, 3);
    }
}
