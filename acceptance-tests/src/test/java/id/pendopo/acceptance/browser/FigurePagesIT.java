package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Figures: each leads to the complaints it counts, and everybody sees those of the own scope only. */
class FigurePagesIT extends Browsing {

    private static final String FIGURES = "/complaint/figures.xhtml";

    private static long number(String text) {
        return Long.parseLong(text.replaceAll("[^0-9]", ""));
    }

    /** "12 dari 12" or "1–25 dari 82" at the foot of a list. */
    private static long listed(Page page) {
        String foot = page.locator(".paging").innerText();
        return number(foot.substring(foot.indexOf("dari")));
    }

    /** What a link says it leads to: its own number, or where that is a share or days, the one in its title. */
    private static long figure(Locator link) {
        String title = link.getAttribute("title");
        return number(title == null ? link.innerText() : title.substring(0, title.indexOf(' ')));
    }

    private long listed(Page page, String address) {
        APIResponse list = page.request().get(product.url(address));
        assertThat(list.status()).as(address).isEqualTo(200);
        Matcher foot = Pattern.compile("class=\"count\">[^<]* dari ([0-9.]+)<").matcher(list.text());
        assertThat(foot.find()).as(address).isTrue();
        return number(foot.group(1));
    }

    @Test
    void every_number_leads_to_as_many_complaints() {
        Page page = signedIn("koordinator");
        Map<String, List<String>> tables = Map.of(
                "overview", List.of("states", "times", "months", "ageing"),
                "agency", List.of("agencies"),
                "category", List.of("categories"),
                "district", List.of("districts"),
                "channel", List.of("channels"),
                "class", List.of("classes"),
                "course", List.of("course", "archived"));
        tables.forEach((tab, names) -> {
            open(page, FIGURES + "?tab=" + tab);
            names.forEach(name -> {
                List<Locator> links =
                        page.locator("#" + name + " tbody td.number a").all();
                assertThat(links).as(name).isNotEmpty();
                links.stream().limit(24).forEach(link -> assertThat(listed(page, link.getAttribute("href")))
                        .as(name + " " + link.getAttribute("href"))
                        .isEqualTo(figure(link)));
            });
        });
        open(page, FIGURES);
        for (Locator link : page.locator(".figure-tiles strong a").all()) {
            assertThat(listed(page, link.getAttribute("href")))
                    .as(link.getAttribute("href"))
                    .isEqualTo(figure(link));
        }
    }

    @Test
    void a_figure_is_followed_to_its_list_and_the_list_says_which_it_is() {
        Page page = signedIn("koordinator");
        open(page, FIGURES + "?tab=class");
        Locator link = page.locator("#classes tbody td.number a[title]").first();
        long figure = figure(link);
        link.click();
        page.waitForURL(url -> url.contains("/complaint/list.xhtml"));
        assertThat(listed(page)).isEqualTo(figure);
        assertThat(page.locator(".figure-note").innerText()).contains("Diverifikasi tepat waktu");
        assertThat(page.locator("select[name=class] option:checked").getAttribute("value"))
                .isNotEmpty();
        accessible(page);
    }

    @Test
    void officers_are_counted_by_agency_and_a_filter_that_is_not_offered_is_shown_all_the_same() {
        Page page = signedIn("sekda");
        open(page, FIGURES + "?tab=officers");
        assertThat(page.locator("#officers tbody tr").count()).isGreaterThan(2);
        accessible(page);
        open(page, FIGURES + "?tab=category&district=-&category=%3Dkesehatan");
        assertThat(page.locator("select[name=district] option:checked").innerText())
                .isEqualTo("Tanpa kecamatan");
        assertThat(page.locator("select[name=category] option:checked").innerText())
                .contains("(umum)");
    }

    @Test
    void the_states_add_up_to_what_came_in_and_the_page_says_so() {
        Page page = signedIn("sekda");
        open(page, FIGURES);
        long received = number(page.locator(".figure-tiles .figure").first().innerText());
        long sum = page.locator("#states tbody td.number:nth-child(2)").allInnerTexts().stream()
                .mapToLong(FigurePagesIT::number)
                .sum();
        assertThat(sum).isEqualTo(received);
        assertThat(page.locator(".figure-identity").innerText()).contains("sama dengan jumlah semua status");
        accessible(page);
        guide(page, "angka");
    }

    @Test
    void a_district_of_the_map_opens_its_list_and_the_table_has_the_same_number() {
        Page page = signedIn("sekda");
        open(page, FIGURES + "?tab=district");
        accessible(page);
        guide(page, "angka-peta");
        Locator area = page.locator(".figure-map a").first();
        String title = area.locator("title").textContent();
        String name = title.substring(0, title.indexOf(':'));
        Locator row = page.locator("#districts tbody tr").filter(withText(name));
        assertThat(number(row.locator("td.number").first().innerText())).isEqualTo(number(title));
        area.click();
        page.waitForURL(url -> url.contains("/complaint/list.xhtml"));
        assertThat(listed(page)).isEqualTo(number(title));
    }

    @Test
    void an_agency_head_sees_the_own_agency_and_hears_of_no_other() {
        Page page = signedIn("kepala.dinkes");
        open(page, FIGURES);
        assertThat(page.locator("main").innerText()).contains("Dinas Kesehatan");
        assertThat(page.locator("select[name=agency]").count()).isZero();
        assertThat(page.locator(".figure-tabs").innerText()).doesNotContain("Perangkat daerah");
        long own = number(page.locator(".figure-tiles .figure").first().innerText());
        open(page, FIGURES + "?tab=agency");
        assertThat(page.locator("#agencies tbody tr").count()).isEqualTo(1);
        for (String other : List.of("PUPR", "TIDAKADA")) {
            Response refused = page.navigate(product.url(FIGURES + "?agency=" + other));
            assertThat(refused.status()).isEqualTo(400);
        }
        Page government = signedIn("sekda");
        open(government, FIGURES);
        assertThat(number(government.locator(".figure-tiles .figure").first().innerText()))
                .isGreaterThan(own);
        open(government, FIGURES + "?agency=DINKES");
        assertThat(number(government.locator(".figure-tiles .figure").first().innerText()))
                .isEqualTo(own);
    }

    @Test
    void who_has_no_permission_does_not_open_figures() {
        Page page = signedIn("petugas");
        assertThat(page.locator("a[href*='/complaint/figures.xhtml']").count()).isZero();
        assertThat(page.navigate(product.url(FIGURES)).status()).isEqualTo(403);
    }

    @Test
    void nonsense_in_the_address_is_a_bad_request() {
        Page page = signedIn("koordinator");
        for (String query : List.of(
                "from=2026-13",
                "from=x",
                "from=2026-05&to=2026-01",
                "from=1990-01&to=2026-01",
                "channel=TELEPATHY",
                "category=tidakada",
                "district=0",
                "tab=nothing")) {
            assertThat(page.navigate(product.url(FIGURES + "?" + query)).status())
                    .as(query)
                    .isEqualTo(400);
        }
        assertThat(page.navigate(product.url("/complaint/list.xhtml?figure=NOTHING"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void the_auditor_sees_figures_and_asks_for_a_comparison() {
        Page page = signedIn("auditor");
        open(page, FIGURES);
        assertThat(page.locator("main td a[href*='list.xhtml']").count()).isZero();
        page.locator("main a").filter(withText("Bandingkan")).click();
        press(page, "figures:ask");
        page.locator("main").filter(withText("Pembandingan dimulai")).waitFor();
        assertThat(page.locator("main tbody tr").count()).isPositive();
        accessible(page);
    }

    @Test
    void the_report_is_printed_and_taken_away_within_the_own_scope() {
        Page page = signedIn("kepala.dinkes");
        String report = "/complaint/figures-report?from=2026-01&to=2026-12";
        APIResponse pdf = page.request().get(product.url(report + "&format=pdf"));
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        APIResponse csv = page.request().get(product.url(report + "&format=csv"));
        assertThat(csv.text()).contains("DINKES").doesNotContain("PUPR");
        assertThat(page.request().get(product.url(report + "&format=xlsx")).status())
                .isEqualTo(200);
        assertThat(page.request()
                        .get(product.url(report + "&format=pdf&agency=PUPR"))
                        .status())
                .isEqualTo(400);
        assertThat(page.request().get(product.url(report + "&format=odt")).status())
                .isEqualTo(400);
        Page officer = signedIn("petugas");
        assertThat(officer.request().get(product.url(report + "&format=pdf")).status())
                .isEqualTo(403);
    }

    @Test
    void open_data_is_for_everybody_and_small_numbers_are_not_told() {
        Page page = office();
        APIResponse open = page.request().get(product.url("/public/open-data/complaints.csv?year=2026"));
        assertThat(open.status()).isEqualTo(200);
        List<String> lines = open.text().lines().toList();
        assertThat(lines.get(0)).startsWith("bulan,dimensi,kode,nama,masuk");
        assertThat(lines).anyMatch(line -> line.contains(",perangkat_daerah,"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.replaceAll("\"[^\"]*\"", "").split(",", -1);
            for (int column = 4; column < cells.length; column++) {
                boolean days = column == 14 || column == 15;
                assertThat(days || !List.of("1", "2").contains(cells[column]))
                        .as(line)
                        .isTrue();
            }
        }
        assertThat(page.request()
                        .get(product.url("/public/open-data/complaints.csv?year=abad"))
                        .status())
                .isEqualTo(400);
    }
}
