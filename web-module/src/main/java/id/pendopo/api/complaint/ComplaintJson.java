package id.pendopo.api.complaint;

import id.pendopo.api.platform.Json;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.complaint.Alike;
import id.pendopo.service.complaint.AttachmentRow;
import id.pendopo.service.complaint.ComplaintChange;
import id.pendopo.service.complaint.ComplaintDetail;
import id.pendopo.service.complaint.ComplaintMoved;
import id.pendopo.service.complaint.ComplaintRow;
import id.pendopo.service.complaint.DeadlineView;
import id.pendopo.service.complaint.FiledComplaint;
import id.pendopo.service.complaint.ReporterView;
import id.pendopo.service.complaint.TimelineEntry;

/** How complaints look outside. Codes are stable; labels are for people, in the language asked for. */
final class ComplaintJson {

    private final Texts texts;
    private final String base;

    /** @param base path of the interface, ending in a slash */
    ComplaintJson(Texts texts, String base) {
        this.texts = texts;
        this.base = base;
    }

    String href(String trackingNumber) {
        return base + "complaints/" + trackingNumber;
    }

    void row(Json json, ComplaintRow row) {
        json.put("trackingNumber", row.trackingNumber())
                .put("version", row.version())
                .put("class", row.type())
                .put("state", row.state())
                .put("stateLabel", texts.label(row.state()))
                .put("title", row.title())
                .put("channel", row.channel())
                .put("category", row.categoryCode())
                .put("categoryName", row.categoryName())
                .put("agency", row.agencyCode())
                .put("agencyName", row.agencyShortName())
                .put("districtName", row.districtName())
                .put("supervision", row.supervision())
                .put("anonymous", row.anonymous())
                .put("confidential", row.confidential())
                .put("receivedAt", row.receivedAt())
                .put("lastActivityAt", row.lastActivityAt())
                .put("nextDeadline", row.nextClock())
                .put("dueDay", row.dueDay())
                .put("late", row.late())
                .put("reassignments", row.reassignments())
                .put("href", href(row.trackingNumber()));
    }

    void alike(Json json, Alike alike) {
        json.put("trackingNumber", alike.trackingNumber())
                .put("title", alike.title())
                .put("state", alike.state())
                .put("stateLabel", texts.label(alike.state()))
                .put("districtName", alike.districtName())
                .put("receivedAt", alike.receivedAt())
                .put("percent", alike.percent())
                .put("published", alike.published())
                .put("href", alike.published() ? null : href(alike.trackingNumber()));
    }

    void detail(Json json, ComplaintDetail complaint) {
        json.put("trackingNumber", complaint.trackingNumber())
                .put("version", complaint.version())
                .put("class", complaint.type())
                .put("state", complaint.state())
                .put("stateLabel", texts.label(complaint.state()))
                .put("title", complaint.title())
                .put("story", complaint.story())
                .put("channel", complaint.channel())
                .put("supervision", complaint.supervision())
                .put("anonymous", complaint.anonymous())
                .put("confidential", complaint.confidential())
                .put("eventDay", complaint.eventDay());
        json.put(
                        "eventTime",
                        complaint.eventTime() == null
                                ? null
                                : complaint.eventTime().toString())
                .put("eventPlace", complaint.eventPlace());
        place(json, complaint);
        json.put("category", complaint.categoryCode())
                .put("categoryName", complaint.categoryName())
                .put("parentCategory", complaint.parentCategoryCode())
                .put("parentCategoryName", complaint.parentCategoryName())
                .put("agency", complaint.agencyCode())
                .put("agencyName", complaint.agencyName())
                .put("reportedAgency", complaint.reportedAgencyCode());
        course(json, complaint);
        if (complaint.reporter() != null) {
            json.object("reporter", reporter -> reporter(reporter, complaint.reporter()));
        }
        pending(json, complaint);
        json.list("answers", complaint.answers(), (item, one) -> QuestionJson.answer(item, one, texts.locale()));
        json.list("deadlines", complaint.deadlines(), this::deadline);
        json.list("timeline", complaint.timeline(), this::entry);
        json.put("timelineComplete", complaint.allEntries());
        json.list(
                "attachments",
                complaint.attachments(),
                (item, file) -> attachment(item, file, complaint.trackingNumber()));
        links(json, complaint);
    }

    void filed(Json json, FiledComplaint filed) {
        json.put("trackingNumber", filed.trackingNumber())
                .put("pin", filed.pin())
                .put("receivedAt", filed.receivedAt())
                .put("version", filed.version())
                .put("href", href(filed.trackingNumber()));
    }

    void moved(Json json, ComplaintMoved moved) {
        json.put("trackingNumber", moved.trackingNumber())
                .put("version", moved.version())
                .put("state", moved.state())
                .put("stateLabel", texts.label(moved.state()))
                .put("at", moved.at())
                .put("href", href(moved.trackingNumber()));
    }

    void change(Json json, ComplaintChange change) {
        json.put("trackingNumber", change.trackingNumber())
                .put("sourceReference", change.sourceReference())
                .put("state", change.state())
                .put("stateLabel", texts.label(change.state()))
                .put("agency", change.agencyCode())
                .put("changedAt", change.changedAt())
                .put("version", change.version())
                .put("href", href(change.trackingNumber()));
    }

    /** @param trackingNumber null for a file that no complaint has yet */
    void attachment(Json json, AttachmentRow file, String trackingNumber) {
        json.put("id", file.uuid().toString())
                .put("kind", file.kind())
                .put("name", file.name())
                .put("mediaType", file.type())
                .put("size", file.size())
                .put("addedAt", file.addedAt())
                .put("addedBy", file.addedBy());
        if (trackingNumber != null) {
            json.put("href", href(trackingNumber) + "/attachments/" + file.uuid());
        }
        if (file.released() != null && file.released().shown()) {
            json.put(
                            "publicHref",
                            base.replaceFirst("/api/v1/$", "") + "/public/photo?id="
                                    + file.released().uuid())
                    .put("publicText", file.released().words());
        }
    }

    void entry(Json json, TimelineEntry entry) {
        json.put("number", entry.number())
                .put("at", entry.at())
                .put("actor", entry.actorName())
                .put("type", entry.type())
                .put("typeLabel", texts.label(entry.type()))
                .put("visibility", entry.visibility())
                .put("text", entry.text())
                .put("from", entry.from())
                .put("to", entry.to());
        if (entry.details() != null && !entry.details().isEmpty()) {
            json.object("details", details -> entry.details().forEach(details::put));
        }
    }

    private static void place(Json json, ComplaintDetail complaint) {
        json.put("address", complaint.address())
                .put("district", complaint.districtCode())
                .put("districtName", complaint.districtName())
                .put("village", complaint.villageCode())
                .put("villageName", complaint.villageName())
                .put("latitude", complaint.latitude())
                .put("longitude", complaint.longitude());
    }

    private static void course(Json json, ComplaintDetail complaint) {
        json.put("assignee", complaint.assignee())
                .put("assigneeName", complaint.assigneeName())
                .put("recordedBy", complaint.recordedBy())
                .put("sourceSystem", complaint.sourceSystem())
                .put("sourceReference", complaint.sourceReference())
                .put("receivedAt", complaint.receivedAt())
                .put("verifiedAt", complaint.verifiedAt())
                .put("startedAt", complaint.startedAt())
                .put("answeredAt", complaint.answeredAt())
                .put("closedAt", complaint.closedAt())
                .put("lastActivityAt", complaint.lastActivityAt())
                .put("closedBySystem", complaint.closedBySystem())
                .put("forwardedTo", complaint.forwardedTo())
                .put("archiveReason", complaint.archiveReason())
                .put("service", complaint.serviceCode())
                .put("serviceName", complaint.serviceName())
                .put("component", complaint.component())
                .put("mergedInto", complaint.mergedInto())
                .put("reassignments", complaint.reassignments())
                .put("clarifications", complaint.clarifications())
                .put("reopenings", complaint.reopenings())
                .put("escalation", complaint.escalation())
                .put("rating", complaint.rating())
                .put("reopenUntil", complaint.reopenUntil())
                .put("answerNeedsApproval", complaint.answerNeedsApproval())
                .put("late", complaint.late());
    }

    private static void reporter(Json json, ReporterView reporter) {
        json.put("sealed", reporter.sealed())
                .put("name", reporter.name())
                .put("onBehalfOf", reporter.onBehalfOf())
                .put("maskedPhone", reporter.maskedPhone())
                .put("maskedEmail", reporter.maskedEmail())
                .put("maskedNik", reporter.maskedNik());
    }

    private static void pending(Json json, ComplaintDetail complaint) {
        if (complaint.pendingReassignment() != null) {
            json.object("pendingReassignment", pending -> pending.put(
                            "fromAgency", complaint.pendingReassignment().fromAgencyCode())
                    .put("proposedAgency", complaint.pendingReassignment().proposedAgencyCode())
                    .put("reason", complaint.pendingReassignment().reason())
                    .put("requestedBy", complaint.pendingReassignment().requestedBy())
                    .put("requestedAt", complaint.pendingReassignment().requestedAt()));
        }
        if (complaint.pendingAnswer() != null) {
            json.object("pendingAnswer", pending -> {
                pending.put("text", complaint.pendingAnswer().text())
                        .put("proposedBy", complaint.pendingAnswer().proposedBy())
                        .put("proposedAt", complaint.pendingAnswer().proposedAt());
                if (complaint.pendingAnswer().checklist() != null) {
                    pending.strings("checklist", complaint.pendingAnswer().checklist());
                }
            });
        }
    }

    private void deadline(Json json, DeadlineView deadline) {
        json.put("clock", deadline.clock())
                .put("label", texts.label(deadline.clock()))
                .put("startedOn", deadline.startedOn())
                .put("dueDay", deadline.dueDay())
                .put("dueAt", deadline.dueAt())
                .put("unit", deadline.unit())
                .put("days", deadline.days())
                .put("daysLeft", deadline.daysLeft())
                .put("otherDays", deadline.otherDays())
                .put("otherDaysLeft", deadline.otherDaysLeft())
                .put("pausedDays", deadline.pausedDays())
                .put("status", deadline.status())
                .put("open", deadline.open())
                .put("estimate", deadline.estimate())
                .put("legalBasis", deadline.verified() ? deadline.legalBasis() : null);
    }

    /** What the caller may do next, and where; taken from the one table of moves. */
    private void links(Json json, ComplaintDetail complaint) {
        String self = href(complaint.trackingNumber());
        json.object("links", links -> {
            links.put("self", self);
            links.list(
                    "moves",
                    complaint.moves().stream().filter(MoveAddress::offered).toList(),
                    (item, move) -> item.put("move", move.path())
                            .put("label", texts.label(move))
                            .put("method", "POST")
                            .put("href", self + "/" + MoveAddress.of(move)));
        });
    }
}
