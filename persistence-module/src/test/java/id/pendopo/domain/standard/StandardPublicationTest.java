package id.pendopo.domain.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.standard.ServiceStandard.Record;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class StandardPublicationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String LINK = "https://sippn.example.go.id/1";

    private static ServiceStandard standard(StandardMove last) {
        ServiceStandard standard = new ServiceStandard(1, 1, "A", NOW);
        for (StandardMove move : List.of(
                StandardMove.PROPOSE,
                StandardMove.APPROVE,
                StandardMove.DISCUSS,
                StandardMove.ESTABLISH,
                StandardMove.PUBLISH)) {
            standard.move(move, new Record(PUBLISHED, UUID.randomUUID(), 1L, ""), 6, true, "A", NOW);
            if (move == last) {
                break;
            }
        }
        return standard;
    }

    private static StandardPublication noted(PublicationMedium medium, String address, LocalDate day) {
        return new StandardPublication(standard(StandardMove.PUBLISH), medium, address, day, TODAY, "A", NOW);
    }

    private static StandardPublicationStep follow(
            StandardPublication publication,
            PublicationStep step,
            String note,
            LocalDate day,
            PublicationStep... taken) {
        return publication.follow(step, Set.copyOf(Arrays.asList(taken)), day, note, TODAY, "A", NOW);
    }

    private static void refused(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .containsExactly(field));
    }

    @Test
    void only_what_is_published_is_noted_and_never_for_a_day_before_or_one_to_come() {
        assertThat(noted(PublicationMedium.BOARD, " Ruang tunggu ", PUBLISHED).address())
                .isEqualTo("Ruang tunggu");
        assertThatThrownBy(() -> new StandardPublication(
                        standard(StandardMove.ESTABLISH), PublicationMedium.BOARD, "x", TODAY, TODAY, "A", NOW))
                .isInstanceOf(RuleViolationException.class);
        refused("day", () -> noted(PublicationMedium.BOARD, "x", PUBLISHED.minusDays(1)));
        refused("day", () -> noted(PublicationMedium.BOARD, "x", TODAY.plusDays(1)));
        refused("day", () -> noted(PublicationMedium.BOARD, "x", null));
        refused("medium", () -> noted(null, "x", TODAY));
        refused("address", () -> noted(PublicationMedium.PRINT, " ", TODAY));
        refused("address", () -> noted(PublicationMedium.PRINT, "x".repeat(301), TODAY));
        refused("address", () -> noted(PublicationMedium.WEBSITE, "dinkes.example.go.id", TODAY));
        refused("address", () -> noted(PublicationMedium.WEBSITE, "javascript:alert(1)", TODAY));
        refused("address", () -> noted(PublicationMedium.SIPPN, "nomor 7", TODAY));
    }

    @Test
    void what_was_sent_to_sipp_nasional_is_shown_once_with_its_link() {
        StandardPublication sent = noted(PublicationMedium.SIPPN, "", TODAY.minusDays(9));
        assertThat(follow(sent, PublicationStep.SHOWN, LINK, TODAY).note()).isEqualTo(LINK);
        refused("address", () -> follow(sent, PublicationStep.SHOWN, " ", TODAY));
        refused("address", () -> follow(sent, PublicationStep.SHOWN, "nomor 7", TODAY));
        refused("day", () -> follow(sent, PublicationStep.SHOWN, LINK, TODAY.minusDays(10)));
        assertThatThrownBy(() -> follow(sent, PublicationStep.SHOWN, LINK, TODAY, PublicationStep.SHOWN))
                .isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(
                        () -> follow(noted(PublicationMedium.SIPPN, LINK, TODAY), PublicationStep.SHOWN, LINK, TODAY))
                .isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> follow(noted(PublicationMedium.BOARD, "x", TODAY), PublicationStep.SHOWN, LINK, TODAY))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void what_was_withdrawn_stays_withdrawn() {
        StandardPublication board = noted(PublicationMedium.BOARD, "x", TODAY.minusDays(1));
        assertThat(follow(board, PublicationStep.WITHDRAWN, null, TODAY).happenedOn())
                .isEqualTo(TODAY);
        refused("day", () -> follow(board, PublicationStep.WITHDRAWN, "", TODAY.plusDays(1)));
        refused("note", () -> follow(board, PublicationStep.WITHDRAWN, "x".repeat(301), TODAY));
        assertThatThrownBy(() -> follow(board, PublicationStep.WITHDRAWN, "", TODAY, PublicationStep.WITHDRAWN))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void the_setting_names_fields_in_its_own_order() {
        assertThat(SippnField.chosen("all")).containsExactly(SippnField.values());
        assertThat(SippnField.chosen("service,agency-phone,service"))
                .containsExactly(SippnField.SERVICE, SippnField.AGENCY_PHONE);
        assertThatThrownBy(() -> SippnField.chosen("service,nik")).isInstanceOf(IllegalArgumentException.class);
    }
}
