package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.identity.CallerFixture;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SavedFiltersIT {

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private SavedFilters filters;

    private List<String> names(Caller caller, String list) {
        return callers.as(caller, () -> filters.of(list)).stream()
                .map(SavedFilter::name)
                .toList();
    }

    private UUID keep(Caller caller, String name, boolean shared) {
        return callers.as(caller, () -> filters.keep("queue", name, "tab=LATE&category=puskesmas", shared));
    }

    private SavedFilter read(Caller caller, UUID uuid) {
        return callers.as(caller, () -> filters.of("queue")).stream()
                .filter(one -> one.uuid().equals(uuid))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_shared_filter_is_found_by_colleagues_of_the_agency_and_by_nobody_else() {
        keep(complaints.dinkes(), "Puskesmas terlambat", true);
        keep(complaints.dinkes(), "Hanya saya", false);
        keep(complaints.coordinator(), "Kota", true);
        assertThat(names(complaints.dinkes(), "queue"))
                .contains("Puskesmas terlambat", "Hanya saya")
                .doesNotContain("Kota");
        assertThat(names(complaints.dinkes(), "list")).doesNotContain("Puskesmas terlambat");
        assertThat(names(complaints.head(), "queue"))
                .contains("Puskesmas terlambat")
                .doesNotContain("Hanya saya");
        assertThat(names(complaints.pupr(), "queue")).doesNotContain("Puskesmas terlambat", "Hanya saya", "Kota");
        assertThat(names(complaints.officer(), "queue")).contains("Kota").doesNotContain("Puskesmas terlambat");
    }

    @Test
    void only_its_owner_changes_or_removes_a_filter() {
        UUID uuid = keep(complaints.dinkes(), "Milik Dinkes", true);
        Caller head = complaints.head();
        assertThatThrownBy(() -> callers.as(head, () -> filters.change(uuid, 0, "Lain", false)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(head, () -> filters.remove(uuid))).isInstanceOf(NotFoundException.class);
        callers.as(complaints.dinkes(), () -> filters.change(uuid, 0, "Milik Dinas Kesehatan", false));
        assertThat(names(head, "queue")).doesNotContain("Milik Dinas Kesehatan", "Milik Dinkes");
        assertThatThrownBy(() -> callers.as(complaints.dinkes(), () -> filters.change(uuid, 0, "Basi", false)))
                .isInstanceOf(StaleVersionException.class);
        callers.as(complaints.dinkes(), () -> filters.remove(uuid));
        assertThat(names(complaints.dinkes(), "queue")).doesNotContain("Milik Dinas Kesehatan");
    }

    @Test
    void a_name_is_used_once_and_only_addresses_are_kept() {
        keep(complaints.pupr(), "Jalan", false);
        assertThatThrownBy(() -> keep(complaints.pupr(), " jalan ", false)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> keep(complaints.pupr(), " ", false)).isInstanceOf(InvalidInputException.class);
        for (String query : new String[] {"\"><script>", "tab=LATE#x", "a=b c", "tab=LATE".repeat(200)}) {
            assertThatThrownBy(() -> callers.as(complaints.pupr(), () -> filters.keep("queue", "Aneh", query, false)))
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThatThrownBy(() -> callers.as(complaints.pupr(), () -> filters.keep("secrets", "Aneh", "", false)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void one_filter_is_the_start_view_of_each_list_until_it_is_gone() {
        Caller inspector = complaints.person(
                "kepala.inspektorat", "INSPEKTORAT", Permission.COMPLAINT_READ, Permission.COMPLAINT_SUPERVISION);
        UUID first = keep(inspector, "Awal pertama", false);
        UUID second = keep(inspector, "Awal kedua", false);
        callers.as(inspector, () -> filters.begin("queue", first));
        callers.as(inspector, () -> filters.begin("queue", second));
        assertThat(read(inspector, first).start()).isFalse();
        assertThat(read(inspector, second).start()).isTrue();
        callers.as(inspector, () -> filters.remove(second));
        assertThat(callers.as(inspector, () -> filters.of("queue"))).noneMatch(SavedFilter::start);
        UUID foreign = keep(complaints.dinkes(), "Rahasia Dinkes", true);
        assertThatThrownBy(() -> callers.as(inspector, () -> filters.begin("queue", foreign)))
                .isInstanceOf(NotFoundException.class);
    }
}
