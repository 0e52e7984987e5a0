package id.pendopo.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.acceptance.ApiKeys;
import id.pendopo.acceptance.Database;
import id.pendopo.acceptance.Deed;
import id.pendopo.acceptance.Product;
import id.pendopo.acceptance.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Invariants 1, 2 and 7 of the complaint regime where they count, at the outermost edge: random histories over REST, and
 * after them everything that the public, or whoever must not know, can ask for. The others are in {@code
 * InvariantPropertyTest}.
 */
class InvariantsIT {

    private static final int HISTORIES = 6;
    private static final int STEPS = 10;
    private static final long SEED = 20_261_122;

    private static final String NAME = "Merpatina Senyapwati";
    private static final List<String> CANARIES = List.of(
            "merpatina", "senyapwati", "089911223344", "0899-1122", "senyap@merpati.example", "3671998877665544");

    private static final List<String> ROLES =
            List.of("koordinator", "penghubung.dinkes", "kepala.dinkes", "petugas", "inspektorat", "sekda", "auditor");

    private static Product product;
    private static Database database;
    private static Visitor anybody;
    private static Map<String, String> client;

    /** What came of a random history. */
    private record Life(String number, List<Deed> done) {}

    @BeforeAll
    static void start() throws Exception {
        product = Product.shared();
        database = new Database(product.data());
        anybody = new Visitor(product.url(""));
        client = Map.of("Authorization", "Bearer " + ApiKeys.of(database, 0), "Content-Type", "application/json");
    }

    private static Life live(Random random, boolean confidential, List<String> answers) throws Exception {
        HttpResponse<String> filed =
                post("", Map.of("Idempotency-Key", UUID.randomUUID().toString()), report(confidential));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        answers.add(filed.body() + filed.headers().map());
        String number = filed.body().replaceAll("(?s).*\"trackingNumber\":\"([^\"]+)\".*", "$1");
        List<Deed> done = new ArrayList<>();
        Deed next = Deed.VERIFY;
        for (int step = 0; step < STEPS; step++) {
            HttpResponse<String> read = anybody.get("/api/v1/complaints/" + number, client);
            HttpResponse<String> answer = post(
                    "/" + number + "/" + next.path(),
                    Map.of("If-Match", read.headers().firstValue("ETag").orElseThrow()),
                    next.body("langkah " + step, true));
            assertThat(answer.statusCode()).as(next + ": " + answer.body()).isIn(200, 201, 409);
            answers.add(read.body()
                    + read.headers().map()
                    + answer.body()
                    + answer.headers().map());
            if (answer.statusCode() != 409) {
                done.add(next);
            }
            next = Deed.values()[random.nextInt(Deed.values().length)];
        }
        return new Life(number, done);
    }

    private static HttpResponse<String> post(String path, Map<String, String> headers, String body) throws Exception {
        Map<String, String> all = new LinkedHashMap<>(client);
        all.putAll(headers);
        return anybody.post("/api/v1/complaints" + path, all, body);
    }

    private static String report(boolean confidential) {
        return """
                {"class":"COMPLAINT","channel":"APP","title":"Pungutan di loket",
                 "story":"Saya diminta membayar di luar ketentuan di loket dekat pasar.","anonymous":true,"confidential":%s,
                 "district":"%s","latitude":-6.178312,"longitude":106.631987,
                 "reporter":{"name":"%s","phone":"0899-1122-3344","email":"senyap@merpati.example","nik":"3671998877665544"}}"""
                .formatted(confidential, district(), NAME);
    }

    private static String district() {
        try {
            return database.text("select code from district order by id limit 1");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that somebody who is nobody can ask for, with what the headers say of it. */
    private static Map<String, String> everythingPublic() throws Exception {
        counted();
        Map<String, String> all = new LinkedHashMap<>();
        for (String address : List.of(
                "/public/complaints.xhtml",
                "/public/complaints.xhtml?q=pungutan",
                "/public/complaints.xhtml?agency=DINKES",
                "/public/complaints.xhtml?category=puskesmas",
                "/public/map.xhtml",
                "/public/complaints.rss",
                "/public/complaints.rss?q=loket",
                "/public/open-data/complaints.csv?year=" + java.time.Year.now(),
                "/api/v1/agencies")) {
            HttpResponse<String> answer = anybody.get(address);
            all.put(
                    address,
                    answer.statusCode() + " "
                            + answer.headers().firstValue("ETag").orElse("")
                            + answer.headers().firstValue("Last-Modified").orElse("") + withoutChance(answer.body()));
        }
        return all;
    }

    /** Until the figures know of everything that happened. */
    private static void counted() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (database.count("select count(*) from complaint c, complaint_figure_place p"
                        + " where (c.change_position, c.id) > (p.position, p.last_id)")
                > 0) {
            assertThat(System.nanoTime()).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** What is made anew for each answer says nothing of complaints. */
    private static String withoutChance(String body) {
        return body.replaceAll("<code>[0-9a-f]{16}</code>", "")
                .replaceAll("[A-Za-z0-9+/]{48}", "")
                .replaceAll("\"(requestId|instance)\":\"[^\"]*\"", "")
                .replaceAll("(?i)(ViewState|ClientWindow)[^>]*>", "");
    }

    @Test
    void invariant_1_nothing_public_changes_when_a_confidential_report_lives() throws Exception {
        Random random = new Random(SEED);
        Map<String, String> before = everythingPublic();
        List<Deed> done = new ArrayList<>();
        for (int i = 0; i < HISTORIES; i++) {
            done.addAll(live(random, true, new ArrayList<>()).done());
        }
        assertThat(done).contains(Deed.VERIFY).hasSizeGreaterThan(2 * HISTORIES);
        everythingPublic().forEach((address, now) -> assertThat(now).as(address).isEqualTo(before.get(address)));
    }

    @Test
    void invariant_2_an_anonymous_reporter_is_in_no_answer_to_anybody() throws Exception {
        Random random = new Random(SEED + 1);
        List<String> answers = new ArrayList<>();
        List<Life> lives = new ArrayList<>();
        for (int i = 0; i < HISTORIES; i++) {
            lives.add(live(random, random.nextBoolean(), answers));
        }
        answers.forEach(answer -> nowhere("REST", answer));
        for (String address : List.of(
                "/api/v1/complaints?q=pungutan",
                "/api/v1/complaints?q=Merpatina",
                "/api/v1/changes?since=2020-01-01T00:00:00Z")) {
            nowhere(address, anybody.get(address, client).body().replace("Merpatina", ""));
        }
        for (String role : ROLES) {
            Visitor person = new Visitor(product.url(""));
            person.signIn(role, Product.PASSWORD);
            for (Life life : lives) {
                for (String page :
                        List.of("/complaint/detail.xhtml", "/complaint/receipt", "/complaint/recorded.xhtml")) {
                    HttpResponse<String> answer = person.get(page + "?no=" + life.number());
                    assertThat(answer.statusCode()).as(page + " as " + role).isLessThan(500);
                    nowhere(
                            page + " as " + role,
                            answer.body() + answer.headers().map());
                }
            }
            for (String page : List.of(
                    "/complaint/list.xhtml?q=pungutan",
                    "/complaint/export?format=csv&q=pungutan",
                    "/search.xhtml?q=pungutan",
                    "/notification/inbox.xhtml",
                    "/admin/audit/trail.csv")) {
                nowhere(page + " as " + role, person.get(page).body());
            }
        }
    }

    private static void nowhere(String where, String text) {
        String small = text.toLowerCase(Locale.ROOT);
        CANARIES.forEach(canary -> assertThat(small).as(where).doesNotContain(canary));
    }

    @Test
    void invariant_7_a_confidential_report_is_as_absent_as_one_that_never_was() throws Exception {
        Random random = new Random(SEED + 2);
        for (int i = 0; i < HISTORIES; i++) {
            String number = live(random, true, new ArrayList<>()).number();
            String never = number.replaceAll("\\d+$", "9%07d".formatted(random.nextInt(10_000_000)));
            for (String page : List.of("/public/complaint.xhtml", "/public/confirm.xhtml")) {
                HttpResponse<String> hidden = anybody.get(page + "?no=" + number);
                HttpResponse<String> absent = anybody.get(page + "?no=" + never);
                assertThat(hidden.statusCode()).as(page).isEqualTo(absent.statusCode());
                assertThat(withoutChance(hidden.body()).replace(number, ""))
                        .as(page)
                        .isEqualTo(withoutChance(absent.body()).replace(never, ""));
            }
            Map<String, String> stranger = Map.of("Authorization", "Bearer demo-laksa-key");
            HttpResponse<String> hidden = anybody.get("/api/v1/complaints/" + number, stranger);
            HttpResponse<String> absent = anybody.get("/api/v1/complaints/" + never, stranger);
            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(withoutChance(hidden.body()).replace(number, ""))
                    .isEqualTo(withoutChance(absent.body()).replace(never, ""));
        }
    }
}
