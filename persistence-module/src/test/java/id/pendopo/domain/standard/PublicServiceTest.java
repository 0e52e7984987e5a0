package id.pendopo.domain.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.organization.ActivePeriod;
import id.pendopo.domain.platform.InvalidInputException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_code_is_kept_in_small_letters() {
        assertThat(PublicService.code("  KTP-el ")).isEqualTo("ktp-el");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "-ktp", "ktp el", "ktp_el", "akta/lahir", "kartu\u0000"})
    void what_cannot_stand_in_an_address_is_no_code(String typed) {
        assertThatThrownBy(() -> PublicService.code(typed)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void keywords_are_tidied_and_each_is_kept_once() {
        assertThat(PublicService.keywords(" ktp,  identitas   diri ,ktp,, hilang "))
                .isEqualTo("ktp, identitas diri, hilang");
        assertThat(PublicService.keywords(null)).isEmpty();
    }

    @Test
    void a_service_is_for_somebody() {
        PublicService service = new PublicService("ktp-el");
        assertThatThrownBy(() -> service.foundBy(Set.of(), Set.of(), ""))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .containsExactly("audiences"));
    }

    @Test
    void it_is_in_use_from_its_first_day_to_its_last() {
        PublicService service = new PublicService("ktp-el");
        service.lasts(new ActivePeriod(DAY, DAY.plusDays(1)));
        assertThat(service.activeOn(DAY.minusDays(1))).isFalse();
        assertThat(service.activeOn(DAY)).isTrue();
        assertThat(service.activeOn(DAY.plusDays(1))).isTrue();
        assertThat(service.activeOn(DAY.plusDays(2))).isFalse();
    }

    @Test
    void constants_are_kept_by_name_in_their_order_and_read_back() {
        String kept = Names.of(Set.of(LifeEvent.DEATH, LifeEvent.BIRTH));
        assertThat(kept).isEqualTo("BIRTH,DEATH");
        assertThat(Names.read(LifeEvent.class, kept)).containsExactly(LifeEvent.BIRTH, LifeEvent.DEATH);
        assertThat(Names.read(LifeEvent.class, "")).isEmpty();
    }

    @Test
    void every_constant_fits_its_column() {
        assertThat(Names.of(Set.of(Audience.values()))).hasSizeLessThanOrEqualTo(60);
        assertThat(Names.of(Set.of(LifeEvent.values()))).hasSizeLessThanOrEqualTo(200);
    }
}
