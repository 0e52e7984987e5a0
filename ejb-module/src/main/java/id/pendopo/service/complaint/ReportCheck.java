package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.Identity;
import id.pendopo.domain.complaint.Report;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.organization.VillageRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Checks a report as it arrives and names every field that is wrong, not only the first. */
@ApplicationScoped
public class ReportCheck {

    /** Accepted facts, person and answers; the story apart. */
    record Checked(
            Report report,
            String story,
            Identity identity,
            List<GivenAnswer> answers,
            Long service,
            StandardComponent component) {}

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{5,18}");
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s<>\",;]{1,64}@[^@\\s<>\",;]{1,180}\\.[^@\\s<>\",;.]{2,24}");
    private static final Pattern NIK = Pattern.compile("[0-9]{16}");

    @Inject
    private RegionDirectory regions;

    @Inject
    private ComplaintReference reference;

    @Inject
    private GivenAnswers answers;

    /** Collects what is wrong. */
    private static final class Findings {
        private final List<Violation> violations = new ArrayList<>();

        <T> T take(Supplier<T> check) {
            try {
                return check.get();
            } catch (InvalidInputException e) {
                violations.addAll(e.violations());
                return null;
            }
        }

        void unless(boolean right, String field, String code, Object... arguments) {
            if (!right) {
                violations.add(new Violation(field, code, arguments));
            }
        }

        String optional(String field, String text, int limit) {
            String taken = take(() -> TextInput.optional(field, text, limit));
            return taken == null || taken.isEmpty() ? null : taken;
        }

        String matching(String field, String text, int limit, Pattern pattern, String code) {
            String taken = take(() -> TextInput.matching(field, text, limit, pattern, code));
            return taken == null || taken.isEmpty() ? null : taken;
        }
    }

    /** A report that was asked what its category asks. */
    Checked check(NewComplaint report, LocalDate today) {
        return check(report, today, true);
    }

    /** A report that comes from where nobody was asked. */
    Checked checkUnasked(NewComplaint report, LocalDate today) {
        return check(report, today, false);
    }

    private Checked check(NewComplaint report, LocalDate today, boolean asked) {
        Findings found = new Findings();
        found.unless(report.type() != null, "type", "input.required");
        found.unless(report.channel() != null, "channel", "input.required");
        String title = found.take(() -> TextInput.required("title", report.title(), ComplaintLimits.TITLE));
        String story = found.take(() -> TextInput.required("story", report.story(), ComplaintLimits.STORY));
        found.unless(report.eventDay() == null || !report.eventDay().isAfter(today), "eventDay", "complaint.future");
        found.unless(
                report.eventDay() == null || report.eventDay().isAfter(today.minusYears(100)),
                "eventDay",
                "complaint.longAgo");
        Long district = district(report, found);
        Long village = village(report, district, found);
        point(report, found);
        CategoryRef category = reference.category(report.categoryCode());
        found.unless(
                isBlank(report.categoryCode()) || (category != null && category.active()),
                "category",
                "complaint.unknownCategory");
        Report facts = new Report(
                report.type(),
                report.channel(),
                report.anonymous(),
                report.confidential(),
                title,
                report.eventDay(),
                report.eventTime(),
                found.optional("eventPlace", report.eventPlace(), ComplaintLimits.PLACE),
                found.optional("address", report.address(), ComplaintLimits.ADDRESS),
                district,
                village,
                report.latitude(),
                report.longitude(),
                category == null ? null : category.id(),
                found.optional("sourceReference", report.sourceReference(), ComplaintLimits.SOURCE_REFERENCE));
        Identity identity = identity(report, found);
        found.unless(
                report.attachments().size() <= ComplaintLimits.ATTACHMENTS,
                "attachments",
                "complaint.tooManyAttachments",
                ComplaintLimits.ATTACHMENTS);
        ServiceRef service = isBlank(report.serviceCode()) ? null : reference.service(report.serviceCode());
        found.unless(
                isBlank(report.serviceCode()) || (service != null && service.active()),
                "service",
                "complaint.unknownService");
        List<GivenAnswer> given = asked ? answers.check(report.answers(), category, found.violations) : List.of();
        if (!found.violations.isEmpty()) {
            throw new InvalidInputException(found.violations);
        }
        return new Checked(
                facts,
                story,
                identity,
                given,
                service == null ? null : service.id(),
                service == null ? null : report.component());
    }

    private Identity identity(NewComplaint report, Findings found) {
        NewReporter who = report.reporter();
        String name = found.optional("reporter.name", who.name(), ComplaintLimits.NAME);
        found.unless(name != null || report.anonymous() || !isBlank(who.name()), "reporter.name", "input.required");
        String phone = found.matching("reporter.phone", who.phone(), ComplaintLimits.PHONE, PHONE, "complaint.phone");
        return new Identity(
                name,
                phone == null ? null : phone.replaceAll("[ .()-]", ""),
                found.matching("reporter.email", who.email(), ComplaintLimits.EMAIL, EMAIL, "complaint.email"),
                found.matching("reporter.nik", who.nik(), 16, NIK, "complaint.nik"),
                found.optional("reporter.address", who.address(), ComplaintLimits.ADDRESS),
                found.optional("reporter.onBehalfOf", who.onBehalfOf(), ComplaintLimits.NAME));
    }

    private Long district(NewComplaint report, Findings found) {
        if (isBlank(report.districtCode())) {
            return null;
        }
        Long id = regions.findDistrict(report.districtCode().strip())
                .map(DistrictRef::id)
                .orElse(null);
        found.unless(id != null, "district", "complaint.unknownDistrict");
        return id;
    }

    private Long village(NewComplaint report, Long district, Findings found) {
        if (isBlank(report.villageCode())) {
            return null;
        }
        VillageRef village = regions.findVillage(report.villageCode().strip()).orElse(null);
        found.unless(
                village != null && (district == null || village.districtId() == district),
                "village",
                "complaint.unknownVillage");
        return village == null ? null : village.id();
    }

    private static void point(NewComplaint report, Findings found) {
        Double north = report.latitude();
        Double east = report.longitude();
        found.unless((north == null) == (east == null), "point", "complaint.point");
        found.unless(north == null || (north >= -90 && north <= 90), "latitude", "complaint.point");
        found.unless(east == null || (east >= -180 && east <= 180), "longitude", "complaint.point");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
