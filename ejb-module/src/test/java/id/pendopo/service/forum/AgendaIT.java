package id.pendopo.service.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pendopo.domain.forum.Confirmation;
import id.pendopo.domain.forum.EditionFacts;
import id.pendopo.domain.forum.EditionMode;
import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.forum.EditionRoles;
import id.pendopo.domain.forum.PolicyTopic;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.identity.CallerFixture;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Agendas on a real database. */
@ArquillianTest
class AgendaIT {

    private static final Caller BUREAU = ForumFixture.BUREAU;

    @Inject
    private ForumFixture forums;

    @Inject
    private CallerFixture callers;

    @Inject
    private AgendaKeeping keeping;

    @Inject
    private AgendaReading reading;

    @Inject
    private AgendaPrinter printer;

    @Inject
    private ForumHistory history;

    @Inject
    private PublicForums publicly;

    @Inject
    private EditionReading editions;

    @Inject
    private EditionRegistry registry;

    @Inject
    private DocumentStore documents;

    private static AgendaForm form(String title, int minutes, AgendaForm.Person... speakers) {
        return new AgendaForm(title, minutes, "", List.of(speakers));
    }

    private UUID add(UUID edition, String title, int minutes) {
        return callers.as(BUREAU, () -> keeping.add(edition, form(title, minutes)));
    }

    private Agenda agenda(UUID edition) {
        return callers.as(BUREAU, () -> reading.of(edition));
    }

    private List<String> titles(UUID edition) {
        return agenda(edition).items().stream().map(AgendaRow::title).toList();
    }

    private EditionForm like(EditionDetail model) {
        return new EditionForm(
                "",
                null,
                model.edition().theme(),
                PolicyTopic.SERVICE_PROBLEM,
                "",
                false,
                Set.of(),
                null,
                null,
                EditionMode.IN_PERSON,
                "Aula",
                "",
                null,
                EditionRoles.NONE);
    }

    @Test
    void the_history_of_an_edition_names_the_item_that_was_changed() {
        UUID edition = forums.draft("DINSOS");
        add(edition, "Pembukaan", 15);
        UUID talk = add(edition, "Paparan kepala dinas", 30);
        callers.as(BUREAU, () -> {
            keeping.move(talk, true);
            return null;
        });
        assertThat(callers.as(BUREAU, () -> history.of(edition)))
                .filteredOn(act -> act.action().equals("forum.agenda-changed"))
                .extracting(HistoryRow::deed, HistoryRow::part)
                .containsExactly(
                        tuple("up", "Paparan kepala dinas"),
                        tuple("added", "Paparan kepala dinas"),
                        tuple("added", "Pembukaan"));
    }

    @Test
    void everybody_reads_the_programme_with_substitutes_in_the_place_of_whom_they_stand_in_for() {
        UUID edition = forums.draft("DINSOS");
        callers.as(
                BUREAU,
                () -> keeping.add(
                        edition,
                        form(
                                "Pembukaan",
                                15,
                                new AgendaForm.Person("Ani", "Sekda", "", Confirmation.ASKED, ""),
                                new AgendaForm.Person(
                                        "Budi", "Kepala", "Dinas", Confirmation.DECLINED, "Sekretaris Dinas"),
                                new AgendaForm.Person("Dedi", "Kepala", "", Confirmation.DECLINED, ""))));
        add(edition, "Diskusi", 60);
        assertThatThrownBy(() -> publicly.read(edition)).isInstanceOf(NotFoundException.class);
        forums.go(edition, EditionMove.SCHEDULE);
        PublicForum read = publicly.read(edition);
        assertThat(read.agenda())
                .extracting(PublicForum.Item::title, PublicForum.Item::speakers)
                .containsExactly(
                        tuple("Pembukaan", List.of("Ani (Sekda)", "Sekretaris Dinas")), tuple("Diskusi", List.of()));
        assertThat(read.agenda().get(1).startsAt())
                .isEqualTo(read.head().startsAt().plus(Duration.ofMinutes(15)));
    }

    @Test
    void times_follow_from_the_lengths_and_move_with_the_order() {
        UUID edition = forums.scheduled("DINSOS");
        add(edition, "Pembukaan", 15);
        UUID talk = add(edition, "Paparan", 60);
        add(edition, "Diskusi", 60);
        Agenda agenda = agenda(edition);
        assertThat(agenda.items().get(2).startsAt())
                .isEqualTo(agenda.edition().startsAt().plus(Duration.ofMinutes(75)));
        assertThat(agenda.over()).isEqualTo(15);

        callers.as(BUREAU, () -> {
            keeping.move(talk, true);
            keeping.move(talk, true);
            return null;
        });
        assertThat(titles(edition)).containsExactly("Paparan", "Pembukaan", "Diskusi");
        callers.as(BUREAU, () -> {
            keeping.move(talk, false);
            keeping.remove(talk);
            return null;
        });
        assertThat(titles(edition)).containsExactly("Pembukaan", "Diskusi");
        add(edition, "Penutup", 5);
        assertThat(titles(edition)).endsWith("Penutup");
    }

    @Test
    void a_topic_goes_to_the_next_edition_that_is_being_planned() {
        UUID edition = forums.draft("DINSOS");
        UUID item = add(edition, "Standar antrean", 30);
        assertThatThrownBy(() -> callers.as(BUREAU, () -> keeping.postpone(item)))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("forum.agenda.noNext");
        EditionDetail model = callers.as(BUREAU, () -> editions.detail(edition));
        UUID next = callers.as(BUREAU, () -> registry.create(model.edition().seriesCode(), like(model)));
        assertThat(callers.as(BUREAU, () -> keeping.postpone(item))).isEqualTo(next);
        assertThat(titles(edition)).isEmpty();
        assertThat(titles(next)).containsExactly("Standar antrean");
    }

    @Test
    void an_edition_like_another_has_its_agenda_and_asks_the_speakers_anew() {
        UUID edition = forums.draft("DINSOS");
        callers.as(
                BUREAU,
                () -> keeping.add(
                        edition,
                        form(
                                "Paparan",
                                45,
                                new AgendaForm.Person("", "", "", null, ""),
                                new AgendaForm.Person(
                                        "Sri Wahyuni",
                                        "Sekretaris Daerah",
                                        "Setda",
                                        Confirmation.CONFIRMED,
                                        "Asisten"))));
        EditionDetail model = callers.as(BUREAU, () -> editions.detail(edition));
        UUID copy = callers.as(BUREAU, () -> registry.createLike(edition, like(model)));
        assertThat(agenda(copy).items())
                .singleElement()
                .satisfies(item -> assertThat(item.speakers()).singleElement().satisfies(person -> {
                    assertThat(person.office()).isEqualTo("Sekretaris Daerah, Setda");
                    assertThat(person.confirmation()).isEqualTo(Confirmation.ASKED);
                    assertThat(person.substitute()).isEmpty();
                }));
    }

    @Test
    void a_file_is_for_everybody_only_when_it_is_said_so_and_the_edition_was_announced() {
        UUID edition = forums.draft("DINSOS");
        UUID item = add(edition, "Paparan", 45);
        UUID open = attach(item, "Paparan", true);
        UUID inside = attach(item, "Catatan", false);
        assertThatThrownBy(() -> reading.openMaterial(open)).isInstanceOf(NotFoundException.class);
        forums.go(edition, EditionMove.SCHEDULE);
        assertThat(reading.openMaterial(open)).isNotNull();
        assertThatThrownBy(() -> reading.openMaterial(inside)).isInstanceOf(NotFoundException.class);
        assertThat(callers.as(BUREAU, () -> reading.material(inside))).isNotNull();
        assertThatThrownBy(() -> callers.as(forums.liaison("PUPR"), () -> reading.material(inside)))
                .isInstanceOf(NotFoundException.class);
        callers.as(BUREAU, () -> {
            keeping.detach(open);
            return null;
        });
        assertThatThrownBy(() -> reading.openMaterial(open)).isInstanceOf(NotFoundException.class);
    }

    private UUID attach(UUID item, String title, boolean everybody) {
        callers.as(BUREAU, () -> {
            UUID file = documents
                    .store(
                            new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)),
                            "paparan.pdf",
                            "application/pdf",
                            AgendaKeeping.FILES)
                    .uuid();
            keeping.attach(item, title, file, everybody);
            return null;
        });
        UUID edition = callers.as(BUREAU, () -> editionOf(item));
        return agenda(edition).items().stream()
                .flatMap(row -> row.materials().stream())
                .filter(material -> material.title().equals(title))
                .findFirst()
                .orElseThrow()
                .uuid();
    }

    private UUID editionOf(UUID item) {
        return editions.all(EditionFilter.ALL).stream()
                .map(EditionRow::uuid)
                .filter(edition -> reading.of(edition).items().stream()
                        .anyMatch(row -> row.uuid().equals(item)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void others_find_nothing_and_a_signed_edition_keeps_its_agenda() {
        UUID edition = forums.finished("DINSOS");
        UUID item = add(edition, "Paparan", 45);
        assertThatThrownBy(() -> callers.as(forums.liaison("PUPR"), () -> {
                    keeping.remove(item);
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(forums.liaison("PUPR"), () -> reading.of(edition)))
                .isInstanceOf(NotFoundException.class);
        forums.follow(edition, EditionMove.SIGN, new EditionFacts(3, true, 0));
        assertThatThrownBy(() -> add(edition, "Tambahan", 5)).hasMessageContaining("forum.edition.fixed");
    }

    @Test
    void the_running_order_is_printed_in_both_languages() {
        UUID edition = forums.scheduled("DINSOS");
        callers.as(
                BUREAU,
                () -> keeping.add(
                        edition,
                        form(
                                "Paparan",
                                45,
                                new AgendaForm.Person(
                                        "Sri Wahyuni", "Sekretaris Daerah", "", Confirmation.DECLINED, "Asisten"))));
        for (String language : List.of("id", "en")) {
            byte[] pdf = callers.as(BUREAU, () -> printer.print(edition, Locale.forLanguageTag(language)));
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
    }
}
