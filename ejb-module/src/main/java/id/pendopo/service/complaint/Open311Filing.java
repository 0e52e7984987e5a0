package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.service.calendar.Calendars;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.organization.VillageRef;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files reports that come by Open311, which knows neither titles nor keys against double posts: both are made here. */
@Stateless
public class Open311Filing {

    /** By the standard. */
    public static final int DESCRIPTION = 4_000;

    /** An application that sends the same again within it has not understood the first answer. */
    static final Duration SAME = Duration.ofMinutes(30);

    private static final int HEADLINE = 100;
    private static final int MEDIA = 1_000;
    private static final int LOCK = 7026;

    @Inject
    private ComplaintIntake intake;

    @Inject
    private ReportFiling filing;

    @Inject
    private ComplaintReference reference;

    @Inject
    private Calendars calendars;

    @Inject
    private RegionDirectory regions;

    @Inject
    private Database database;

    @Inject
    private Secrets secrets;

    @Inject
    private Clock clock;

    /**
     * Files a report. The same report of the same application within half an hour is the same report.
     *
     * @param key the application's own number for this request, or null; the same key always gives the same answer
     * @throws NotFoundException {@code open311.unknownService} if no active category has this code
     * @throws InvalidInputException naming each wrong field as {@link NewComplaint} does, and {@code location},
     *     {@code addressId}, {@code mediaUrl}
     */
    @RolesAllowed(Permission.COMPLAINT_RECORD)
    public FiledComplaint file(Open311Report report, String key) {
        CategoryRef category = reference.category(report.serviceCode());
        if (category == null || !category.active()) {
            throw new NotFoundException("open311.unknownService");
        }
        NewComplaint complaint = complaint(report, category);
        return intake.record(complaint, key == null ? keyOf(report) : "open311:own:" + key);
    }

    private NewComplaint complaint(Open311Report report, CategoryRef category) {
        List<Violation> wrong = new ArrayList<>();
        if (report.latitude() == null
                && report.longitude() == null
                && report.addressString() == null
                && report.addressId() == null) {
            wrong.add(new Violation("location", "open311.location"));
        }
        if (report.description() != null && report.description().length() > DESCRIPTION) {
            wrong.add(new Violation("story", "input.tooLong", DESCRIPTION));
        }
        if (report.mediaUrl() != null && !isWebAddress(report.mediaUrl())) {
            wrong.add(new Violation("mediaUrl", "open311.mediaUrl", MEDIA));
        }
        String district = null;
        String village = null;
        if (report.addressId() != null) {
            Optional<VillageRef> named = regions.findVillage(report.addressId());
            if (named.isPresent()) {
                village = named.get().code();
                district = regions.findDistrict(named.get().districtId())
                        .map(DistrictRef::code)
                        .orElse(null);
            } else if (regions.findDistrict(report.addressId()).isPresent()) {
                district = report.addressId();
            } else {
                wrong.add(new Violation("addressId", "open311.addressId"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
        String name = Stream.of(report.firstName(), report.lastName())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        return NewComplaint.builder()
                .type(ComplaintClass.COMPLAINT)
                .channel(Channel.OPEN311)
                .category(category.code())
                .title(title(report, category))
                .story(story(report, category))
                .answers(answers(report, category))
                .point(report.latitude(), report.longitude())
                .address(report.addressString(), district, village)
                .reporter(
                        new NewReporter(name.isEmpty() ? null : name, report.phone(), report.email(), null, null, null))
                // Who gives no name must not be asked for one; the rest of the identity then stays sealed.
                .anonymous(name.isEmpty())
                .build();
    }

    /** Open311 knows moments only; of one, a question for a day takes the day it is where the government is. */
    private Map<String, List<String>> answers(Open311Report report, CategoryRef category) {
        Map<String, List<String>> answers = new HashMap<>(report.attributes());
        reference.questions(category).stream()
                .filter(question -> question.kind() == QuestionKind.DATE)
                .forEach(question -> answers.computeIfPresent(
                        question.code(),
                        (code, values) -> values.stream().map(this::day).toList()));
        return answers;
    }

    private String day(String moment) {
        try {
            return OffsetDateTime.parse(moment.strip().replace(' ', '+'))
                    .atZoneSameInstant(calendars.current().zone())
                    .toLocalDate()
                    .toString();
        } catch (DateTimeException e) {
            // A day by itself, or nothing that the question will take.
            return moment;
        }
    }

    /** The first words of the description; Open311 has no titles. */
    static String title(Open311Report report, CategoryRef category) {
        String words =
                report.description() == null ? "" : report.description().strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            return category.name();
        }
        if (words.length() <= HEADLINE) {
            return words;
        }
        int end = words.lastIndexOf(' ', HEADLINE);
        int cut = end > HEADLINE / 2 ? end : HEADLINE;
        if (Character.isHighSurrogate(words.charAt(cut - 1))) {
            cut--;
        }
        return words.substring(0, cut) + "…";
    }

    private static String story(Open311Report report, CategoryRef category) {
        String words = report.description() == null ? category.name() : report.description();
        return report.mediaUrl() == null ? words : words + "\n\n" + report.mediaUrl();
    }

    private static boolean isWebAddress(String text) {
        if (text.length() > MEDIA) {
            return false;
        }
        try {
            URI address = new URI(text);
            return address.getHost() != null
                    && ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()));
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }

    /** The key of the same report if it came a short while ago, else a new one. Two at once wait for each other. */
    private String keyOf(Open311Report report) {
        byte[] hash = secrets.keyedHash("complaint.open311", filing.sender() + " " + report);
        database.first(
                "select pg_advisory_xact_lock(?, ?)",
                row -> true,
                LOCK,
                ByteBuffer.wrap(hash).getInt());
        String stem = "open311:" + HexFormat.of().formatHex(hash) + ":";
        Instant now = clock.instant();
        long part = now.getEpochSecond() / SAME.toSeconds();
        Optional<String> earlier = database.first(
                "select key from complaint_request where sender = ? and key in (?, ?) and made_at > ?"
                        + " order by made_at desc limit 1",
                row -> row.getString(1),
                filing.sender(),
                stem + part,
                stem + (part - 1),
                now.minus(SAME));
        return earlier.orElse(stem + part);
    }
}
