package id.pendopo.acceptance.operating;

import id.pendopo.acceptance.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Year;
import java.util.List;

/**
 * How many statements each page and each reading over REST may send to the database, begin and commit among them. Who
 * adds a page gives it a budget here; who needs more than the budget asks first whether one statement could do it.
 */
public final class StatementBudgets {

    /**
     * @param path the page
     * @param as who opens it; null for anybody
     * @param query what to add to the path
     * @param from the page on which a link to it is found, or two of them with " > " between; null if its address is known
     * @param rows rows its lists must show for the figure to mean something
     */
    public record Page(String path, String as, String query, String from, int rows, int budget) {

        Page with(String parameters) {
            return new Page(path, as, parameters, from, rows, budget);
        }

        Page linkedOn(String page) {
            return new Page(path, as, query, page, rows, budget);
        }

        /** Where it is, seen by its visitor; of a page about one thing, the first that is linked. */
        public String address(Visitor visitor) throws IOException, InterruptedException {
            if (from == null) {
                return path + query;
            }
            String[] hops = from.split(" > ");
            String last = hops.length == 1 ? from : new Page(hops[1], as, "", hops[0], 0, 0).address(visitor);
            HttpResponse<String> list = visitor.get(last);
            return Visitor.link(list, path)
                    .or(() -> Visitor.link(list, "/complaint/detail.xhtml")
                            .map(link -> path + link.substring(link.indexOf('?'))))
                    .or(() -> Visitor.link(list, "/forum/edition.xhtml")
                            .map(link -> path + link.substring(link.indexOf('?')) + query))
                    .or(() -> Visitor.link(list, "/commitment/detail.xhtml")
                            .map(link -> path + link.substring(link.indexOf('?')) + query))
                    .or(() -> Visitor.link(list, "/standard/standard.xhtml")
                            .map(link -> link.substring(link.indexOf("id=") + 3))
                            .map(id -> path + "?id=" + id + query.replace("{id}", id)))
                    .orElseThrow(() -> new AssertionError("no link to " + path + " on " + from));
        }

        Page showing(int wanted) {
            return new Page(path, as, query, from, wanted, budget);
        }
    }

    /** A Sunday, so that no deadline of other tests moves. */
    static final String LOCAL_HOLIDAY = "2026-12-27";

    /** One with a delivery, put into the database; its client is revoked so that nothing is ever sent. */
    static final String WEBHOOK = "6f2d8a1e-0000-4000-8000-000000000113";

    /** Of the demonstration the edition that has a code for questions. */
    private static final String TODAYS_FORUM = "/forum/editions.xhtml?q=Layanan+Pengaduan+Warga";

    /** Leads to forums whose plan may still be changed. */
    private static final String SCHEDULED_FORUM = "/forum/editions.xhtml?state=SCHEDULED";

    private static Page page(String path, String as, int budget) {
        return new Page(path, as, "", null, 0, budget);
    }

    public static final List<Page> PAGES = List.of(
            page("/login.xhtml", null, 0),
            page("/login-code.xhtml", null, 0),
            page("/verify.xhtml", null, 0),
            page("/api-docs.xhtml", null, 0),
            page("/public/index.xhtml", null, 0),
            page("/public/file.xhtml", null, 0),
            page("/public/filed.xhtml", null, 0),
            page("/public/confirm.xhtml", null, 0),
            page("/public/follow.xhtml", null, 0),
            page("/public/complaints.xhtml", null, 6),
            page("/public/complaint.xhtml", null, 6).linkedOn("/public/complaints.xhtml"),
            page("/public/map.xhtml", null, 6),
            page("/public/report.xhtml", null, 0),
            page("/public/offline.xhtml", null, 0),
            page("/public/services.xhtml", null, 5),
            page("/public/service.xhtml", null, 15).with("?code=akta-kelahiran"),
            page("/public/surveys.xhtml", null, 3),
            page("/public/survey.xhtml", null, 5).linkedOn("/public/surveys.xhtml"),
            page("/public/survey-done.xhtml", null, 0),
            page("/public/satisfaction.xhtml", null, 21),
            page("/public/board.xhtml", null, 21),
            page("/public/commitments.xhtml", null, 4),
            page("/public/kiosk/index.xhtml", null, 0),
            page("/public/audience.xhtml", null, 9).with("?code=TANYA4"),
            page("/index.xhtml", "koordinator", 12),
            page("/index.xhtml", "penghubung.dinkes", 16),
            page("/index.xhtml", "kepala.dinkes", 16),
            page("/index.xhtml", "petugas", 8),
            page("/index.xhtml", "sekda", 8),
            page("/index.xhtml", "admin", 0),
            page("/account/password.xhtml", "petugas", 0),
            page("/account/profile.xhtml", "petugas", 8),
            page("/account/second-factor.xhtml", "petugas", 4),
            page("/account/sessions.xhtml", "petugas", 3),
            page("/notification/inbox.xhtml", "auditor", 7).showing(10),
            page("/notification/outbox.xhtml", "admin", 8),
            page("/complaint/queue.xhtml", "koordinator", 8).showing(10),
            page("/complaint/queue.xhtml", "penghubung.dinkes", 8),
            page("/complaint/filters.xhtml", "koordinator", 1),
            page("/complaint/bulk.xhtml", "koordinator", 3).with("?action=ARCHIVE"),
            page("/complaint/bulk-result.xhtml", "koordinator", 3),
            page("/complaint/absences/index.xhtml", "kepala.dinkes", 7).with("?edit=new"),
            page("/complaint/absences/hand-over.xhtml", "penghubung.dinkes", 6),
            page("/complaint/list.xhtml", "koordinator", 5).showing(20),
            page("/complaint/map.xhtml", "koordinator", 5),
            page("/complaint/list.xhtml", "petugas", 5)
                    .with("?state=IN_PROGRESS&channel=APP")
                    .showing(1),
            page("/complaint/detail.xhtml", "koordinator", 26).linkedOn("/complaint/list.xhtml"),
            page("/complaint/detail.xhtml", "penghubung.dinkes", 23).linkedOn("/complaint/queue.xhtml"),
            page("/complaint/photos.xhtml", "koordinator", 6).linkedOn("/complaint/list.xhtml"),
            page("/complaint/component.xhtml", "koordinator", 18).linkedOn("/complaint/list.xhtml?state=IN_PROGRESS"),
            page("/complaint/commitment.xhtml", "koordinator", 9).linkedOn("/complaint/list.xhtml?state=IN_PROGRESS"),
            page("/complaint/figures.xhtml", "sekda", 5).showing(25),
            page("/complaint/figures.xhtml", "kepala.dinkes", 6)
                    .with("?tab=category")
                    .showing(2),
            page("/complaint/figures.xhtml", "sekda", 8).with("?tab=officers").showing(2),
            page("/complaint/figure-checks.xhtml", "koordinator", 3),
            page("/search.xhtml", "koordinator", 6).with("?q=jalan").showing(5),
            page("/complaint/record.xhtml", "petugas", 0),
            page("/complaint/recorded.xhtml", "petugas", 8).linkedOn("/complaint/list.xhtml"),
            page("/complaint/imports/index.xhtml", "koordinator", 3),
            page("/complaint/imports/upload.xhtml", "koordinator", 3),
            page("/complaint/imports/lapor.xhtml", "koordinator", 5),
            page("/complaint/imports/mapping.xhtml", "koordinator", 3),
            page("/complaint/imports/import.xhtml", "koordinator", 3),
            page("/complaint/imports/row.xhtml", "koordinator", 3),
            page("/survey/results.xhtml", "organisasi", 40).showing(9),
            page("/survey/results.xhtml", "kepala.dinkes", 32),
            page("/survey/comments.xhtml", "organisasi", 10).showing(3),
            page("/survey/answers.xhtml", "organisasi", 8),
            page("/survey/plan.xhtml", "organisasi", 12)
                    .with("?period=" + (Year.now().getValue() - 1))
                    .showing(3),
            page("/survey/enter.xhtml", "organisasi", 3).showing(9),
            page("/survey/collect.xhtml", "organisasi", 14).showing(9),
            page("/survey/codes.xhtml", "organisasi", 6).linkedOn("/survey/collect.xhtml"),
            page("/survey/import.xhtml", "organisasi", 6).linkedOn("/survey/collect.xhtml"),
            page("/survey/device.xhtml", "organisasi", 8),
            page("/survey/periods.xhtml", "organisasi", 3).showing(4),
            page("/survey/period.xhtml", "organisasi", 9).linkedOn("/survey/periods.xhtml"),
            page("/survey/questions.xhtml", "organisasi", 9).with("?period=2024"),
            page("/survey/question.xhtml", "organisasi", 9).with("?period=2024"),
            page("/forum/editions.xhtml", "organisasi", 7).showing(1),
            page("/forum/edition.xhtml", "organisasi", 13).linkedOn("/forum/editions.xhtml"),
            page("/forum/edition-edit.xhtml", "organisasi", 9).with("?series=diskusi-wong-kito"),
            page("/forum/agenda.xhtml", "organisasi", 10).linkedOn(SCHEDULED_FORUM),
            page("/forum/agenda-item.xhtml", "organisasi", 10).linkedOn(SCHEDULED_FORUM),
            page("/forum/media.xhtml", "organisasi", 9).linkedOn(SCHEDULED_FORUM),
            page("/forum/journalists.xhtml", "organisasi", 3).showing(1),
            page("/forum/calendar.xhtml", "organisasi", 4),
            page("/forum/series.xhtml", "organisasi", 3).showing(1),
            page("/forum/series-edit.xhtml", "organisasi", 8).with("?code=diskusi-wong-kito"),
            page("/forum/questions.xhtml", "organisasi", 10).linkedOn(TODAYS_FORUM),
            page("/forum/question.xhtml", "organisasi", 5).linkedOn(TODAYS_FORUM),
            page("/forum/stage.xhtml", "organisasi", 10).linkedOn(TODAYS_FORUM),
            page("/commitment/board.xhtml", "organisasi", 10).showing(5),
            page("/commitment/list.xhtml", "organisasi", 7).showing(4),
            page("/commitment/detail.xhtml", "organisasi", 10).linkedOn("/commitment/list.xhtml"),
            page("/commitment/edit.xhtml", "organisasi", 3),
            page("/commitment/step.xhtml", "organisasi", 11)
                    .with("&move=PROGRESS")
                    .linkedOn("/commitment/list.xhtml"),
            page("/forum/people.xhtml", "organisasi", 13).linkedOn("/forum/editions.xhtml"),
            page("/forum/person.xhtml", "organisasi", 12).linkedOn("/forum/editions.xhtml"),
            page("/forum/invitees.xhtml", "organisasi", 12).linkedOn("/forum/editions.xhtml"),
            page("/forum/invitees-import.xhtml", "organisasi", 8).linkedOn("/forum/editions.xhtml"),
            page("/forum/paper-import.xhtml", "organisasi", 8).linkedOn("/forum/editions.xhtml"),
            page("/forum/people-plan.xhtml", "organisasi", 12).linkedOn("/forum/editions.xhtml"),
            page("/forum/door.xhtml", "organisasi", 12).linkedOn("/forum/editions.xhtml"),
            page("/public/forum-register.xhtml", "organisasi", 9).linkedOn("/forum/editions.xhtml?state=SCHEDULED"),
            page("/public/invitation.xhtml", null, 0),
            page("/public/checkin.xhtml", null, 0),
            page("/forum/figures.xhtml", "organisasi", 6),
            page("/forum/inputs.xhtml", "organisasi", 18)
                    .linkedOn("/forum/editions.xhtml?state=PUBLISHED")
                    .showing(2),
            page("/forum/input.xhtml", "organisasi", 18)
                    .linkedOn("/forum/editions.xhtml?state=PUBLISHED > /forum/inputs.xhtml"),
            page("/forum/minutes.xhtml", "organisasi", 22).linkedOn("/forum/editions.xhtml?state=PUBLISHED"),
            page("/forum/signature.xhtml", "organisasi", 20)
                    .linkedOn("/forum/editions.xhtml?q=kependudukan > /forum/minutes.xhtml"),
            page("/forum/photos.xhtml", "organisasi", 12).linkedOn("/forum/editions.xhtml"),
            page("/public/forums.xhtml", null, 8),
            page("/public/forum-series.xhtml", null, 12).linkedOn("/public/forums.xhtml?series=fkp-dinsos"),
            page("/public/forum.xhtml", null, 28).linkedOn("/public/forums.xhtml?series=fkp-dinsos"),
            page("/public/minutes.xhtml", null, 0),
            page("/admin/categories.xhtml", "organisasi", 0).showing(20),
            page("/admin/questions.xhtml", "organisasi", 0).showing(2),
            page("/admin/reply-templates.xhtml", "organisasi", 3),
            page("/admin/checklist.xhtml", "organisasi", 0).showing(2),
            page("/admin/deadline-rules.xhtml", "organisasi", 3),
            page("/admin/escalation.xhtml", "organisasi", 3).showing(4),
            page("/standard/services.xhtml", "organisasi", 4).showing(15),
            page("/standard/service.xhtml", "organisasi", 21).with("?code=akta-kelahiran"),
            page("/standard/points.xhtml", "organisasi", 4).showing(5),
            page("/standard/point.xhtml", "organisasi", 6).with("?code=mpp-tangerang"),
            page("/standard/point-edit.xhtml", "organisasi", 5).with("?code=mpp-tangerang"),
            page("/standard/point-import.xhtml", "organisasi", 0),
            page("/standard/board.xhtml", "organisasi", 3).showing(5),
            page("/standard/gaps.xhtml", "organisasi", 4).with("?gap=NONE"),
            page("/standard/compensations.xhtml", "organisasi", 18).with("?code=akta-kelahiran"),
            page("/standard/compensation-rule.xhtml", "organisasi", 6).with("?code=akta-kelahiran"),
            page("/complaint/compensation.xhtml", "organisasi", 14).with("?code=akta-kelahiran"),
            page("/standard/offers.xhtml", "organisasi", 9).with("?code=ktp-el"),
            page("/standard/standard.xhtml", "organisasi", 34).linkedOn("/standard/service.xhtml?code=akta-kelahiran"),
            page("/standard/component.xhtml", "organisasi", 11)
                    .with("&component=fee")
                    .linkedOn("/standard/service.xhtml?code=akta-kelahiran"),
            page("/standard/compare.xhtml", "organisasi", 14)
                    .with("&with={id}")
                    .linkedOn("/standard/service.xhtml?code=akta-kelahiran"),
            page("/standard/step.xhtml", "organisasi", 18)
                    .with("&move=PROPOSE")
                    .linkedOn("/standard/service.xhtml?code=akta-kelahiran"),
            page("/standard/publication.xhtml", "organisasi", 16).linkedOn("/standard/service.xhtml?code=ktp-el"),
            page("/standard/standards.xhtml", "organisasi", 4).with("?tab=all").showing(5),
            page("/standard/decrees.xhtml", "organisasi", 4),
            page("/standard/decree.xhtml", "organisasi", 7).with("?agency=DISDUKCAPIL"),
            page("/standard/pledges.xhtml", "organisasi", 4).with("?agency=DISDUKCAPIL"),
            page("/standard/start.xhtml", "organisasi", 10).with("?code=ktp-el"),
            page("/standard/load.xhtml", "organisasi", 0),
            page("/standard/templates.xhtml", "organisasi", 4),
            page("/standard/edit.xhtml", "organisasi", 7).with("?code=ktp-el"),
            page("/standard/import.xhtml", "organisasi", 0),
            page("/admin/routing.xhtml", "organisasi", 4),
            page("/admin/government.xhtml", "organisasi", 3),
            page("/admin/agencies/index.xhtml", "organisasi", 4).showing(20),
            page("/admin/agencies/agency.xhtml", "organisasi", 6).linkedOn("/admin/agencies/index.xhtml"),
            page("/admin/agencies/edit.xhtml", "organisasi", 6).with("?code=DINKES"),
            page("/admin/agencies/import.xhtml", "organisasi", 0),
            page("/admin/agencies/close.xhtml", "organisasi", 6).with("?code=DINKES"),
            page("/admin/agencies/unit.xhtml", "organisasi", 6).with("?agency=DINKES"),
            page("/admin/agencies/channel.xhtml", "organisasi", 6).with("?agency=DINKES"),
            page("/admin/agencies/emblem.xhtml", "organisasi", 6).with("?code=DINKES"),
            page("/admin/regions/index.xhtml", "organisasi", 4).showing(10),
            page("/admin/regions/edit.xhtml", "organisasi", 4),
            page("/admin/regions/import.xhtml", "organisasi", 0),
            page("/admin/calendar/index.xhtml", "organisasi", 6).showing(10),
            page("/admin/calendar/day.xhtml", "organisasi", 0),
            page("/admin/calendar/load.xhtml", "organisasi", 0),
            page("/admin/calendar/remove.xhtml", "organisasi", 4)
                    .with("?date=" + LOCAL_HOLIDAY + "&kind=LOCAL_HOLIDAY"),
            page("/admin/calendar/settings.xhtml", "organisasi", 0),
            page("/admin/users/users.xhtml", "admin", 7).showing(10),
            page("/admin/users/user.xhtml", "admin", 7).linkedOn("/admin/users/users.xhtml"),
            page("/admin/users/new.xhtml", "admin", 3),
            page("/admin/roles/roles.xhtml", "admin", 3).showing(9),
            page("/admin/roles/role.xhtml", "admin", 4).linkedOn("/admin/roles/roles.xhtml"),
            page("/admin/api-clients/clients.xhtml", "admin", 4).showing(3),
            page("/admin/api-clients/client.xhtml", "admin", 4).linkedOn("/admin/api-clients/clients.xhtml"),
            page("/admin/webhooks/webhooks.xhtml", "admin", 3).showing(1),
            page("/admin/webhooks/webhook.xhtml", "admin", 4).linkedOn("/admin/webhooks/webhooks.xhtml"),
            page("/admin/webhooks/deliveries.xhtml", "admin", 8)
                    .with("?webhook=" + WEBHOOK)
                    .showing(2),
            page("/admin/audit/trail.xhtml", "auditor", 4).showing(20),
            page("/admin/audit/histories.xhtml", "auditor", 6));

    /** @param pattern as the description of REST has it */
    record Reading(String pattern, String address, int budget) {}

    static final List<Reading> READINGS = List.of(
            new Reading("/api/v1/complaints", "/api/v1/complaints?limit=%d", 4),
            new Reading(
                    "/api/v1/complaints",
                    "/api/v1/complaints?state=AWAITING_FOLLOW_UP,IN_PROGRESS&sort=DUE&limit=%d",
                    4),
            new Reading("/api/v1/complaints", "/api/v1/complaints?q=jalan&limit=%d", 5),
            new Reading(
                    "/api/v1/complaints/similar",
                    "/api/v1/complaints/similar?title=Lampu+jalan+padam&district=36.71.01",
                    4),
            new Reading("/api/v1/complaints", "/api/v1/complaints?figure=OPEN&limit=%d", 4),
            new Reading("/api/v1/complaints/figures", "/api/v1/complaints/figures?by=AGENCY", 5),
            new Reading("/api/v1/complaints/figures/officers", "/api/v1/complaints/figures/officers", 3),
            new Reading("/api/v1/complaints/{number}", "/api/v1/complaints/{number}", 8),
            new Reading("/api/v1/complaints/{number}/timeline", "/api/v1/complaints/{number}/timeline", 8),
            new Reading("/api/v1/complaints/{number}/links", "/api/v1/complaints/{number}/links", 5),
            new Reading("/api/v1/complaints/{number}/dossier", "/api/v1/complaints/{number}/dossier", 25),
            new Reading("/api/v1/changes", "/api/v1/changes?since=2026-01-01T00:00:00Z&limit=%d", 4),
            new Reading("/api/v1/commitments", "/api/v1/commitments?limit=%d", 8),
            new Reading("/api/v1/commitments/{id}", "/api/v1/commitments/{promise}", 8),
            new Reading("/api/v1/forum-series", "/api/v1/forum-series?limit=%d", 4),
            new Reading("/api/v1/forum-series/{code}", "/api/v1/forum-series/fkp-kota", 4),
            new Reading("/api/v1/forums/{id}/inputs", "/api/v1/forums/{said}/inputs", 4),
            new Reading("/api/v1/forums/{id}/inputs/{input}", "/api/v1/forums/{said}/inputs/{input}", 4),
            new Reading("/api/v1/forum-figures", "/api/v1/forum-figures?year=2024", 4),
            new Reading("/api/v1/forum-attendance", "/api/v1/forum-attendance?year=2024", 4),
            new Reading("/api/v1/surveys", "/api/v1/surveys", 3),
            new Reading("/api/v1/surveys/{code}", "/api/v1/surveys/2024", 12),
            new Reading("/api/v1/surveys/{code}/comments", "/api/v1/surveys/2024/comments", 8),
            new Reading(
                    "/api/v1/surveys/{code}/questions",
                    "/api/v1/surveys/" + Year.now().getValue() + "/questions",
                    8),
            new Reading(
                    "/api/v1/surveys/{code}/questions/{question}/answers",
                    "/api/v1/surveys/" + Year.now().getValue() + "/questions/ingin-daring/answers",
                    9),
            new Reading("/api/v1/surveys/{code}/results", "/api/v1/surveys/2024/results", 9),
            new Reading("/api/v1/surveys/{code}/services", "/api/v1/surveys/2024/services", 8),
            new Reading("/api/v1/surveys/{code}/units", "/api/v1/surveys/2024/units", 8),
            new Reading(
                    "/api/v1/surveys/{code}/points",
                    "/api/v1/surveys/" + Year.now().getValue() + "/points",
                    8),
            new Reading("/api/v1/surveys/{code}/plan", "/api/v1/surveys/2024/plan", 5),
            new Reading("/api/v1/survey-trend", "/api/v1/survey-trend", 14),
            new Reading("/api/v1/survey-collecting", "/api/v1/survey-collecting", 10),
            new Reading("/api/v1/published-surveys", "/api/v1/published-surveys", 21),
            new Reading("/api/v1/published-surveys/{code}", "/api/v1/published-surveys/2024", 12),
            new Reading("/api/v1/forums", "/api/v1/forums?limit=%d", 4),
            new Reading("/api/v1/forums/{id}", "/api/v1/forums/{forum}", 12),
            new Reading("/api/v1/agencies", "/api/v1/agencies", 0),
            new Reading("/api/v1/services", "/api/v1/services?limit=%d", 4),
            new Reading("/api/v1/services/{code}", "/api/v1/services/ktp-el", 3),
            new Reading("/api/v1/service-points", "/api/v1/service-points?limit=%d", 4),
            new Reading("/api/v1/service-points/{code}", "/api/v1/service-points/mpp-tangerang", 3),
            new Reading("/api/v1/services/{code}/standards", "/api/v1/services/akta-kelahiran/standards", 6),
            new Reading(
                    "/api/v1/services/{code}/standards/{number}", "/api/v1/services/akta-kelahiran/standards/1", 14),
            new Reading(
                    "/api/v1/services/{code}/standards/{number}/life",
                    "/api/v1/services/akta-kelahiran/standards/1/life",
                    14),
            new Reading(
                    "/api/v1/services/{code}/compensation-rules",
                    "/api/v1/services/akta-kelahiran/compensation-rules",
                    4),
            new Reading("/api/v1/compensations", "/api/v1/compensations?limit=%d", 5),
            new Reading("/api/v1/publications", "/api/v1/publications?limit=%d", 5),
            new Reading("/api/v1/standard-progress", "/api/v1/standard-progress", 3),
            new Reading("/api/v1/standard-progress/services", "/api/v1/standard-progress/services?limit=%d", 4),
            new Reading("/api/v1/decrees", "/api/v1/decrees", 3),
            new Reading("/api/v1/pledges/{agency}", "/api/v1/pledges/DISDUKCAPIL", 3),
            new Reading("/api/v1/catalogue", "/api/v1/catalogue?limit=%d", 5),
            new Reading("/api/v1/catalogue/{code}", "/api/v1/catalogue/akta-kelahiran", 4),
            new Reading("/api/v1/categories", "/api/v1/categories", 0),
            new Reading("/api/v1/channels", "/api/v1/channels", 0),
            new Reading("/api/v1/districts", "/api/v1/districts", 0),
            new Reading("/api/v1/districts/{code}/villages", "/api/v1/districts/{code}/villages", 0));

    /** What everybody may read by Open311. */
    static final List<Reading> OPEN311 = List.of(
            new Reading("discovery", "/open311/discovery.json", 0),
            new Reading("services", "/open311/v2/services.xml", 0),
            new Reading("service", "/open311/v2/services/puskesmas.json", 0),
            new Reading("requests", "/open311/v2/requests.json?page_size=%d", 3),
            new Reading("request", "/open311/v2/requests/{public}.json", 3),
            new Reading("token", "/open311/v2/tokens/{public}.json", 3));

    /** What everybody may read as open data about services. */
    static final List<Reading> OPEN_DATA = List.of(
            new Reading("about", "/hsds", 0),
            new Reading("services", "/hsds/services?per_page=%d", 8),
            new Reading("services, least", "/hsds/services?minimal=true&per_page=%d", 5),
            new Reading("services, whole", "/hsds/services?full=true&per_page=%d", 14),
            new Reading("service", "/hsds/services/{service}", 13),
            new Reading("organizations", "/hsds/organizations?per_page=%d", 4),
            new Reading("organizations, whole", "/hsds/organizations?full_service=true&per_page=%d", 9),
            new Reading("organization", "/hsds/organizations/{agency}", 3),
            new Reading("locations", "/hsds/locations?per_page=%d", 4),
            new Reading("location", "/hsds/locations/{place}", 3),
            new Reading("offers", "/hsds/service_at_locations?per_page=%d", 7),
            new Reading("offer", "/hsds/service_at_locations/{offer}", 6),
            new Reading("taxonomies", "/hsds/taxonomies", 0),
            new Reading("terms", "/hsds/taxonomy_terms?per_page=%d", 0),
            new Reading("catalogue", "/cpsv-ap/catalogue.ttl?per_page=%d", 14),
            new Reading("described service", "/cpsv-ap/services/{service}", 13),
            new Reading("described agency", "/cpsv-ap/organizations/{agency}", 3));

    private StatementBudgets() {}
}
