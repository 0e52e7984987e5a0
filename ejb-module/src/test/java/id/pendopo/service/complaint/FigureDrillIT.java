package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.FigureDimension;
import id.pendopo.domain.complaint.FigureGroup;
import id.pendopo.domain.complaint.FigureMark;
import id.pendopo.domain.complaint.FigureTally;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.identity.CallerFixture;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Every figure of every agency, category, district, channel, class and month is the length of the list it opens. */
@ArquillianTest
class FigureDrillIT {

    private static final YearMonth FROM = YearMonth.of(2025, 1);
    private static final YearMonth TO = YearMonth.of(2027, 12);

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private FigureFixture figures;

    @Inject
    private FigureBoard board;

    @Inject
    private ComplaintQueues queues;

    private Caller coordinator() {
        return complaints.person(
                "koordinator",
                null,
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_VERIFY,
                Permission.COMPLAINT_FIGURES);
    }

    private Caller bureau() {
        return complaints.person("organisasi", null, Permission.COMPLAINT_READ, Permission.COMPLAINT_FIGURES);
    }

    /** Records reports of other agencies as well, so the lists of this person are longer than the figures. */
    private Caller liaisonWhoRecords() {
        return complaints.person(
                "penghubung.dinkes",
                "DINKES",
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_HANDLE,
                Permission.COMPLAINT_RECORD,
                Permission.COMPLAINT_FIGURES);
    }

    private FigureReport read(Caller caller, FigureFilter filter) {
        figures.fold();
        return callers.as(caller, () -> board.read(filter, EnumSet.allOf(FigureDimension.class), Texts.INDONESIAN));
    }

    private ComplaintFilter.Builder list(YearMonth from, YearMonth to) {
        return ComplaintFilter.builder().size(1).received(from.atDay(1), to.atEndOfMonth());
    }

    /** The same narrowing as the figures have, so that a part of them has its list. */
    private ComplaintFilter.Builder list(FigureFilter filter) {
        return list(filter.from(), filter.to())
                .agency(filter.agency())
                .category(filter.category())
                .district(filter.district())
                .channel(filter.channel())
                .type(filter.type());
    }

    private void assertListed(Caller caller, String what, FigureTally tally, ComplaintFilter.Builder list) {
        Stream.concat(Stream.of(FigureMark.values()), Stream.of(FigureGroup.values()))
                .forEach(figure -> {
                    long count = FigureGroup.marks(figure).stream()
                            .mapToLong(tally::count)
                            .sum();
                    if (count > 0) {
                        assertThat(length(caller, list.figure(figure).answeredOver(null)))
                                .as(what + " " + figure + " for " + caller.name())
                                .isEqualTo(Math.min(1_000, count));
                    }
                });
        if (tally.median() != null) {
            assertThat(length(caller, list.figure(FigureMark.ANSWERED).answeredOver(tally.median())))
                    .as(what + " slower than the median")
                    .isEqualTo(tally.over(tally.median()));
        }
    }

    private long length(Caller caller, ComplaintFilter.Builder list) {
        return callers.as(caller, () -> queues.list(list.build()).count());
    }

    private void assertAllListed(Caller caller, FigureFilter filter) {
        FigureReport report = read(caller, filter);
        assertThat(report.listed()).isTrue();
        assertThat(report.total().received()).isPositive();
        assertListed(caller, "all", report.total(), list(filter));
        report.months()
                .forEach((month, tally) -> assertListed(
                        caller, month.toString(), tally, list(filter).received(month.atDay(1), month.atEndOfMonth())));
        Map<List<FigureSlice>, BiFunction<ComplaintFilter.Builder, String, ComplaintFilter.Builder>> parts = Map.of(
                report.agencies(), ComplaintFilter.Builder::agency,
                report.categories(), ComplaintFilter.Builder::category,
                report.districts(), ComplaintFilter.Builder::district,
                report.channels(), (list, code) -> list.channel(Channel.valueOf(code)),
                report.classes(), (list, code) -> list.type(ComplaintClass.valueOf(code)));
        parts.forEach((slices, narrow) -> {
            assertThat(slices).isNotEmpty();
            slices.forEach(slice ->
                    assertListed(caller, slice.name(), slice.tally(), narrow.apply(list(filter), slice.filter())));
        });
    }

    @Test
    void every_figure_is_the_length_of_its_list() {
        complaints.answered(complaints.file());
        complaints.file(ComplaintFixture.report().confidential(true));
        for (Caller caller : List.of(coordinator(), bureau(), liaisonWhoRecords())) {
            assertAllListed(caller, FigureFilter.of(FROM, TO));
        }
    }

    @Test
    void every_figure_of_a_part_is_the_length_of_its_list() {
        FiledComplaint filed = complaints.file(ComplaintFixture.report().channel(Channel.WHATSAPP));
        complaints.answered(filed);
        assertAllListed(coordinator(), new FigureFilter(FROM, TO, null, "kesehatan", null, Channel.WHATSAPP, null));
        assertAllListed(
                coordinator(),
                new FigureFilter(FROM, TO, null, "kesehatan", null, Channel.WHATSAPP, ComplaintClass.COMPLAINT));
        assertAllListed(coordinator(), new FigureFilter(FROM, TO, ComplaintFilter.NONE, null, null, null, null));
    }

    /** Complaints given to the top category itself are told apart from those of its children. */
    @Test
    void a_category_without_its_children_is_asked_for_by_itself() {
        FigureReport report = read(coordinator(), new FigureFilter(FROM, TO, null, "kesehatan", null, null, null));
        FigureTally together = new FigureTally();
        report.categories().forEach(slice -> {
            together.add(slice.tally());
            assertThat(slice.filter())
                    .isEqualTo("kesehatan".equals(slice.code()) ? ComplaintFilter.ONLY + "kesehatan" : slice.code());
        });
        assertThat(together).isEqualTo(report.total());
    }
}
