package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.DayUnit;
import id.pendopo.domain.complaint.DeadlineStatus;
import id.pendopo.domain.complaint.EventVisibility;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.calendar.Calendars;
import id.pendopo.service.document.DocumentIssues;
import id.pendopo.service.document.Letterheads;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints what the Ombudsman asks for: the proof of receipt, all correspondence with the reporter, and the deadlines met and
 * missed. Nothing internal is in it, and a basis only where it was checked against the law.
 */
@ApplicationScoped
public class DossierPrinter {

    @Inject
    private ComplaintDetails details;

    @Inject
    private Calendars calendars;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private ComplaintSettings settings;

    @Inject
    private Letterheads letterheads;

    @Inject
    private DocumentIssues issues;

    @Inject
    private Clock clock;

    /** Puts moments and codes into the words of one language. */
    private record Words(Texts texts, ZoneId zone) {

        String moment(Instant at) {
            return at == null
                    ? ""
                    : DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm z", texts.locale())
                            .format(at.atZone(zone));
        }

        String day(java.time.LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", texts.locale()).format(day);
        }
    }

    byte[] print(Complaint complaint, Caller caller, Locale locale) {
        ComplaintDetail detail = details.of(complaint, caller);
        Words words = new Words(Texts.of(locale), calendars.current().zone());
        AgencyRef coordinator = agencies.findByCode(settings.coordinator()).orElse(null);
        return issues.issue(
                        "ombudsman-dossier",
                        model(detail, coordinator, words),
                        locale,
                        "ombudsman-dossier",
                        complaint.trackingNumber(),
                        coordinator == null ? "Pendopo" : coordinator.name())
                .content();
    }

    private Map<String, Object> model(ComplaintDetail complaint, AgencyRef coordinator, Words words) {
        Texts texts = words.texts();
        Map<String, Object> model = new HashMap<>();
        model.put("letterhead", coordinator == null ? "" : letterheads.of(coordinator.id()));
        model.put("trackingNumber", complaint.trackingNumber());
        model.put("classLabel", texts.label(complaint.type()));
        model.put("title", complaint.title());
        model.put("story", complaint.story());
        model.put(
                "answers",
                complaint.answers().stream()
                        .map(answer ->
                                Map.of("label", answer.label(texts.locale()), "text", answer.text(texts.locale())))
                        .toList());
        model.put("anyAnswer", !complaint.answers().isEmpty());
        model.put("stateLabel", texts.label(complaint.state()));
        model.put("reporter", Objects.toString(complaint.reporter().name(), ""));
        model.put("channelLabel", texts.label(complaint.channel()));
        model.put("receivedAt", words.moment(complaint.receivedAt()));
        model.put("officer", complaint.recordedBy());
        model.put("agency", Objects.toString(complaint.agencyName(), ""));
        model.put(
                "eventPlace",
                Stream.of(complaint.eventPlace(), complaint.address(), complaint.districtName())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")));
        model.put(
                "deadlines",
                complaint.deadlines().stream().map(one -> deadline(one, words)).toList());
        long late = complaint.deadlines().stream()
                .filter(one -> one.clock().bindsGovernment() && one.status() == DeadlineStatus.MISSED)
                .count();
        model.put("late", texts.get("dossier.late", late, complaint.deadlines().size()));
        model.put("letters", letters(complaint, words));
        List<Map<String, Object>> files = files(complaint, words);
        model.put("files", files);
        model.put("anyFile", !files.isEmpty());
        model.put("printedAt", texts.get("dossier.printed", words.moment(clock.instant())));
        return model;
    }

    private static Map<String, Object> deadline(DeadlineView deadline, Words words) {
        Texts texts = words.texts();
        return Map.of(
                "clock", texts.label(deadline.clock()),
                "length",
                        deadline.days() + " " + texts.label(deadline.unit()) + " / " + deadline.otherDays() + " "
                                + texts.label(
                                        deadline.unit() == DayUnit.WORKING_DAY
                                                ? DayUnit.CALENDAR_DAY
                                                : DayUnit.WORKING_DAY),
                "started", words.day(deadline.startedOn()),
                "due", words.day(deadline.dueDay()),
                "stopped", deadline.stoppedAt() == null ? "" : words.moment(deadline.stoppedAt()),
                "result", texts.label(deadline.status()),
                "basis", deadline.verified() ? deadline.legalBasis() : "");
    }

    private static List<Map<String, Object>> letters(ComplaintDetail complaint, Words words) {
        return complaint.timeline().stream()
                .filter(entry ->
                        entry.visibility() == EventVisibility.PUBLIC || entry.visibility() == EventVisibility.REPORTER)
                .map(entry -> Map.<String, Object>of(
                        "at", words.moment(entry.at()),
                        "who", entry.actorName(),
                        "what", words.texts().label(entry.type()),
                        "text", Objects.toString(entry.text(), "")))
                .toList();
    }

    private static List<Map<String, Object>> files(ComplaintDetail complaint, Words words) {
        return complaint.attachments().stream()
                .map(file -> Map.<String, Object>of(
                        "name", file.name(),
                        "kind", words.texts().label(file.kind()),
                        "added", words.moment(file.addedAt())))
                .toList();
    }
}
