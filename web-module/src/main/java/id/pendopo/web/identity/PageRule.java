package id.pendopo.web.identity;

import static java.util.Map.entry;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import java.util.Map;
import java.util.Set;

/**
 * Who may open which page. Every page is named here (a test holds it) and one that is not is not found, so that a new page
 * is closed until somebody decides. What a person may do on a page, and with which record, is the services' business.
 */
final class PageRule {

    /** Anybody, without signing in; {@link AccessRule} agrees. */
    private static final Set<String> PUBLIC = Set.of();

    private static final Set<String> SIGNED_IN = Set.of(Permission.SIGNED_IN);
    private static final Set<String> COMPLAINT_READERS =
            Set.of(Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION);
    private static final Set<String> COMPLAINT_WORKERS = Set.of(
            Permission.COMPLAINT_VERIFY,
            Permission.COMPLAINT_HANDLE,
            Permission.COMPLAINT_APPROVE,
            Permission.COMPLAINT_SUPERVISION);
    private static final Set<String> COMPLAINT_DECIDERS =
            Set.of(Permission.COMPLAINT_VERIFY, Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE);
    private static final Set<String> COMPLAINT_RECORD = Set.of(Permission.COMPLAINT_RECORD);
    private static final Set<String> COMPLAINT_IMPORT = Set.of(Permission.COMPLAINT_IMPORT);
    private static final Set<String> COMPLAINT_CONFIGURE = Set.of(Permission.COMPLAINT_CONFIGURE);
    private static final Set<String> STANDARD_SERVICES = Set.of(Permission.STANDARD_SERVICES);
    private static final Set<String> COMMITMENT_READ = Set.of(Permission.COMMITMENT_READ);
    private static final Set<String> FORUM_DOOR = Set.of(Permission.FORUM_MANAGE, Permission.FORUM_MODERATE);
    private static final Set<String> CALENDAR = Set.of(Permission.CALENDAR_MANAGE);
    private static final Set<String> ORGANIZATION = Set.of(Permission.ORGANIZATION_MANAGE);
    private static final Set<String> IDENTITY = Set.of(Permission.IDENTITY_MANAGE);

    /** A page and the permissions of which any one opens it. */
    static final Map<String, Set<String>> PAGES = Map.ofEntries(
            entry(AccessRule.LOGIN, PUBLIC),
            entry(AccessRule.LOGIN_CODE, PUBLIC),
            entry(AccessRule.VERIFY, PUBLIC),
            entry("/api-docs.xhtml", PUBLIC),
            entry("/public/index.xhtml", PUBLIC),
            entry("/public/file.xhtml", PUBLIC),
            entry("/public/filed.xhtml", PUBLIC),
            entry("/public/complaints.xhtml", PUBLIC),
            entry("/public/complaint.xhtml", PUBLIC),
            entry("/public/map.xhtml", PUBLIC),
            entry("/public/confirm.xhtml", PUBLIC),
            entry("/public/follow.xhtml", PUBLIC),
            entry("/public/report.xhtml", PUBLIC),
            entry("/public/offline.xhtml", PUBLIC),
            entry("/public/services.xhtml", PUBLIC),
            entry("/public/service.xhtml", PUBLIC),
            entry("/public/surveys.xhtml", PUBLIC),
            entry("/public/survey.xhtml", PUBLIC),
            entry("/public/survey-done.xhtml", PUBLIC),
            entry("/public/kiosk/index.xhtml", PUBLIC),
            entry("/public/satisfaction.xhtml", PUBLIC),
            entry("/public/board.xhtml", PUBLIC),
            entry("/public/audience.xhtml", PUBLIC),
            entry("/forum/questions.xhtml", Set.of(Permission.FORUM_MODERATE)),
            entry("/forum/question.xhtml", Set.of(Permission.FORUM_MODERATE)),
            entry("/forum/stage.xhtml", Set.of(Permission.FORUM_MODERATE)),
            entry("/public/commitments.xhtml", PUBLIC),
            entry("/public/forum-register.xhtml", PUBLIC),
            entry("/public/invitation.xhtml", PUBLIC),
            entry("/public/checkin.xhtml", PUBLIC),
            entry("/public/forums.xhtml", PUBLIC),
            entry("/public/forum-series.xhtml", PUBLIC),
            entry("/public/forum.xhtml", PUBLIC),
            entry("/public/minutes.xhtml", PUBLIC),
            entry("/index.xhtml", SIGNED_IN),
            entry(AccessRule.PASSWORD, SIGNED_IN),
            entry("/account/profile.xhtml", SIGNED_IN),
            entry(AccessRule.SECOND_FACTOR, SIGNED_IN),
            entry("/account/sessions.xhtml", SIGNED_IN),
            entry("/notification/inbox.xhtml", SIGNED_IN),
            entry("/notification/outbox.xhtml", Set.of(Permission.NOTIFICATION_MANAGE)),
            entry("/complaint/queue.xhtml", COMPLAINT_WORKERS),
            entry("/complaint/bulk.xhtml", COMPLAINT_DECIDERS),
            entry("/complaint/bulk-result.xhtml", COMPLAINT_DECIDERS),
            entry(
                    "/complaint/absences/index.xhtml",
                    Set.of(Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE, Permission.IDENTITY_MANAGE)),
            entry(
                    "/complaint/absences/hand-over.xhtml",
                    Set.of(Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE)),
            entry("/complaint/list.xhtml", COMPLAINT_READERS),
            entry("/complaint/map.xhtml", COMPLAINT_READERS),
            entry("/complaint/filters.xhtml", COMPLAINT_READERS),
            entry("/complaint/detail.xhtml", COMPLAINT_READERS),
            entry("/complaint/photos.xhtml", COMPLAINT_DECIDERS),
            entry("/complaint/component.xhtml", COMPLAINT_WORKERS),
            entry("/complaint/commitment.xhtml", COMPLAINT_DECIDERS),
            entry("/complaint/figures.xhtml", Set.of(Permission.COMPLAINT_FIGURES)),
            entry("/complaint/figure-checks.xhtml", Set.of(Permission.AUDIT_READ, Permission.COMPLAINT_CONFIGURE)),
            entry("/search.xhtml", COMPLAINT_READERS),
            entry("/standard/services.xhtml", SIGNED_IN),
            entry("/standard/service.xhtml", SIGNED_IN),
            entry("/standard/edit.xhtml", STANDARD_SERVICES),
            entry("/standard/import.xhtml", STANDARD_SERVICES),
            entry("/standard/points.xhtml", SIGNED_IN),
            entry("/standard/point.xhtml", SIGNED_IN),
            entry("/standard/point-edit.xhtml", STANDARD_SERVICES),
            entry("/standard/point-import.xhtml", STANDARD_SERVICES),
            entry("/standard/board.xhtml", Set.of(Permission.STANDARD_READ)),
            entry("/standard/gaps.xhtml", Set.of(Permission.STANDARD_READ)),
            entry("/standard/compensations.xhtml", Set.of(Permission.STANDARD_READ)),
            entry("/standard/compensation-rule.xhtml", Set.of(Permission.STANDARD_EDIT)),
            entry("/complaint/compensation.xhtml", Set.of(Permission.STANDARD_EDIT)),
            entry("/standard/offers.xhtml", STANDARD_SERVICES),
            entry("/standard/standard.xhtml", Set.of(Permission.STANDARD_READ)),
            entry("/standard/compare.xhtml", Set.of(Permission.STANDARD_READ)),
            entry(
                    "/standard/step.xhtml",
                    Set.of(Permission.STANDARD_EDIT, Permission.STANDARD_APPROVE, Permission.STANDARD_ESTABLISH)),
            entry("/standard/publication.xhtml", Set.of(Permission.STANDARD_EDIT)),
            entry("/standard/standards.xhtml", Set.of(Permission.STANDARD_READ)),
            entry("/standard/decrees.xhtml", Set.of(Permission.STANDARD_READ)),
            entry("/standard/decree.xhtml", Set.of(Permission.STANDARD_ESTABLISH)),
            entry("/standard/pledges.xhtml", Set.of(Permission.STANDARD_READ)),
            entry("/standard/component.xhtml", Set.of(Permission.STANDARD_EDIT)),
            entry("/standard/templates.xhtml", Set.of(Permission.STANDARD_ESTABLISH)),
            entry("/standard/load.xhtml", Set.of(Permission.STANDARD_EDIT)),
            entry("/standard/start.xhtml", Set.of(Permission.STANDARD_EDIT)),
            entry("/complaint/record.xhtml", COMPLAINT_RECORD),
            entry("/complaint/recorded.xhtml", COMPLAINT_RECORD),
            entry("/complaint/imports/index.xhtml", COMPLAINT_IMPORT),
            entry("/complaint/imports/upload.xhtml", COMPLAINT_IMPORT),
            entry("/complaint/imports/lapor.xhtml", COMPLAINT_IMPORT),
            entry("/complaint/imports/mapping.xhtml", COMPLAINT_IMPORT),
            entry("/complaint/imports/import.xhtml", COMPLAINT_IMPORT),
            entry("/complaint/imports/row.xhtml", COMPLAINT_IMPORT),
            entry("/survey/results.xhtml", Set.of(Permission.SURVEY_READ)),
            entry("/survey/comments.xhtml", Set.of(Permission.SURVEY_READ)),
            entry("/survey/answers.xhtml", Set.of(Permission.SURVEY_READ)),
            entry("/survey/plan.xhtml", Set.of(Permission.SURVEY_READ)),
            entry("/survey/enter.xhtml", Set.of(Permission.SURVEY_ENTER)),
            entry("/survey/collect.xhtml", Set.of(Permission.SURVEY_ENTER)),
            entry("/survey/codes.xhtml", Set.of(Permission.SURVEY_ENTER)),
            entry("/survey/import.xhtml", Set.of(Permission.SURVEY_ENTER)),
            entry("/survey/device.xhtml", Set.of(Permission.SURVEY_ENTER)),
            entry("/survey/periods.xhtml", Set.of(Permission.SURVEY_GOVERN)),
            entry("/survey/period.xhtml", Set.of(Permission.SURVEY_GOVERN)),
            entry("/survey/questions.xhtml", Set.of(Permission.SURVEY_GOVERN)),
            entry("/survey/question.xhtml", Set.of(Permission.SURVEY_GOVERN)),
            entry("/forum/figures.xhtml", Set.of(Permission.FORUM_READ)),
            entry("/forum/inputs.xhtml", Set.of(Permission.FORUM_READ)),
            entry("/forum/input.xhtml", Set.of(Permission.FORUM_READ)),
            entry("/forum/minutes.xhtml", Set.of(Permission.FORUM_READ)),
            entry("/forum/signature.xhtml", Set.of(Permission.FORUM_MANAGE)),
            entry("/forum/photos.xhtml", Set.of(Permission.FORUM_READ)),
            entry("/forum/editions.xhtml", Set.of(Permission.FORUM_READ)),
            entry("/forum/edition.xhtml", Set.of(Permission.FORUM_READ)),
            entry("/forum/edition-edit.xhtml", Set.of(Permission.FORUM_MANAGE)),
            entry("/forum/agenda.xhtml", Set.of(Permission.FORUM_READ)),
            entry("/forum/agenda-item.xhtml", Set.of(Permission.FORUM_MANAGE)),
            entry("/forum/media.xhtml", Set.of(Permission.FORUM_READ)),
            entry("/forum/journalists.xhtml", Set.of(Permission.FORUM_READ)),
            entry("/forum/calendar.xhtml", Set.of(Permission.FORUM_READ)),
            entry("/forum/series.xhtml", Set.of(Permission.FORUM_READ)),
            entry("/forum/series-edit.xhtml", Set.of(Permission.FORUM_MANAGE)),
            entry("/commitment/board.xhtml", COMMITMENT_READ),
            entry("/commitment/list.xhtml", COMMITMENT_READ),
            entry("/commitment/detail.xhtml", COMMITMENT_READ),
            entry("/commitment/edit.xhtml", Set.of(Permission.COMMITMENT_MANAGE)),
            entry(
                    "/commitment/step.xhtml",
                    Set.of(Permission.COMMITMENT_MANAGE, Permission.COMMITMENT_VERIFY, Permission.COMPLAINT_VERIFY)),
            entry("/forum/people.xhtml", Set.of(Permission.FORUM_READ)),
            entry("/forum/person.xhtml", FORUM_DOOR),
            entry("/forum/paper-import.xhtml", FORUM_DOOR),
            entry("/forum/door.xhtml", FORUM_DOOR),
            entry("/forum/invitees.xhtml", Set.of(Permission.FORUM_MANAGE)),
            entry("/forum/invitees-import.xhtml", Set.of(Permission.FORUM_MANAGE)),
            entry("/forum/people-plan.xhtml", Set.of(Permission.FORUM_MANAGE)),
            entry("/admin/categories.xhtml", COMPLAINT_CONFIGURE),
            entry("/admin/questions.xhtml", COMPLAINT_CONFIGURE),
            entry("/admin/reply-templates.xhtml", COMPLAINT_CONFIGURE),
            entry("/admin/checklist.xhtml", COMPLAINT_CONFIGURE),
            entry("/admin/deadline-rules.xhtml", COMPLAINT_CONFIGURE),
            entry("/admin/escalation.xhtml", COMPLAINT_CONFIGURE),
            entry("/admin/routing.xhtml", COMPLAINT_CONFIGURE),
            entry("/admin/government.xhtml", ORGANIZATION),
            entry("/admin/agencies/index.xhtml", SIGNED_IN),
            entry("/admin/agencies/agency.xhtml", SIGNED_IN),
            entry("/admin/agencies/edit.xhtml", ORGANIZATION),
            entry("/admin/agencies/import.xhtml", ORGANIZATION),
            entry("/admin/agencies/close.xhtml", ORGANIZATION),
            entry("/admin/agencies/emblem.xhtml", ORGANIZATION),
            entry("/admin/agencies/unit.xhtml", ORGANIZATION),
            entry("/admin/agencies/channel.xhtml", ORGANIZATION),
            entry("/admin/regions/index.xhtml", SIGNED_IN),
            entry("/admin/regions/edit.xhtml", ORGANIZATION),
            entry("/admin/regions/import.xhtml", ORGANIZATION),
            entry("/admin/calendar/index.xhtml", SIGNED_IN),
            entry("/admin/calendar/day.xhtml", CALENDAR),
            entry("/admin/calendar/load.xhtml", CALENDAR),
            entry("/admin/calendar/remove.xhtml", CALENDAR),
            entry("/admin/calendar/settings.xhtml", CALENDAR),
            entry("/admin/users/users.xhtml", IDENTITY),
            entry("/admin/users/user.xhtml", IDENTITY),
            entry("/admin/users/new.xhtml", IDENTITY),
            entry("/admin/roles/roles.xhtml", IDENTITY),
            entry("/admin/roles/role.xhtml", IDENTITY),
            entry("/admin/api-clients/clients.xhtml", IDENTITY),
            entry("/admin/api-clients/client.xhtml", IDENTITY),
            entry("/admin/webhooks/webhooks.xhtml", IDENTITY),
            entry("/admin/webhooks/webhook.xhtml", IDENTITY),
            entry("/admin/webhooks/deliveries.xhtml", IDENTITY),
            entry("/admin/audit/histories.xhtml", Set.of(Permission.AUDIT_READ)),
            entry("/admin/audit/trail.xhtml", Set.of(Permission.AUDIT_READ)));

    private PageRule() {}

    static boolean isPage(String path) {
        return path.endsWith(".xhtml");
    }

    static boolean isKnown(String path) {
        return PAGES.containsKey(path);
    }

    static boolean isPublic(String path) {
        return isKnown(path) && PAGES.get(path).isEmpty();
    }

    /** Whether a page that is known opens for the caller. */
    static boolean opens(String path, Caller caller) {
        return isPublic(path) || PAGES.get(path).stream().anyMatch(caller::has);
    }
}
