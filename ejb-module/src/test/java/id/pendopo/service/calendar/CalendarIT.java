package id.pendopo.service.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.calendar.CalendarProposal.AddDay;
import id.pendopo.domain.calendar.CalendarProposal.ChangeSettings;
import id.pendopo.domain.calendar.CalendarProposal.RemoveDay;
import id.pendopo.domain.calendar.DayKind;
import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.identity.CallerFixture;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calendar on a real database; every test takes back what it did. */
@ArquillianTest
class CalendarIT {

    private static final Caller MANAGER =
            CallerFixture.user(9001L, "organisasi", Permission.SIGNED_IN, Permission.CALENDAR_MANAGE);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 6, 17);

    @Inject
    private CallerFixture callers;

    @Inject
    private Calendars calendars;

    @Inject
    private CalendarAdministration administration;

    @Inject
    private CalendarLoading loading;

    @Inject
    private CalendarRegister register;

    @Resource
    private UserTransaction transaction;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void takeBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void the_year_2026_is_loaded_and_2027_is_not() {
        WorkingCalendar calendar = calendars.current();
        assertThat(calendar.workingDaysIn(2026)).isEqualTo(240);
        assertThat(calendar.isLoaded(2026)).isTrue();
        assertThat(calendar.addWorkingDays(LocalDate.of(2026, 12, 23), 5).estimate())
                .isTrue();
        assertThat(callers.as(MANAGER, register::years)).hasSize(1);
    }

    @Test
    void a_change_counts_at_once_in_its_own_transaction_and_nowhere_else_before_the_commit() throws Exception {
        int before = calendars.current().version();
        addLocalHoliday();
        assertThat(calendars.current().version()).isEqualTo(before + 1);
        assertThat(calendars.current().isWorkingDay(WEDNESDAY)).isFalse();
        transaction.rollback();
        transaction.begin();
        assertThat(calendars.current().version()).isEqualTo(before);
        assertThat(calendars.current().isWorkingDay(WEDNESDAY)).isTrue();
    }

    @Test
    void every_former_version_can_still_be_read() {
        int before = calendars.current().version();
        addLocalHoliday();
        assertThat(calendars.ofVersion(before + 1).isWorkingDay(WEDNESDAY)).isFalse();
        assertThat(calendars.ofVersion(before).isWorkingDay(WEDNESDAY)).isTrue();
        assertThat(calendars.ofVersion(1).holidays()).isEmpty();
        assertThatThrownBy(() -> calendars.ofVersion(before + 2)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_day_that_was_added_can_be_taken_back_and_added_again() {
        addLocalHoliday();
        RemoveDay removal = new RemoveDay(WEDNESDAY, DayKind.LOCAL_HOLIDAY);
        callers.as(
                MANAGER,
                () -> administration.confirm(removal, calendars.current().version()));
        assertThat(calendars.current().isWorkingDay(WEDNESDAY)).isTrue();
        addLocalHoliday();
        assertThat(calendars.current().isWorkingDay(WEDNESDAY)).isFalse();
    }

    @Test
    void a_preview_changes_nothing() {
        CalendarPreview preview = callers.as(
                MANAGER,
                () -> administration.preview(
                        new ChangeSettings(calendars.current().zone(), true)));
        assertThat(preview.years()).containsExactly(new CalendarPreview.YearChange(2026, 240, 248));
        assertThat(calendars.current().workingDaysIn(2026)).isEqualTo(240);
    }

    @Test
    void what_was_confirmed_must_be_what_was_looked_at() {
        int looked = calendars.current().version();
        addLocalHoliday();
        ChangeSettings settings = new ChangeSettings(calendars.current().zone(), true);
        assertThatThrownBy(() -> callers.as(MANAGER, () -> administration.confirm(settings, looked)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void loading_a_year_makes_its_deadlines_exact() {
        byte[] file = "date,kind,name\n2027-01-01,PUBLIC_HOLIDAY,Tahun Baru".getBytes(StandardCharsets.UTF_8);
        LoadPreview preview = callers.as(MANAGER, () -> loading.preview(2027, "SKB 2027", file));
        callers.as(
                MANAGER,
                () -> loading.load(2027, "SKB 2027", file, preview.change().basedOnVersion()));
        assertThat(calendars
                        .current()
                        .addWorkingDays(LocalDate.of(2026, 12, 23), 5)
                        .estimate())
                .isFalse();
        assertThat(callers.as(MANAGER, register::versions).get(0).summary()).isEqualTo("2027: SKB 2027");
    }

    @Test
    void loading_a_year_again_replaces_its_days() {
        byte[] file = "date,kind,name\n2026-01-01,PUBLIC_HOLIDAY,Tahun Baru".getBytes(StandardCharsets.UTF_8);
        callers.as(
                MANAGER,
                () -> loading.load(2026, "Revisi", file, calendars.current().version()));
        assertThat(calendars.current().holidaysOf(2026)).hasSize(1);
    }

    @Test
    void without_the_permission_the_calendar_is_not_changed() {
        Caller reader = CallerFixture.user(9003L, "auditor", Permission.SIGNED_IN);
        assertThatThrownBy(() -> callers.as(
                        reader, () -> administration.preview(new RemoveDay(WEDNESDAY, DayKind.LOCAL_HOLIDAY))))
                .isInstanceOf(EJBAccessException.class);
    }

    private void addLocalHoliday() {
        AddDay day = new AddDay(WEDNESDAY, DayKind.LOCAL_HOLIDAY, "Hari jadi", "Kepwal 1/2026");
        callers.as(
                MANAGER, () -> administration.confirm(day, calendars.current().version()));
    }
}
