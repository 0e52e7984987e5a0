package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.ComplaintEvent;
import id.pendopo.domain.complaint.DayUnit;
import id.pendopo.domain.complaint.DeadlineStatus;
import id.pendopo.domain.complaint.EventVisibility;
import id.pendopo.domain.complaint.ReporterCaller;
import id.pendopo.service.complaint.AttachmentRow;
import id.pendopo.service.complaint.ComplaintDetail;
import id.pendopo.service.complaint.ComplaintRow;
import id.pendopo.service.complaint.DeadlineRuleRow;
import id.pendopo.service.complaint.DeadlineView;
import id.pendopo.service.complaint.TabCount;
import id.pendopo.service.complaint.TimelineEntry;
import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** Puts the records of the services into the words the complaint pages use. */
@Named("complaintWords")
@RequestScoped
public class ComplaintWords {

    @Inject
    private Choices choices;

    @Inject
    private ChecklistWords checklist;

    private final Locale locale = Faces.getLocale();
    private final WebTexts texts = WebTexts.of(locale);

    /** The line under a title in a list: what it is about and where. */
    public String context(ComplaintRow row) {
        List<String> parts = new ArrayList<>();
        parts.add(
                row.categoryName() == null
                        ? texts.label(row.type())
                        : choices.shortCategoryName(row.categoryCode(), row.categoryName()));
        if (row.districtName() != null) {
            parts.add(texts.get("complaint.queue.district", row.districtName()));
        }
        if (row.supervision()) {
            parts.add(texts.get("complaint.queue.supervised"));
        } else if (row.confidential()) {
            parts.add(texts.get("complaint.queue.confidential"));
        }
        return String.join(" · ", parts);
    }

    public String count(TabCount tab) {
        return Formats.count(tab.count(), tab.capped(), locale);
    }

    public String size(AttachmentRow file) {
        return Formats.size(file.size(), locale);
    }

    public boolean picture(AttachmentRow file) {
        return file.isImage();
    }

    /** Whether there is something to decide about what everybody may see of the files. */
    public boolean photos(ComplaintDetail complaint) {
        return complaint.attachments().stream().anyMatch(file -> file.releasable() || file.released() != null);
    }

    /** Where it happened, in words. */
    public String place(ComplaintDetail complaint) {
        return joined(", ", complaint.eventPlace(), complaint.address());
    }

    /** Village and district. */
    public String region(ComplaintDetail complaint) {
        return joined(
                ", ",
                complaint.villageName() == null ? null : texts.get("complaint.detail.village", complaint.villageName()),
                complaint.districtName() == null
                        ? null
                        : texts.get("complaint.queue.district", complaint.districtName()));
    }

    public String time(LocalTime time) {
        return time == null ? "" : texts.get("complaint.detail.time", Formats.time(time, locale));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }

    /** How long a deadline was given, for example 14 working days. */
    public String length(DeadlineView deadline) {
        return length(deadline.days(), deadline.unit());
    }

    /** The same in the other kind of days, and how long it stood still. */
    public String alsoLength(DeadlineView deadline) {
        String also = length(
                deadline.otherDays(),
                deadline.unit() == DayUnit.WORKING_DAY ? DayUnit.CALENDAR_DAY : DayUnit.WORKING_DAY);
        return deadline.pausedDays() == 0
                ? "= " + also
                : "= " + also + " · " + texts.get("complaint.detail.deadline.stood", deadline.pausedDays());
    }

    /** What is left in the other kind of days, while it runs. */
    public String alsoLeft(DeadlineView deadline) {
        if (deadline.otherDaysLeft() == null || deadline.status() == DeadlineStatus.PAUSED) {
            return null;
        }
        return length(
                Math.abs(deadline.otherDaysLeft()),
                deadline.unit() == DayUnit.WORKING_DAY ? DayUnit.CALENDAR_DAY : DayUnit.WORKING_DAY);
    }

    public String length(DeadlineRuleRow rule) {
        return length(rule.days(), rule.unit());
    }

    public String nationalLength(DeadlineRuleRow rule) {
        return length(rule.nationalDays(), rule.unit());
    }

    private String length(int days, DayUnit unit) {
        boolean working = unit == DayUnit.WORKING_DAY;
        return texts.get(working ? "complaint.detail.deadline.workdays" : "complaint.detail.deadline.days", days);
    }

    /** Which complaints a rule is for. */
    public String appliesTo(DeadlineRuleRow rule) {
        String type = rule.type() == null ? texts.get("complaint.rules.class.all") : texts.label(rule.type());
        if (rule.isOverride()) {
            type = Stream.of(
                            type,
                            rule.categoryCode() == null ? null : choices.categoryName(rule.categoryCode()),
                            rule.serviceCode() == null ? null : choices.serviceName(rule.serviceCode()))
                    .filter(java.util.Objects::nonNull)
                    .collect(Collectors.joining(" · "));
        }
        return rule.supervision() == null
                ? type
                : type + ", "
                        + texts.get(rule.supervision() ? "complaint.supervision.yes" : "complaint.supervision.no");
    }

    /** The state of a deadline as {@code pd:deadline} knows it: a missed one that still runs is shown as late. */
    public String state(DeadlineView deadline) {
        return deadline.status() == DeadlineStatus.MISSED && deadline.open()
                ? "running"
                : deadline.status().name().toLowerCase(Locale.ROOT);
    }

    /** Who may read an entry of the history, where that is worth saying. */
    public String audience(TimelineEntry entry) {
        return switch (entry.visibility()) {
            case PUBLIC -> entry.text() == null ? null : texts.get("complaint.detail.timeline.public");
            case REPORTER -> entry.text() == null ? null : texts.get("complaint.detail.timeline.reporter");
            case INTERNAL, SEALED -> texts.get("complaint.detail.timeline.internal");
        };
    }

    public String tone(TimelineEntry entry) {
        return entry.visibility() == EventVisibility.PUBLIC || entry.visibility() == EventVisibility.REPORTER
                ? "public"
                : "internal";
    }

    /** Who did something, as the history names them; the reporter, whose name stays sealed, in the reader's language. */
    public String actor(String name) {
        return ReporterCaller.SHOWN_AS.equals(name) ? texts.label(EventVisibility.REPORTER) : name;
    }

    /** What an entry adds in codes, in words: the agency it went to, the reason it was put away. */
    public String details(TimelineEntry entry) {
        List<String> parts = new ArrayList<>();
        entry.details().forEach((name, value) -> {
            String words = detail(name, value);
            if (words != null) {
                parts.add(words);
            }
        });
        String audience = audience(entry);
        if (audience != null) {
            parts.add(audience);
        }
        return String.join(" · ", parts);
    }

    private String detail(String name, String value) {
        return switch (name) {
            case "agency", "proposedAgency", "fromAgency" -> choices.agencyName(value);
            case "category" -> choices.categoryName(value);
            case "reason" -> texts.get("ArchiveReason." + value);
            case "institution", "assignee", "into", "merged" -> value;
            case ComplaintEvent.HANDED_OVER_FROM -> texts.get("complaint.detail.handedOver", value);
            case "missing" -> Stream.of(value.split(","))
                    .map(item -> texts.get("MissingItem." + item))
                    .collect(Collectors.joining(", "));
            case ComplaintEvent.CHECKLIST -> checklist.ticked(value);
            case "kind" -> texts.get("AttachmentKind." + value);
            case "level" -> texts.get("complaint.detail.escalation." + value);
            default -> null;
        };
    }
}
