package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.FigureDimension;
import id.pendopo.domain.complaint.FigureMark;
import id.pendopo.domain.complaint.FigureTally;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Database;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class FigureBoardIT {

    private static final FigureFilter EVER = FigureFilter.of(YearMonth.of(2025, 1), YearMonth.of(2027, 12));

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private FigureFixture figures;

    @Inject
    private FigureBoard board;

    @Inject
    private FigureChecks checks;

    @Inject
    private ComplaintQueues queues;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private Database database;

    private Caller executive() {
        return complaints.person(
                "sekda",
                null,
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_CONFIDENTIAL,
                Permission.COMPLAINT_FIGURES);
    }

    private Caller bureau() {
        return complaints.person("organisasi", null, Permission.COMPLAINT_READ, Permission.COMPLAINT_FIGURES);
    }

    private Caller coordinator() {
        return complaints.person(
                "koordinator",
                null,
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_VERIFY,
                Permission.COMPLAINT_CONFIGURE,
                Permission.COMPLAINT_FIGURES);
    }

    private Caller head(String agency) {
        return complaints.person(
                "kepala.dinkes",
                agency,
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_APPROVE,
                Permission.COMPLAINT_FIGURES);
    }

    private FigureReport read(Caller caller, FigureFilter filter) {
        figures.fold();
        return callers.as(caller, () -> board.read(filter, EnumSet.allOf(FigureDimension.class), Texts.INDONESIAN));
    }

    private long count(String condition) {
        return database.first("select count(*) from complaint where " + condition, row -> row.getLong(1))
                .orElseThrow();
    }

    @Test
    void what_came_in_is_what_stands_in_the_states_and_both_are_what_the_complaints_say() {
        complaints.answered(complaints.file());
        complaints.file();
        FigureReport report = read(coordinator(), EVER);
        assertThat(report.unaccounted()).isZero();
        assertThat(report.total().received()).isEqualTo(count("true"));
        for (ComplaintState state : ComplaintState.values()) {
            assertThat(report.total().count(state)).as(state.name()).isEqualTo(count("state = '" + state + "'"));
        }
        assertThat(report.total().count(FigureMark.VERIFIED_LATE))
                .isEqualTo(count("exists (select 1 from complaint_deadline d where d.complaint_id = complaint.id"
                        + " and d.clock = 'VERIFICATION' and d.status = 'MISSED')"));
        assertThat(report.total().count(FigureMark.CLOSED_BY_SILENCE))
                .isEqualTo(count("state = 'CLOSED' and closed_by_system"));
        assertThat(report.backlog().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(report.total().open());
        for (List<FigureSlice> slices :
                List.of(report.agencies(), report.categories(), report.districts(), report.channels())) {
            FigureTally together = new FigureTally();
            slices.forEach(slice -> together.add(slice.tally()));
            assertThat(together).isEqualTo(report.total());
        }
    }

    @Test
    void median_and_p90_are_those_of_all_answered_complaints() {
        complaints.answered(complaints.file());
        FigureReport report = read(coordinator(), EVER);
        List<Integer> days = database.list(
                "select days from complaint_figure_fact where days >= 0 order by days", row -> row.getInt(1));
        assertThat(days).isNotEmpty();
        assertThat(report.total().median())
                .isEqualTo(database.first(
                                "select percentile_disc(0.5) within group (order by days) from complaint_figure_fact where days >= 0",
                                row -> row.getInt(1))
                        .orElseThrow());
        assertThat(report.total().percentile(90))
                .isEqualTo(database.first(
                                "select percentile_disc(0.9) within group (order by days) from complaint_figure_fact where days >= 0",
                                row -> row.getInt(1))
                        .orElseThrow());
    }

    @Test
    void a_filter_by_two_and_more_dimensions_says_the_same_as_the_facts() {
        complaints.file(ComplaintFixture.report().channel(Channel.WHATSAPP));
        FigureFilter narrow = new FigureFilter(EVER.from(), EVER.to(), null, "kesehatan", null, Channel.WHATSAPP, null);
        FigureReport report = read(coordinator(), narrow);
        long right = count("channel = 'WHATSAPP' and category_id in (select c.id from complaint_category c"
                + " left join complaint_category p on p.id = c.parent_id where 'kesehatan' in (c.code, p.code))");
        assertThat(right).isPositive();
        assertThat(report.total().received()).isEqualTo(right);
        FigureTally districts = new FigureTally();
        report.districts().forEach(slice -> districts.add(slice.tally()));
        assertThat(districts).isEqualTo(report.total());
        assertThat(report.categories()).extracting(FigureSlice::code).contains("puskesmas");
    }

    @Test
    void an_agency_head_sees_figures_of_the_own_agency_only_and_hears_of_no_other() {
        FigureReport own = read(head("DINKES"), EVER);
        assertThat(own.government()).isFalse();
        assertThat(own.agencies()).extracting(FigureSlice::code).containsExactly("DINKES");
        assertThat(own.total().received())
                .isEqualTo(count("not supervision and agency_id = (select id from agency where code = 'DINKES')"));
        assertThat(callers.as(head("DINKES"), () -> board.agencies())).containsExactly("DINKES");
        for (String other : List.of("PUPR", "TIDAKADA")) {
            assertThatThrownBy(() -> read(head("DINKES"), EVER.of(other)))
                    .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(
                                    refusal.violations().get(0).code())
                            .isEqualTo("complaint.unknownAgency"));
        }
    }

    @Test
    void nobody_without_the_permission_reads_figures() {
        assertThatThrownBy(() -> callers.as(complaints.officer(), () -> board.read(EVER, Set.of(), Texts.INDONESIAN)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_confidential_complaint_counts_only_for_those_who_may_see_it() {
        long bureauBefore = read(bureau(), EVER).total().received();
        long executiveBefore = read(executive(), EVER).total().received();
        complaints.file(ComplaintFixture.report().confidential(true));
        assertThat(read(bureau(), EVER).total().received()).isEqualTo(bureauBefore);
        assertThat(read(executive(), EVER).total().received()).isEqualTo(executiveBefore + 1);
    }

    @Test
    void a_supervision_level_complaint_never_shows_in_the_figures_of_the_reported_agency() {
        FigureReport before = read(head("DINKES"), EVER);
        long government = read(coordinator(), EVER).total().received();
        FiledComplaint filed = complaints.file();
        callers.as(
                complaints.coordinator(),
                () -> verification.verify(
                        filed.trackingNumber(),
                        filed.version(),
                        new Disposition(
                                ComplaintClass.COMPLAINT,
                                true,
                                "puskesmas",
                                "INSPEKTORAT",
                                "DINKES",
                                false,
                                true,
                                null,
                                "")));
        FigureReport after = read(head("DINKES"), EVER);
        assertThat(after.total()).isEqualTo(before.total());
        assertThat(after.categories()).isEqualTo(before.categories());
        assertThat(read(coordinator(), EVER).total().received()).isEqualTo(government + 1);
        Caller inspector = complaints.person(
                "inspektorat",
                "INSPEKTORAT",
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_HANDLE,
                Permission.COMPLAINT_SUPERVISION,
                Permission.COMPLAINT_FIGURES);
        assertThat(read(inspector, EVER).total().received())
                .isEqualTo(count("agency_id = (select id from agency where code = 'INSPEKTORAT')"
                        + " and reported_agency_id is distinct from agency_id"));
    }

    @Test
    void a_figure_and_its_list_agree() {
        complaints.answered(complaints.file());
        FigureReport report = read(coordinator(), EVER);
        for (FigureMark mark : List.of(FigureMark.ANSWERED, FigureMark.VERIFIED_IN_TIME, FigureMark.CONFIDENTIAL)) {
            long listed = callers.as(coordinator(), () -> queues.list(
                            ComplaintFilter.builder().figure(mark).build())
                    .count());
            assertThat(Math.min(1_000, report.total().count(mark)))
                    .as(mark.name())
                    .isEqualTo(listed);
        }
    }

    @Test
    void a_comparison_finds_what_is_wrong_names_it_and_puts_it_right() {
        FiledComplaint filed = complaints.file();
        assertThat(check().differences()).isZero();

        database.update(
                "update complaint_figure set counts[1] = counts[1] + 1 where level = 0 and tier = 1 and month = (select max(month) from complaint_figure)");
        assertThat(read(coordinator(), EVER).unaccounted()).isEqualTo(1);
        FigureCheckRow sums = check();
        assertThat(sums.differences()).isEqualTo(1);
        assertThat(read(coordinator(), EVER).unaccounted()).isZero();

        database.update("update complaint set channel = 'LETTER' where tracking_number = ?", filed.trackingNumber());
        FigureCheckRow facts = check();
        assertThat(facts.examples()).containsExactly(filed.trackingNumber());
        assertThat(facts.complaints()).isEqualTo(count("true"));

        database.update("delete from complaint_figure");
        database.update("delete from complaint_figure_fact");
        assertThat(check().differences()).isPositive();
        assertThat(check().differences()).isZero();
        assertThat(read(coordinator(), EVER).total().received()).isEqualTo(count("true"));
    }

    private FigureCheckRow check() {
        figures.fold();
        callers.as(coordinator(), () -> checks.ask());
        figures.compare();
        for (int i = 0; i < 600 && last().finishedAt() == null; i++) {
            LockSupport.parkNanos(100_000_000);
        }
        assertThat(last().finishedAt()).isNotNull();
        return last();
    }

    private FigureCheckRow last() {
        return callers.as(coordinator(), () -> checks.last()).get(0);
    }
}
