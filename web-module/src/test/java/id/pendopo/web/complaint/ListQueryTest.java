package id.pendopo.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.complaint.ComplaintFilter;
import id.pendopo.service.complaint.ComplaintSort;
import id.pendopo.service.complaint.QueueTab;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static ComplaintFilter filter(Map<String, String> address) {
        return new ListQuery(address).filter(QueueTab.FOLLOW_UP, TODAY, null);
    }

    @Test
    void an_address_without_a_view_shows_the_usual_one() {
        assertThat(filter(Map.of()).tab()).isEqualTo(QueueTab.FOLLOW_UP);
        assertThat(filter(Map.of("tab", "LATE")).tab()).isEqualTo(QueueTab.LATE);
    }

    @Test
    void everything_a_list_shows_follows_from_its_address() {
        ComplaintFilter filter = filter(Map.of(
                "q",
                "  jalan rusak ",
                "category",
                "jalan",
                "channel",
                "PHONE",
                "district",
                "36.71.01",
                "agency",
                "PUPR",
                "class",
                "COMPLAINT",
                "sort",
                "NEWEST",
                "cursor",
                "abc"));
        assertThat(filter.text()).isEqualTo("jalan rusak");
        assertThat(filter.categoryCode()).isEqualTo("jalan");
        assertThat(filter.channel()).isEqualTo(Channel.PHONE);
        assertThat(filter.districtCode()).isEqualTo("36.71.01");
        assertThat(filter.agencyCode()).isEqualTo("PUPR");
        assertThat(filter.type()).isEqualTo(ComplaintClass.COMPLAINT);
        assertThat(filter.sort()).isEqualTo(ComplaintSort.NEWEST);
        assertThat(filter.cursor()).isEqualTo("abc");
    }

    @Test
    void the_agency_worked_for_narrows_unless_the_address_names_one() {
        ListQuery plain = new ListQuery(Map.of());
        assertThat(plain.filter(QueueTab.ALL, TODAY, "PUPR").agencyCode()).isEqualTo("PUPR");
        assertThat(plain.isFiltered()).isFalse();
        assertThat(new ListQuery(Map.of("agency", "DINKES"))
                        .filter(QueueTab.ALL, TODAY, "PUPR")
                        .agencyCode())
                .isEqualTo("DINKES");
    }

    @Test
    void deadlines_within_a_week_end_seven_days_from_today() {
        assertThat(filter(Map.of("deadline", "WEEK")).dueTo()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(filter(Map.of("deadline", "TODAY")).dueTo()).isEqualTo(TODAY);
        assertThat(filter(Map.of("deadline", "LATE")).late()).isTrue();
    }

    @Test
    void a_value_that_is_not_offered_is_refused_and_named() {
        for (String name : new String[] {"tab", "channel", "class", "sort", "deadline", "state", "from"}) {
            assertThatThrownBy(() -> filter(Map.of(name, "nonsense")))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.violations().get(0).field()).isEqualTo(name));
        }
    }

    @Test
    void a_day_the_database_cannot_hold_is_refused() {
        assertThatThrownBy(() -> filter(Map.of("to", "+999999999-12-31"))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void view_order_and_place_do_not_count_as_filters() {
        assertThat(new ListQuery(Map.of("tab", "ALL", "sort", "DUE", "cursor", "x", "q", " ")).isFiltered())
                .isFalse();
        assertThat(new ListQuery(Map.of("q", "air")).isFiltered()).isTrue();
    }
}
