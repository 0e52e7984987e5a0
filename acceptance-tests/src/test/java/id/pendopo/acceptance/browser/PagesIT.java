package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendopo.acceptance.Product;
import id.pendopo.acceptance.Visitor;
import id.pendopo.acceptance.operating.StatementBudgets;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every page as each role: who may see it sees it in order, at an office screen and on a phone; who may not gets 403. */
class PagesIT extends Browsing {

    /** A page, and who may see it. */
    private record Place(String path, Set<String> seenBy) {

        private Place(String path, String... accounts) {
            this(path, Set.of(accounts));
        }
    }

    private static final List<String> ACCOUNTS = List.of(
            "admin",
            "koordinator",
            "petugas",
            "penghubung.dinkes",
            "penghubung.pupr",
            "kepala.dinkes",
            "organisasi",
            "inspektorat",
            "kepala.inspektorat",
            "sekda",
            "walikota",
            "auditor");
    private static final String[] EVERYBODY = ACCOUNTS.toArray(String[]::new);
    private static final String[] COMPLAINT_READERS = without("admin", "auditor");
    private static final String[] COMPLAINT_WORKERS =
            without("admin", "auditor", "petugas", "organisasi", "sekda", "walikota");
    private static final String[] RULE_MAKERS = {"admin", "koordinator", "organisasi"};
    private static final String[] SERVICE_KEEPERS = without("petugas", "inspektorat", "sekda", "walikota", "auditor");
    private static final String[] SURVEY_READERS =
            without("admin", "koordinator", "petugas", "inspektorat", "kepala.inspektorat");
    private static final String[] FORUM_READERS = without("admin", "koordinator", "inspektorat", "kepala.inspektorat");
    private static final String[] FORUM_PLANNERS = {
        "penghubung.dinkes", "penghubung.pupr", "kepala.dinkes", "organisasi"
    };
    private static final String[] COMMITMENT_READERS = without("admin", "petugas", "inspektorat", "kepala.inspektorat");
    private static final int LAST_YEAR = Year.now().getValue() - 1;
    private static final String[] ORGANIZERS = {"admin", "organisasi"};

    private static final List<Place> PLACES = List.of(
            new Place("/index.xhtml", EVERYBODY),
            new Place("/account/profile.xhtml", EVERYBODY),
            new Place("/account/password.xhtml", EVERYBODY),
            new Place("/account/second-factor.xhtml", EVERYBODY),
            new Place("/account/sessions.xhtml", EVERYBODY),
            new Place("/notification/inbox.xhtml", EVERYBODY),
            new Place("/notification/outbox.xhtml", "admin"),
            new Place("/complaint/queue.xhtml", COMPLAINT_WORKERS),
            new Place("/complaint/bulk-result.xhtml", COMPLAINT_WORKERS),
            new Place("/complaint/filters.xhtml?keep=1&tab=LATE", COMPLAINT_READERS),
            new Place(
                    "/complaint/absences/index.xhtml?edit=new",
                    without("koordinator", "petugas", "organisasi", "sekda", "walikota", "auditor")),
            new Place(
                    "/complaint/absences/hand-over.xhtml",
                    without("admin", "koordinator", "petugas", "organisasi", "sekda", "walikota", "auditor")),
            new Place("/complaint/list.xhtml", COMPLAINT_READERS),
            new Place("/complaint/map.xhtml", COMPLAINT_READERS),
            new Place("/complaint/record.xhtml", "koordinator", "petugas"),
            new Place("/complaint/figures.xhtml?tab=district", without("admin", "petugas")),
            new Place("/complaint/figures.xhtml", without("admin", "petugas")),
            new Place("/complaint/figure-checks.xhtml", "admin", "auditor", "koordinator", "organisasi"),
            new Place("/search.xhtml?q=jalan", COMPLAINT_READERS),
            new Place("/admin/categories.xhtml", RULE_MAKERS),
            new Place("/admin/questions.xhtml", RULE_MAKERS),
            new Place("/admin/reply-templates.xhtml", RULE_MAKERS),
            new Place("/admin/checklist.xhtml", RULE_MAKERS),
            new Place("/admin/deadline-rules.xhtml", RULE_MAKERS),
            new Place("/standard/services.xhtml", EVERYBODY),
            new Place("/standard/service.xhtml?code=ktp-el", EVERYBODY),
            new Place("/standard/edit.xhtml", SERVICE_KEEPERS),
            new Place("/standard/import.xhtml", SERVICE_KEEPERS),
            new Place("/standard/standards.xhtml", without("admin")),
            new Place("/standard/decrees.xhtml", without("admin")),
            new Place("/standard/decree.xhtml?agency=DISDUKCAPIL", "organisasi"),
            new Place("/standard/templates.xhtml?kind=SERVICE", "organisasi"),
            new Place("/standard/pledges.xhtml?agency=DISDUKCAPIL", without("admin")),
            new Place("/standard/board.xhtml", without("admin")),
            new Place("/standard/gaps.xhtml?gap=NONE", without("admin")),
            new Place("/standard/points.xhtml", EVERYBODY),
            new Place("/standard/point.xhtml?code=mpp-tangerang", EVERYBODY),
            new Place("/standard/point-edit.xhtml", SERVICE_KEEPERS),
            new Place("/standard/point-import.xhtml", SERVICE_KEEPERS),
            new Place("/survey/results.xhtml", SURVEY_READERS),
            new Place("/survey/answers.xhtml", SURVEY_READERS),
            new Place("/survey/comments.xhtml", SURVEY_READERS),
            new Place("/survey/plan.xhtml?period=" + LAST_YEAR, SURVEY_READERS),
            new Place("/survey/enter.xhtml", "petugas", "penghubung.dinkes", "penghubung.pupr", "organisasi"),
            new Place("/survey/collect.xhtml", "petugas", "penghubung.dinkes", "penghubung.pupr", "organisasi"),
            new Place("/survey/device.xhtml", "petugas", "penghubung.dinkes", "penghubung.pupr", "organisasi"),
            new Place("/survey/periods.xhtml", "organisasi"),
            new Place("/survey/period.xhtml?period=" + LAST_YEAR, "organisasi"),
            new Place("/survey/questions.xhtml?period=" + LAST_YEAR, "organisasi"),
            new Place("/forum/editions.xhtml", FORUM_READERS),
            new Place("/forum/figures.xhtml", FORUM_READERS),
            new Place("/survey/question.xhtml?period=" + LAST_YEAR, "organisasi"),
            new Place("/forum/calendar.xhtml", FORUM_READERS),
            new Place("/forum/journalists.xhtml", FORUM_READERS),
            new Place("/forum/series.xhtml", FORUM_READERS),
            new Place("/forum/series-edit.xhtml", FORUM_PLANNERS),
            new Place("/commitment/board.xhtml", COMMITMENT_READERS),
            new Place("/commitment/list.xhtml?tab=ALL", COMMITMENT_READERS),
            new Place("/commitment/edit.xhtml", "penghubung.dinkes", "penghubung.pupr", "kepala.dinkes", "organisasi"),
            new Place("/admin/escalation.xhtml", RULE_MAKERS),
            new Place("/admin/routing.xhtml", RULE_MAKERS),
            new Place("/admin/calendar/load.xhtml", ORGANIZERS),
            new Place("/admin/government.xhtml", ORGANIZERS),
            new Place("/admin/agencies/import.xhtml", ORGANIZERS),
            new Place("/admin/agencies/index.xhtml", EVERYBODY),
            new Place("/admin/regions/index.xhtml", EVERYBODY),
            new Place("/admin/regions/import.xhtml", ORGANIZERS),
            new Place("/admin/regions/edit.xhtml", ORGANIZERS),
            new Place("/admin/calendar/index.xhtml", EVERYBODY),
            new Place("/admin/users/users.xhtml", "admin"),
            new Place("/admin/users/new.xhtml", "admin"),
            new Place("/admin/roles/roles.xhtml", "admin"),
            new Place("/admin/api-clients/clients.xhtml", "admin"),
            new Place("/admin/webhooks/webhooks.xhtml", "admin"),
            new Place("/admin/webhooks/webhook.xhtml", "admin"),
            new Place("/admin/audit/histories.xhtml", "admin", "auditor"),
            new Place("/admin/audit/trail.xhtml", "admin", "auditor"));

    private static String[] without(String... accounts) {
        return ACCOUNTS.stream()
                .filter(account -> !Set.of(accounts).contains(account))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @FieldSource("ACCOUNTS")
    void each_role_sees_its_pages_and_no_others(String account) throws Exception {
        Visitor visitor = new Visitor(product.url(""));
        visitor.signIn(account, Product.PASSWORD);
        for (Place place : PLACES) {
            int wanted = place.seenBy().contains(account) ? 200 : 403;
            assertThat(visitor.get(place.path()).statusCode())
                    .as(place.path() + " as " + account)
                    .isEqualTo(wanted);
        }
    }

    @Test
    void pages_are_accessible_and_fit_an_office_screen_and_a_phone() {
        Map<String, Page> pages = new HashMap<>();
        for (Place place : PLACES) {
            for (String account : lookedAtBy(place)) {
                look(place, account, pages.computeIfAbsent(account, this::signedIn));
            }
        }
    }

    /** Of these a person first finds the thing, so that their address is known only then. */
    @Test
    void pages_about_one_standard_or_survey_are_accessible_and_fit_too() throws Exception {
        Set<String> looked = PLACES.stream()
                .map(place -> place.path().replaceAll("\\?.*", ""))
                .collect(Collectors.toSet());
        Visitor visitor = new Visitor(product.url(""));
        visitor.signIn("organisasi", Product.PASSWORD);
        Page page = signedIn("organisasi");
        for (StatementBudgets.Page one : StatementBudgets.PAGES) {
            if ("organisasi".equals(one.as())
                    && one.path().matches("/(standard|survey|complaint)/.*")
                    && looked.add(one.path())) {
                look(new Place(one.address(visitor), "organisasi"), "organisasi", page);
            }
        }
    }

    /** The kinds of role whose pages differ most; another one where none of them may see it. */
    private static List<String> lookedAtBy(Place place) {
        List<String> usual = Stream.of("admin", "koordinator", "petugas", "sekda")
                .filter(place.seenBy()::contains)
                .toList();
        return usual.isEmpty()
                ? ACCOUNTS.stream().filter(place.seenBy()::contains).limit(1).toList()
                : usual;
    }

    private void look(Place place, String account, Page page) {
        page.navigate(product.url(place.path()));
        accessible(page);
        String name = account + "-"
                + place.path()
                        .replaceAll("\\?.*", "")
                        .replaceAll("\\.xhtml$", "")
                        .substring(1)
                        .replace('/', '-');
        picture(page, name);
        asOnPhone(page, () -> {
            assertThat((Boolean) page.evaluate(
                            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1"))
                    .as(place.path() + " fits a phone")
                    .isTrue();
            picture(page, name + "-hp");
        });
    }

    @Test
    void the_guides_show_pages_as_they_are() {
        Page page = office();
        open(page, "/login.xhtml");
        accessible(page);
        guide(page, "masuk");
        Page admin = signedIn("admin");
        open(admin, "/admin/users/users.xhtml");
        guide(admin, "pengguna");
        open(admin, "/admin/audit/trail.xhtml");
        guide(admin, "audit");
        Page bureau = signedIn("organisasi");
        open(bureau, "/admin/calendar/index.xhtml");
        guide(bureau, "kalender");
        open(bureau, "/admin/regions/index.xhtml?district=36.71.01");
        guide(bureau, "wilayah");
        Page secretary = signedIn("sekda");
        guide(secretary, "beranda-pimpinan");
    }

    @Test
    void everything_is_there_in_english() {
        Page page = signedIn("inspektorat");
        page.locator("button[name=language][value=en]").first().evaluate("button => button.form.requestSubmit(button)");
        page.locator("html[lang=en]").waitFor();
        for (String path : List.of(
                "/index.xhtml", "/complaint/queue.xhtml", "/complaint/list.xhtml", "/admin/calendar/index.xhtml")) {
            open(page, path);
            assertThat(page.locator("body").innerText())
                    .doesNotContain("Pengaduan yang", "Antrean kerja", "Kalender kerja");
        }
        page.locator("button[name=language][value=id]").first().evaluate("button => button.form.requestSubmit(button)");
        page.locator("html[lang=id]").waitFor();
    }

    @Test
    void nobody_gets_in_without_signing_in() throws Exception {
        Visitor stranger = new Visitor(product.url(""));
        for (Place place : PLACES) {
            assertThat(stranger.get(place.path()).uri().getPath())
                    .as(place.path())
                    .endsWith("/login.xhtml");
        }
    }
}
