package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.FigureTally;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class OpenFiguresIT {

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private FigureFixture figures;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private OpenFigures open;

    @Inject
    private MonthlyReport report;

    @Inject
    private Database database;

    private final YearMonth now = YearMonth.now(ZoneId.of("Asia/Jakarta"));

    private List<OpenFigureRow> year() {
        figures.fold();
        return callers.as(Caller.ANONYMOUS, () -> open.year(now.getYear()));
    }

    private void verify(FiledComplaint filed, boolean supervision, boolean confidential) {
        callers.as(
                complaints.coordinator(),
                () -> verification.verify(
                        filed.trackingNumber(),
                        filed.version(),
                        new Disposition(
                                ComplaintClass.COMPLAINT,
                                supervision,
                                "puskesmas",
                                supervision ? "INSPEKTORAT" : "DINKES",
                                supervision ? "DINKES" : null,
                                false,
                                confidential,
                                null,
                                "")));
    }

    @Test
    void a_confidential_complaint_that_comes_changes_no_line() {
        List<OpenFigureRow> before = year();
        FiledComplaint confidential = complaints.file(ComplaintFixture.report().confidential(true));
        assertThat(year()).isEqualTo(before);
        verify(confidential, false, true);
        assertThat(year()).isEqualTo(before);
        FiledComplaint supervision = complaints.file();
        assertThat(year()).isEqualTo(before);
        verify(supervision, true, true);
        assertThat(year()).isEqualTo(before);
    }

    @Test
    void a_public_complaint_counts_from_verification_on() {
        FiledComplaint filed = complaints.file();
        long before = received(year());
        verify(filed, false, false);
        assertThat(received(year())).isEqualTo(before + 1);
        assertThat(before + 1)
                .isEqualTo(database.first(
                                "select count(*) from complaint where not confidential and not supervision"
                                        + " and verified_at is not null and extract(year from received_at at time zone 'Asia/Jakarta') = ?"
                                        + " and state in ('AWAITING_FOLLOW_UP', 'IN_PROGRESS', 'AWAITING_REPORTER', 'CLOSED')",
                                row -> row.getLong(1),
                                now.getYear())
                        .orElseThrow());
    }

    private static long received(List<OpenFigureRow> rows) {
        FigureTally all = new FigureTally();
        rows.stream().filter(row -> row.dimension() == null).forEach(row -> all.add(row.tally()));
        return all.received();
    }

    @Test
    void the_report_is_printed_for_an_agency_and_for_the_government() {
        figures.fold();
        FigureFilter month = FigureFilter.of(now, now);
        Caller coordinator = complaints.person(
                "koordinator",
                null,
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_VERIFY,
                Permission.COMPLAINT_FIGURES,
                Permission.SIGNED_IN);
        Caller head = complaints.person(
                "kepala.dinkes",
                "DINKES",
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_FIGURES,
                Permission.SIGNED_IN);
        for (Caller caller : List.of(coordinator, head)) {
            byte[] pdf = callers.as(caller, () -> report.pdf(month, Texts.INDONESIAN));
            assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        }
    }
}
