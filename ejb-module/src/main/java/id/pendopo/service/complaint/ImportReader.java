package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.ImportedReport;
import id.pendopo.domain.complaint.Verdict;
import id.pendopo.domain.platform.InvalidInputException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Understands the rows of one file by its mapping. Made anew for each piece, so that it knows what is in force now. */
final class ImportReader {

    private static final int SHORT_TITLE = 80;
    private static final Set<String> YES = Set.of("ya", "y", "yes", "true", "1", "anonim", "rahasia", "benar");
    private static final Set<String> NO =
            Set.of("tidak", "t", "n", "no", "false", "0", "bukan", "publik", "public", "terbuka");

    private final ImportColumns columns;
    private final ImportMapping mapping;
    private final Channel channel;
    private final String source;
    private final String answered;
    private final ImportChoices choices;
    private final ReportCheck check;
    private final Act now;

    /** @param answered stands for the answer of a closed report that brings none */
    ImportReader(
            ImportColumns columns,
            Channel channel,
            String source,
            String answered,
            ImportChoices choices,
            ReportCheck check,
            Act now) {
        this.columns = columns;
        this.mapping = columns.mapping();
        this.channel = channel;
        this.source = source;
        this.answered = answered;
        this.choices = choices;
        this.check = check;
        this.now = now;
    }

    ImportDraft read(ImportRow row) {
        return new Reading(row).draft();
    }

    /** One row on its way. */
    private final class Reading {
        private final ImportRow row;
        private final List<ImportProblem> problems = new ArrayList<>();

        private Reading(ImportRow row) {
            this.row = row;
        }

        private String cell(ImportField field) {
            return columns.cell(row, field);
        }

        private void wrong(ImportField field, String code, Object... arguments) {
            problems.add(ImportProblem.of(field, code, arguments));
        }

        private ImportDraft draft() {
            String reference = cell(ImportField.REFERENCE);
            boolean left =
                    List.of(ImportField.CLASS, ImportField.STATE, ImportField.CATEGORY, ImportField.AGENCY).stream()
                            .anyMatch(field -> ImportMapping.SKIP.equals(mapping.value(field, cell(field))));
            if (reference.isEmpty()) {
                wrong(ImportField.REFERENCE, "input.required");
            }
            ComplaintClass type =
                    cell(ImportField.CLASS).isEmpty() ? mapping.type() : choices.type(mapping, cell(ImportField.CLASS));
            ComplaintState state = cell(ImportField.STATE).isEmpty()
                    ? ComplaintState.AWAITING_VERIFICATION
                    : choices.state(mapping, cell(ImportField.STATE));
            unless(type != null, ImportField.CLASS);
            unless(state != null, ImportField.STATE);
            String category = choices.category(mapping, cell(ImportField.CATEGORY));
            unless(category != null || cell(ImportField.CATEGORY).isEmpty(), ImportField.CATEGORY);
            Long agency = choices.agency(mapping, cell(ImportField.AGENCY));
            unless(agency != null || cell(ImportField.AGENCY).isEmpty(), ImportField.AGENCY);
            boolean anonymous = flag(ImportField.ANONYMOUS, mapping.anonymous());
            boolean confidential = flag(ImportField.CONFIDENTIAL, mapping.confidential());
            Instant received = moment(ImportField.RECEIVED, false);
            Instant verified = moment(ImportField.VERIFIED, false);
            Instant closed = moment(ImportField.CLOSED, true);
            NewComplaint report = report(type, category, anonymous, confidential);
            ReportCheck.Checked checked = checked(report);
            boolean decided = state != null && state != ComplaintState.AWAITING_VERIFICATION;
            if (decided) {
                settled(category, agency, state, received, verified, closed);
            }
            Verdict verdict = decided && checked != null && agency != null
                    ? new Verdict(
                            type,
                            false,
                            checked.report().categoryId(),
                            null,
                            agency,
                            null,
                            anonymous,
                            confidential,
                            null)
                    : null;
            boolean whole = problems.isEmpty() && !left;
            return new ImportDraft(
                    row,
                    reference.isEmpty() ? null : reference,
                    left,
                    new ImportSample(
                            row.line(),
                            left,
                            reference,
                            report.title(),
                            type,
                            state,
                            category,
                            choices.agencyCode(agency),
                            cell(ImportField.RECEIVED),
                            anonymous,
                            confidential,
                            left ? List.of() : List.copyOf(problems)),
                    whole ? imported(checked, state, verdict, received, verified, closed) : null,
                    whole ? checked.story() : null,
                    whole ? checked.identity() : null,
                    reference.isEmpty() ? null : columns.fingerprint(row, reference),
                    left ? List.of() : List.copyOf(problems));
        }

        private void unless(boolean known, ImportField field) {
            if (!known) {
                wrong(field, "complaint.import.unknownValue");
            }
        }

        private ImportedReport imported(
                ReportCheck.Checked checked,
                ComplaintState state,
                Verdict verdict,
                Instant received,
                Instant verified,
                Instant closed) {
            String answer = cell(ImportField.ANSWER);
            return new ImportedReport(
                    checked.report(),
                    state,
                    verdict,
                    received == null ? now.at() : received,
                    verified == null || (received != null && verified.isBefore(received)) ? received : verified,
                    closed,
                    answer.isEmpty() ? answered : answer,
                    source);
        }

        /** What another system decided must be said in full (T3), and in an order that can be. */
        private void settled(
                String category,
                Long agency,
                ComplaintState state,
                Instant received,
                Instant verified,
                Instant closed) {
            if (category == null && cell(ImportField.CATEGORY).isEmpty()) {
                wrong(ImportField.CATEGORY, "complaint.import.decided");
            }
            if (agency == null && cell(ImportField.AGENCY).isEmpty()) {
                wrong(ImportField.AGENCY, "complaint.import.decided");
            }
            if (state == ComplaintState.CLOSED) {
                Instant before = verified == null ? received : verified;
                if (closed == null && cell(ImportField.CLOSED).isEmpty()) {
                    wrong(ImportField.CLOSED, "complaint.import.closedAt");
                } else if (closed != null && before != null && closed.isBefore(before)) {
                    wrong(ImportField.CLOSED, "complaint.import.order");
                }
                if (cell(ImportField.ANSWER).length() > ComplaintLimits.TEXT) {
                    wrong(ImportField.ANSWER, "input.tooLong", ComplaintLimits.TEXT);
                }
            }
        }

        private boolean flag(ImportField field, Boolean otherwise) {
            String said = ImportMapping.key(cell(field));
            if (said.isEmpty()) {
                return Boolean.TRUE.equals(otherwise);
            }
            if (!YES.contains(said) && !NO.contains(said)) {
                wrong(field, "complaint.import.yesNo");
            }
            return !NO.contains(said);
        }

        private Instant moment(ImportField field, boolean endOfDay) {
            ImportDates.Parsed parsed = date(field);
            if (parsed == null) {
                return null;
            }
            Instant moment = parsed.time() != null
                    ? parsed.time().atZone(now.calendar().zone()).toInstant()
                    : endOfDay
                            ? now.calendar().endOf(parsed.day())
                            : now.calendar().startOf(parsed.day());
            if (parsed.day().isAfter(now.day()) || (parsed.time() != null && moment.isAfter(now.at()))) {
                wrong(field, "complaint.future");
                return null;
            }
            return moment.isAfter(now.at()) ? now.at() : moment;
        }

        private ImportDates.Parsed date(ImportField field) {
            String text = cell(field);
            if (text.isEmpty()) {
                return null;
            }
            try {
                return (mapping.dates() == null ? ImportDates.ISO : mapping.dates()).parse(text);
            } catch (DateTimeException e) {
                wrong(field, "complaint.import.date");
                return null;
            }
        }

        private Double number(ImportField field) {
            String text = cell(field).replace(',', '.');
            try {
                return text.isEmpty() || text.length() > 30 ? null : Double.valueOf(text);
            } catch (NumberFormatException e) {
                wrong(field, "complaint.point");
                return null;
            }
        }

        private NewComplaint report(ComplaintClass type, String category, boolean anonymous, boolean confidential) {
            ImportDates.Parsed eventDay = date(ImportField.EVENT_DAY);
            LocalDate day = eventDay == null ? null : eventDay.day();
            String district = choices.district(cell(ImportField.DISTRICT));
            String story = cell(ImportField.STORY);
            String title = cell(ImportField.TITLE);
            return NewComplaint.builder()
                    .type(type)
                    .channel(channel)
                    .reporter(new NewReporter(
                            cell(ImportField.REPORTER_NAME),
                            cell(ImportField.REPORTER_PHONE),
                            cell(ImportField.REPORTER_EMAIL),
                            cell(ImportField.REPORTER_NIK),
                            cell(ImportField.REPORTER_ADDRESS),
                            null))
                    .anonymous(anonymous)
                    .confidential(confidential)
                    .title(title.isEmpty() ? beginning(story) : title)
                    .story(story)
                    .happened(
                            day,
                            eventDay == null || eventDay.time() == null
                                    ? null
                                    : eventDay.time().toLocalTime(),
                            cell(ImportField.EVENT_PLACE))
                    .address(cell(ImportField.ADDRESS), district, choices.village(district, cell(ImportField.VILLAGE)))
                    .point(number(ImportField.LATITUDE), number(ImportField.LONGITUDE))
                    .category(category)
                    .sourceReference(cell(ImportField.REFERENCE))
                    .build();
        }

        /** Short messages have no title: their first words. */
        private static String beginning(String story) {
            String line = story.replaceAll("\\s+", " ");
            return line.length() <= SHORT_TITLE ? line : line.substring(0, SHORT_TITLE - 1) + "…";
        }

        private ReportCheck.Checked checked(NewComplaint report) {
            try {
                return check.checkUnasked(report, now.day());
            } catch (InvalidInputException e) {
                e.violations().stream()
                        .filter(violation -> problems.stream()
                                .noneMatch(known -> known.field() == ImportField.of(violation.field())))
                        .forEach(violation ->
                                wrong(ImportField.of(violation.field()), violation.code(), violation.arguments()));
                return null;
            }
        }
    }
}
