package id.pendopo.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyTest {

    private static final LocalDate BEGIN = LocalDate.of(2017, 1, 1);

    @Test
    void a_code_is_kept_in_capitals() {
        assertThat(agency(" dinkes ").getCode()).isEqualTo("DINKES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "DIN KES", "-DINKES", "dinas/kes", "D\u0000", "ÄGENCY"})
    void a_code_that_could_not_stand_in_an_address_is_refused(String code) {
        assertThatThrownBy(() -> agency(code))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(
                                refusal.violations().get(0).field())
                        .isEqualTo("code"));
    }

    @Test
    void a_closed_agency_is_active_until_its_last_day() {
        Agency agency = agency("DINKES");
        agency.close(LocalDate.of(2026, 12, 31));
        assertThat(agency.getActive().includes(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(agency.getActive().includes(LocalDate.of(2027, 1, 1))).isFalse();
        assertThatThrownBy(() -> agency.close(LocalDate.of(2027, 1, 31))).isInstanceOf(RuleViolationException.class);
        agency.reopen();
        assertThat(agency.getActive().includes(LocalDate.of(2030, 1, 1))).isTrue();
    }

    @Test
    void an_agency_cannot_end_before_it_began() {
        assertThatThrownBy(() -> agency("DINKES").close(BEGIN.minusDays(1))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void names_longer_than_their_limit_are_refused() {
        assertThatThrownBy(() -> new Agency("A", "x".repeat(61), "Nama", AgencyKind.AGENCY, BEGIN))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_channel_looks_like_what_its_kind_promises() {
        assertThat(new AgencyChannel(1, ChannelKind.PHONE, "(021) 000-0101", null, null).getHours())
                .isEmpty();
        assertThatThrownBy(() -> new AgencyChannel(1, ChannelKind.PHONE, "telepon saja", "", ""))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new AgencyChannel(1, ChannelKind.EMAIL, "dinkes", "", ""))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new AgencyChannel(1, ChannelKind.WEB, "javascript:alert(1)", "", ""))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_village_lies_in_the_district_its_code_names() {
        District district = new District("36.71.01", "Tangerang", new GeoPoint(-6.19, 106.64), BEGIN);
        assertThat(new Village(district, "36.71.01.1001", "Babakan", BEGIN).getKind())
                .isEqualTo(VillageKind.KELURAHAN);
        assertThatThrownBy(() -> new Village(district, "36.71.02.1001", "Jatake", BEGIN))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Village(district, "36.71.01.4001", "Bukan", BEGIN))
                .isInstanceOf(InvalidInputException.class);
    }

    private static Agency agency(String code) {
        return new Agency(code, "Dinkes", "Dinas Kesehatan", AgencyKind.DEPARTMENT, BEGIN);
    }
}
